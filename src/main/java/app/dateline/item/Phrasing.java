package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import app.dateline.item.Ask.Voice;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes stems, statements and what wrong options really are, each with whose word it is where that matters. */
final class Phrasing {

    private static final int MOST_SOURCES = 6;

    private final FactBase base;
    private final Asks asks;
    private final Wording wording;
    private final Filler filler;
    private final Disputes disputes;

    Phrasing(FactBase base, Asks asks, Wording wording, Filler filler, Disputes disputes) {
        this.base = base;
        this.asks = asks;
        this.wording = wording;
        this.filler = filler;
        this.disputes = disputes;
    }

    /** The question; nothing where an event has no name that keeps the key secret. */
    Optional<String> stem(Candidate candidate, Text text, int number) {
        return filler.fill(
                        candidate.ask().text(text),
                        candidate.fact(),
                        candidate.values(),
                        event -> name(event, candidate.secret(), candidate),
                        number)
                .map(t -> attributed(t, candidate));
    }

    /** A name that keeps the secret; in what a source is said to say, rather one that was known when it came out. */
    private Optional<String> name(String event, List<Query.Given> secret, Candidate candidate) {
        String article = candidate.article();
        Edtf published = article == null ? null : base.article(article).published();
        return published == null ? filler.name(event, secret) : filler.name(event, secret, published.last());
    }

    /** The fact as a sentence, with the given value in the asked slot. */
    Optional<String> statement(Candidate candidate, Value value) {
        return statement(candidate, List.of(value));
    }

    /** The fact as a sentence, with all the given values in the asked slot. */
    Optional<String> statement(Candidate candidate, List<Value> shown) {
        Map<Slot, List<Value>> values = candidate.values();
        values.put(candidate.ask().hides(), shown);
        List<Query.Given> secret = new ArrayList<>(candidate.secret());
        shown.forEach(v -> secret.add(new Query.Given(candidate.ask().hides(), v)));
        // A name that tells what is right contradicts a false claim.
        secret.add(new Query.Given(candidate.ask().hides(), candidate.key()));
        if (candidate.key() instanceof Value.OfEvent) {
            secret.addAll(candidate.query().given());
            // Nor may the name of a wrong event tell when or where it truly was: it would contradict itself.
            shown.forEach(event -> secret.addAll(whenAndWhere(event, candidate.query())));
        }
        return filler.fill(
                        candidate.ask().text(Text.STATEMENT),
                        candidate.fact(),
                        values,
                        event -> name(event, secret, candidate),
                        1)
                .map(t -> attributed(t, candidate));
    }

    private List<Query.Given> whenAndWhere(Value event, Query query) {
        return query.given().stream()
                .map(Query.Given::slot)
                .filter(slot -> slot.type() == Slot.Type.DATE || slot.type() == Slot.Type.PLACE)
                .flatMap(slot -> base.factsWith(Slot.EVENT, event).stream()
                        .flatMap(f -> f.values(slot).stream())
                        .map(value -> new Query.Given(slot, value)))
                .toList();
    }

    /** The whole fact as a sentence that calls its event as the question did. */
    Optional<String> statement(Candidate candidate, String event, String name) {
        Map<Slot, List<Value>> values = candidate.values();
        values.put(candidate.ask().hides(), List.of(candidate.key()));
        return filler.fill(
                        candidate.ask().text(Text.STATEMENT),
                        candidate.fact(),
                        values,
                        e -> e.equals(event) ? Optional.of(name) : filler.name(e, List.of()),
                        1)
                .map(t -> attributed(t, candidate));
    }

    /** What a claim tells besides the asked value, to see whether an option stands in it already. */
    String stemless(Candidate candidate) {
        Text text = candidate.ask().has(Text.CHOICE) ? Text.CHOICE : Text.STATEMENT;
        return text == Text.CHOICE ? stem(candidate, text, 1).orElse("") : "";
    }

    /** An attribution before a text and a date before that, where they are needed, and a capital at its beginning. */
    String attributed(String text, Candidate candidate) {
        String said = attributed(text, candidate.article(), candidate.claimant());
        Optional<LocalDate> day = base.asOf();
        return candidate.dated() && day.isPresent()
                ? Wording.capital(wording.asOf(day.get(), said))
                : Wording.capital(said);
    }

    /** A text as the word of a source. */
    String sourced(String text, String article) {
        return claimed(text, article, null);
    }

    /** A text as the word of a source, or of someone whom the source reports. */
    String claimed(String text, String article, @Nullable String claimant) {
        return Wording.capital(attributed(text, article, claimant));
    }

    private String attributed(String text, @Nullable String article, @Nullable String claimant) {
        String source = article == null ? null : base.article(article).citedAs();
        String speaker = claimant == null ? null : base.party(claimant).name();
        if (source == null && speaker == null) {
            return text;
        }
        String key = source == null ? "claimant" : speaker == null ? "source" : "claimant and source";
        return wording.attributed(key, text, source, speaker);
    }

