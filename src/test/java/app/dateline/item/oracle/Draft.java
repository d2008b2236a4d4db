package app.dateline.item.oracle;

import app.dateline.article.Citation;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Query;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an item is made of, to be spoilt one by one. */
final class Draft {
    private final FactBase base = Lakeland.base();
    private String ask = "";
    private String stem = "";

    @Nullable
    String attribution;

    List<String> facts = List.of();
    private List<Option> options = new ArrayList<>();

    @Nullable
    List<Citation> evidence;

    private String version = "v1";

    static Draft of(String ask, String stem, String... facts) {
        Draft draft = new Draft();
        draft.ask = ask;
        draft.stem = stem;
        draft.facts = List.of(facts);
        return draft;
    }

    Draft by(String article) {
        attribution = article;
        return this;
    }

    Draft showing(String article, int paragraph) {
        evidence = List.of(Lakeland.citation(article, paragraph));
        return this;
    }

    Draft version(String other) {
        version = other;
        return this;
    }

    Draft option(String text, Value value, String fact) {
        options.add(cited(text, value, fact));
        return this;
    }

    Draft place(String text, String place, String fact) {
        return option(text, new Value.OfPlace(place), fact);
    }

    Draft phrase(String text, String fact) {
        return option(text, new Value.OfPhrase(text), fact);
    }

    Draft event(String text, String event, String fact) {
        return option(text, new Value.OfEvent(event), fact);
    }

    Draft made(String text, Value value) {
        options.add(new Option(text, value, "", List.of(), List.of(), true));
        return this;
    }

    Option cited(String text, Value value, String fact) {
        List<Citation> said = base.findFact(fact)
                .map(f -> f.attestations().stream().map(Attestation::citation).toList())
                .orElse(List.of());
        return new Option(text, value, "", List.of(new FactRef(fact, "v1")), said, false);
    }

    Item.Head head() {
        List<Citation> shown = new ArrayList<>();
        for (String fact : facts) {
            base.findFact(fact)
                    .ifPresent(f -> f.attestations().stream()
                            .map(Attestation::citation)
                            .sorted((a, b) -> Boolean.compare(
                                    b.article().equals(attribution), a.article().equals(attribution)))
                            .forEach(shown::add));
        }
        Kind kind = base.findFact(facts.getFirst()).map(Fact::kind).orElse(Kind.AIM);
        return new Item.Head(
                "id",
                ask,
                new Query(
                        Lakeland.ASKS.stream()
                                .filter(a -> a.id().equals(ask))
                                .findFirst()
                                .orElseThrow()
                                .hidden(),
                        List.of()),
                kind,
                stem,
                "This is the whole truth.",
                attribution,
                facts.stream().map(f -> new FactRef(f, version)).toList(),
                evidence == null ? shown : evidence,
                0.5);
    }

    Item choice(int key) {
        return new Item.SingleChoice(head(), options, key);
    }

    Item several(Integer... keys) {
        return new Item.MultipleResponse(head(), options, Set.of(keys));
    }

    Item order(Integer... key) {
        return new Item.Ordering(head(), options, List.of(key));
    }

    /** The first options are the prompts, the others the choices. */
    Item match(int prompts, Integer... key) {
        return new Item.Matching(
                head(), options.subList(0, prompts), options.subList(prompts, options.size()), List.of(key));
    }

    /** The first option is what is shown, the second what is right. */
    Item claim(boolean holds) {
        return new Item.TrueFalse(head(), holds, options.get(0), options.get(1));
    }

    Item typedDate(String key, @Nullable Integer year) {
        return new Item.TypedDate(head(), Edtf.parse(key), year);
    }

    Item typedPlace(String key, String... accepted) {
        return new Item.TypedPlace(head(), key, List.of(accepted));
    }

    Item typedLength(String key) {
        return new Item.TypedLength(head(), Length.parse(key));
    }
}
