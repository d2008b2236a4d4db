package app.dateline.item;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which sources name someone or some place, and which never do. That a base has no fact of it proves nothing: a source
 * is silent only where whoever curated it has looked for the name and says so ({@link Article#neverNames}), and nothing
 * that we have of the source speaks against it. It names only what is cited from it in a passage whose gist names it.
 */
final class Naming {

    private final FactBase base;
    private final Map<Value, Map<String, List<Passage>>> cited = new HashMap<>();
    private final Map<String, List<String>> silent = new HashMap<>();

    /** A fact with the passage of it that gives the value. */
    private record Passage(Fact fact, Citation citation) {}

    Naming(FactBase base) {
        this.base = base;
        for (Article article : base.articles()) {
            article.neverNames()
                    .forEach(n ->
                            silent.computeIfAbsent(n, x -> new ArrayList<>()).add(article.id()));
        }
        for (Fact fact : base.facts()) {
            for (Attestation attestation : fact.attestations()) {
                Citation citation = attestation.citation();
                for (Slot slot : fact.slots().keySet()) {
                    for (Value value : fact.valuesBy(attestation, slot)) {
                        if (value instanceof Value.OfParty || value instanceof Value.OfPlace) {
                            cited.computeIfAbsent(value, v -> new LinkedHashMap<>())
                                    .computeIfAbsent(citation.article(), a -> new ArrayList<>())
                                    .add(new Passage(fact, citation));
                        }
                    }
                }
            }
        }
    }

    /** A source that names it, with where. */
    record Named(String article, Fact fact, Citation citation) {}

    /** The sources that surely name it, each with the first passage of theirs that does, in the order of the facts. */
    List<Named> naming(Value value) {
        List<String> names = names(value).toList();
        List<Named> all = new ArrayList<>();
        cited.getOrDefault(value, Map.of())
                .forEach((article, passages) -> passages.stream()
                        .filter(c -> names.stream()
                                .anyMatch(n -> Mentions.names(c.citation().gist(), n)))
                        .findFirst()
                        .ifPresent(c -> all.add(new Named(article, c.fact(), c.citation()))));
        return all;
    }

    /** The sources that surely never name it, in the order of the files. */
    List<String> silent(Value value) {
        return silent.getOrDefault(id(value), List.of()).stream()
                .filter(a -> !cited.getOrDefault(value, Map.of()).containsKey(a))
                .toList();
    }

    private static String id(Value value) {
        return value instanceof Value.OfParty party
                ? party.party()
                : value instanceof Value.OfPlace place ? place.place() : "";
    }

    private Stream<String> names(Value value) {
        if (value instanceof Value.OfParty id) {
            Party party = base.party(id.party());
            return Stream.concat(Stream.of(party.name(), party.shortName()), party.aliases().stream());
        }
        if (value instanceof Value.OfPlace id) {
            Place place = base.place(id.place());
            return Stream.concat(Stream.of(place.name()), place.aliases().stream());
        }
        return Stream.empty();
    }
}
