package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.DistractorPolicy.Distractor;
import java.util.List;

/** Whether a wrong option is fair beside the key, the stem and the others. */
final class DistractorCheck {

    private final Answers answers;
    private final Likeness likeness;
    private final Mentions mentions;
    private final Wording wording;
    private final Disputes disputes;

    DistractorCheck(Answers answers, Likeness likeness, Mentions mentions, Wording wording, Disputes disputes) {
        this.answers = answers;
        this.likeness = likeness;
        this.mentions = mentions;
        this.wording = wording;
        this.disputes = disputes;
    }

    boolean isFair(Distractor distractor, DistractorPolicy.Wanted wanted) {
        Candidate candidate = wanted.candidate();
        Slot slot = candidate.ask().hides();
        for (Value key : wanted.keys()) {
            if (answers.agree(key, distractor.value())
                    || !likeness.alike(key, distractor.value())
                    || related(key, distractor.value())) {
                return false;
            }
        }
        if (slot.type() == Slot.Type.PHRASE || slot.type() == Slot.Type.EVENT) {
            String keyText = wording.option(wanted.keys().getFirst(), slot, Filler.stance(candidate.fact()));
            if (!Likeness.evenLength(keyText, distractor.text())) {
                return false;
            }
        }
        if (slot == Slot.EVENT && !candidate.ask().inThatState(distractor.fact())) {
            return false;
        }
        if (slot.type() == Slot.Type.TERM && !candidate.ask().offers(distractor.value())) {
            return false;
        }
        if (distractor.fact() instanceof Aim other
                && slot == Slot.AIM
                && !strange(other, candidate, distractor.text())) {
            return false;
        }
        if (slot == Slot.DUE && overBeforeSet(distractor.value(), candidate)) {
            return false;
        }
        return !named(distractor.value(), slot, wanted.stem())
                && !(slot == Slot.DEMAND && demandedOfTheSame(distractor, candidate))
                && !answers.unfair(
                        candidate.ask().kind(),
                        candidate.query(),
                        candidate.article(),
                        distractor.value(),
                        disputes.disputed(candidate.fact(), slot));
    }

    /** Whether a deadline would have run out before it was set, which nobody believes. */
    private static boolean overBeforeSet(Value due, Candidate candidate) {
        return due instanceof Value.OfDate day
                && candidate.fact().values(Slot.SET_ON).stream()
                        .anyMatch(v -> v instanceof Value.OfDate set
                                && !day.date().last().isAfter(set.date().first()));
    }

    /**
     * Whether the same addressee was to do it too, by another deadline: demands that follow on each other are one demand in
     * other words. What another source says of the same deadline is the other side of a question that names its source.
     */
    private static boolean demandedOfTheSame(Distractor distractor, Candidate candidate) {
        Fact other = distractor.fact();
        return other != null
                && shared(Slot.ADDRESSEE, other, candidate.fact())
                && !(candidate.article() != null && shared(Slot.EVENT, other, candidate.fact()));
    }

    private static boolean shared(Slot slot, Fact one, Fact other) {
        return one.values(slot).stream().anyMatch(other.values(slot)::contains);
    }

    /** Whether an aim is another side's and does not name the one who is asked about. */
    private boolean strange(Aim other, Candidate candidate, String text) {
        return candidate
                .query()
                .given(Slot.ACTOR)
                .map(actor -> actor instanceof Value.OfParty id
                        && !likeness.onOneSide(id.party(), other.actor())
                        && !mentions.namesItself(text, Slot.ACTOR, actor))
                .orElse(true);
    }

    private boolean related(Value key, Value other) {
        return key instanceof Value.OfParty a
                && other instanceof Value.OfParty b
                && likeness.related(a.party(), b.party());
    }

    /** Whether a wrong option stands in the stem and so falls out. */
    private boolean named(Value value, Slot slot, String stem) {
        return switch (slot.type()) {
            case PARTY, PLACE, EVENT, PHRASE -> mentions.namesItself(stem, slot, value);
            case DATE, LENGTH, TERM, ARTICLE -> false;
        };
    }

    boolean apart(Distractor distractor, List<Distractor> chosen) {
        return chosen.stream()
                .noneMatch(c -> answers.agree(c.value(), distractor.value())
                        || c.text().equals(distractor.text())
                        || related(c.value(), distractor.value()));
    }
}
