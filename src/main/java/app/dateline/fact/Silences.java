package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.yaml.Nearest;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what articles are said never to name against what is cited from them and against our gists of them. */
final class Silences {

    private final FactBase base;
    private final Problems problems;

    /** Folded texts with a space at both ends, by the text: each is compared with many names, and folding is slow. */
    private final Map<String, String> folded = new HashMap<>();

    Silences(FactBase base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    void check(@Nullable List<Yaml> items) {
        for (Yaml item : items == null ? List.<Yaml>of() : items) {
            if (item instanceof Yaml.Mapping entry
                    && entry.get("id").orElse(null) instanceof Yaml.Scalar id
                    && entry.get("never_names").orElse(null) instanceof Yaml.Sequence names) {
                base.findArticle(id.text()).ifPresent(article -> names.items().forEach(n -> check(article, n)));
            }
        }
    }

    private void check(Article article, Yaml item) {
        String id = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
        List<Value> values = valuesOf(id);
        if (values.isEmpty()) {
            List<String> known = Stream.concat(
                            base.parties().stream().map(Party::id),
                            base.places().stream().map(Place::id))
                    .toList();
            problems.error(
                    item.mark(),
                    "unknown name " + item.sort(),
                    Nearest.hint(id, known, "expected the id of someone in people.yaml or of a place in places.yaml"));
            return;
        }
        Optional<Fact> cited = base.factsOf(article.id()).stream()
                .filter(f -> f.attestations().stream()
                        .filter(a -> a.citation().article().equals(article.id()))
                        .anyMatch(a -> values.stream().anyMatch(v -> gives(f, a, v))))
                .findFirst();
        if (cited.isPresent()) {
            problems.error(
                    item.mark(),
                    "'" + id + "' is said to be named nowhere, and fact '"
                            + cited.get().id() + "' cites it from there",
                    "remove one of the two");
            return;
        }
        gists(article)
                .filter(g -> namesOf(id).stream().anyMatch(n -> holds(g, n)))
                .findFirst()
                .ifPresent(g -> problems.error(
                        item.mark(),
                        "'" + id + "' is said to be named nowhere, and a gist names it",
                        "look whether the text does"));
    }

    private static boolean gives(Fact fact, Attestation attestation, Value value) {
        if (value instanceof Value.OfParty party
                && party.party().equals(fact.head().claimant())) {
            return true;
        }
        for (Slot slot : fact.slots().keySet()) {
            if (fact.valuesBy(attestation, slot).contains(value)) {
                return true;
            }
        }
        return false;
    }

    private List<Value> valuesOf(String id) {
        List<Value> values = new ArrayList<>();
        base.parties().stream().filter(p -> p.id().equals(id)).forEach(p -> values.add(new Value.OfParty(id)));
        base.places().stream().filter(p -> p.id().equals(id)).forEach(p -> values.add(new Value.OfPlace(id)));
        return values;
    }

    private List<String> namesOf(String id) {
        List<String> names = new ArrayList<>();
        base.parties().stream().filter(p -> p.id().equals(id)).forEach(p -> {
            names.add(p.name());
            names.add(p.shortName());
            names.addAll(p.aliases());
        });
        base.places().stream().filter(p -> p.id().equals(id)).forEach(p -> {
            names.add(p.name());
            names.addAll(p.aliases());
        });
        return names;
    }

    private Stream<String> gists(Article article) {
        return Stream.concat(
                article.paragraphs().stream().map(p -> p.gist()),
                base.factsOf(article.id()).stream()
                        .flatMap(f -> f.attestations().stream())
                        .filter(a -> a.citation().article().equals(article.id()))
                        .map(a -> a.citation().gist()));
    }

    private boolean holds(String text, String name) {
        return folded(text).contains(folded(name));
    }

    private String folded(String text) {
        return folded.computeIfAbsent(text, t -> " " + Spelling.fold(t) + " ");
    }
}