    /**
     * What a value really is, with the fact that tells it: the offered one, or where that has no words for it or only
     * such as name the value again, another fact that gives it. What sources disagree about comes last, unless the query
     * asks about just that. Nothing where the language has no words for any.
     */
    Optional<Told> told(Fact offered, Slot slot, Value value, Query query) {
        List<Slot> gives = query.given().stream().map(Query.Given::slot).toList();
        Told second = null;
        Told third = null;
        for (Told source : sources(offered, slot, value)) {
            String truth = truth(source.fact(), source.slot(), value, gives);
            Told told = new Told(source.fact(), source.slot(), truth);
            if (truth.isEmpty()) {
                continue;
            }
            boolean settled = asksAbout(query, source.fact()) || !tellsSide(source, gives);
            if (settled && !filler.repeats(truth, slot, value)) {
                return Optional.of(told);
            }
            if (settled && second == null) {
                second = told;
            } else if (third == null) {
                third = told;
            }
        }
        return Optional.ofNullable(second == null ? third : second);
    }

    /** Whether what a clause tells is one side's word of something that sources disagree about. */
    private boolean tellsSide(Told told, List<Slot> gives) {
        return disputes.takesSide(told.fact(), told.slot())
                || asks.telling(told.fact(), told.slot(), gives, base).stream()
                        .flatMap(ask -> ask.gives().stream())
                        .anyMatch(given -> disputes.takesSide(told.fact(), given));
    }

    private static boolean asksAbout(Query query, Fact fact) {
        return query.given(Slot.EVENT).filter(fact.values(Slot.EVENT)::contains).isPresent();
    }

    /** A fact that gives a value in a slot, and the clause that says so. */
    record Told(Fact fact, Slot slot, String truth) {}

    private List<Told> sources(Fact offered, Slot slot, Value value) {
        List<Told> sources = new ArrayList<>(List.of(new Told(offered, slot, "")));
        if (slot.type() == Slot.Type.EVENT || slot.type() == Slot.Type.PHRASE) {
            return sources;
        }
        for (Slot other : Slot.values()) {
            if (other.type() == slot.type() && (other == slot || slot.type() == Slot.Type.PARTY)) {
                base.factsWith(other, value).stream()
                        .limit(MOST_SOURCES)
                        .forEach(f -> sources.add(new Told(f, other, "")));
            }
        }
        return sources;
    }

    /** A clause that says what a value really is; empty where the language has no words for it. */
    String truth(Fact fact, Slot slot, Value value, List<Slot> gives) {
        Optional<Ask> ask = asks.telling(fact, slot, gives, base);
        if (ask.isEmpty()) {
            return "";
        }
        Map<Slot, List<Value>> values = new LinkedHashMap<>();
        values.put(slot, List.of(value));
        List<Query.Given> secret = List.of(new Query.Given(slot, value));
        Template template = ask.get().text(Text.TRUTH);
        return filler.fill(template, fact, values, secret, 1)
                .or(() -> filler.fill(template, fact, values, List.of(), 1))
                .map(t -> attributedTruth(t, fact, slot, ask.get().gives()))
                .orElse("");
    }

    /** The article to whose word a clause on a fact is tied, where it is tied to one; otherwise the given one. */
    String voice(Fact fact, Slot slot, String otherwise) {
        boolean tied = fact instanceof Aim || disputes.takesSide(fact);
        return tied ? firstGiving(fact, slot) : otherwise;
    }

    private static String firstGiving(Fact fact, Slot slot) {
        return fact.attestations().stream()
                .filter(a -> !fact.valuesBy(a, slot).isEmpty())
                .map(a -> a.citation().article())
                .findFirst()
                .orElse(fact.articles().getFirst());
    }

    private String attributedTruth(String truth, Fact fact, Slot slot, List<Slot> gives) {
        String claimant = fact.head().claimant();
        if (Voice.of(fact) == Voice.SELF || slot == Slot.CLAIMANT) {
            return truth;
        }
        if (claimant != null) {
            return wording.attributed(
                    "truth by claimant", truth, null, base.party(claimant).name());
        }
        boolean authors = fact instanceof Aim
                || disputes.disputed(fact, slot)
                || gives.stream().anyMatch(given -> disputes.disputed(fact, given));
        String source = base.article(firstGiving(fact, slot)).citedAs();
        return authors ? wording.attributed("truth by source", truth, source, null) : truth;
    }

    /** The text without the day as of which it is asked. */
    String undated(String text) {
        return filler.undated(text);
    }

    String option(Value value, Slot slot, @Nullable String stance) {
        return wording.option(value, slot, stance);
    }

    String inSentence(Value value) {
        return wording.text(value);
    }

    FactRef ref(Fact fact) {
        return new FactRef(fact.id(), fact.head().version());
    }

    /** The passages that give the slot, the focused article's first. */
    List<Citation> evidence(Fact fact, Slot slot, String focus) {
        List<Citation> first = new ArrayList<>();
        List<Citation> then = new ArrayList<>();
        for (Attestation attestation : fact.attestations()) {
            if (!fact.valuesBy(attestation, slot).isEmpty() || slot == Slot.CLAIMANT) {
                (attestation.citation().article().equals(focus) ? first : then).add(attestation.citation());
            }
        }
        first.addAll(then);
        return first;
    }

    /** The passages of one article that give a slot. */
    List<Citation> evidenceBy(String article, Fact fact, Slot slot) {
        return evidence(fact, slot, article).stream()
                .filter(c -> c.article().equals(article))
                .toList();
    }
}
