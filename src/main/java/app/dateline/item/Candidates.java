package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a fact, an ask and a form into a candidate: which value is asked, what is given, whose word it is. */
final class Candidates {

    private final Disputes disputes;
    private final Dated dated;

    Candidates(Disputes disputes, Dated dated) {
        this.disputes = disputes;
        this.dated = dated;
    }

    /**
     * A candidate; where a slot has several values, one is drawn.
     *
     * @param article the article that must prove it; {@code null} for any
     * @param within the articles that it may rest on; empty means all
     * @return nothing where no such article gives all that the ask needs
     */
    Optional<Candidate> of(Ask ask, Form form, Fact fact, @Nullable String article, Set<String> within, Random random) {
        List<Query.Given> told = new ArrayList<>();
        for (Slot slot : ask.gives()) {
            told.add(new Query.Given(slot, draw(fact.values(slot), random)));
        }
        Ask.Voice voice = Ask.Voice.of(fact);
        String claimant = fact.head().claimant();
        if (claimant != null
                && voice == Ask.Voice.YES
                && ask.hides() != Slot.CLAIMANT
                && !ask.gives().contains(Slot.CLAIMANT)) {
            told.add(new Query.Given(Slot.CLAIMANT, new Value.OfParty(claimant)));
        }
        Value key = draw(fact.values(ask.hides()), random);
        Query query = new Query(ask.hides(), told);
        boolean disputed = disputes.touches(fact, query);
        boolean besideTheQuestion = told.stream().anyMatch(g -> disputes.takesSide(fact, g.slot()));
        boolean oneSided = disputed && (!showsBothSides(form) || besideTheQuestion);
        if (oneSided || dated.outdated(fact, query)) {
            return Optional.empty();
        }
        // That someone said no such thing is only known of one source.
        boolean tied = disputed || (fact instanceof Aim && (claimant == null || form == Form.TRUE_FALSE));
        for (String source : fact.articles()) {
            boolean wanted = article == null ? within.isEmpty() || within.contains(source) : article.equals(source);
            if (wanted && givesAll(fact, source, ask.hides(), key, told)) {
                return Optional.of(new Candidate(
                        ask, form, fact, key, query, tied ? source : null, source, within, dated.matters(fact, query)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a form lets the learner see that the answer is one source's among several: the other side's answer stands
     * beside it, which the composer sees to. Typing it, or calling it true and no more, would teach one source's word as
     * the truth.
     */
    private static boolean showsBothSides(Form form) {
        return switch (form) {
            case SINGLE_CHOICE, SOURCE_CRITICISM -> true;
            case MULTIPLE_RESPONSE, ORDER, MATCH, TRUE_FALSE, TYPED_DATE, TYPED_PLACE, TYPED_LENGTH, SHOW_PLACE ->
                false;
        };
    }

    private static Value draw(List<Value> values, Random random) {
        return values.size() == 1 ? values.getFirst() : values.get(random.nextInt(values.size()));
    }

    /** Whether the article gives the key as it is, and something in every other slot that the stem tells. */
    private static boolean givesAll(Fact fact, String article, Slot hides, Value key, List<Query.Given> told) {
        boolean key1 = false;
        for (Attestation attestation : fact.attestations()) {
            if (attestation.citation().article().equals(article)
                    && fact.valuesBy(attestation, hides).contains(key)) {
                key1 = true;
            }
        }
        return key1
                && told.stream()
                        .allMatch(g -> Answers.valuesOf(fact, g.slot(), article).contains(g.value()));
    }
}
