package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Composer.Places;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Makes an item of a candidate, or says why it cannot be fair. */
final class Composer {

    /** What came of it. */
    sealed interface Outcome {

        /** An item that keeps every rule. */
        record Made(Item item) implements Outcome {}

        /** None. */
        record Refused(Fault fault) implements Outcome {}

        static Outcome refused(Reason reason, String detail) {
            return new Refused(new Fault(reason, detail));
        }
    }

    /** Where the key goes and whether a claim holds, so that a quiz spreads both evenly. */
    interface Places {
        int key(int options);

        boolean holds();
    }

    private final ChoiceComposer choices;
    private final TypedComposer typed;
    private final SetComposer sets;
    private final SourceComposer sources;
    private final Validity validity;

    Composer(ChoiceComposer choices, TypedComposer typed, SetComposer sets, SourceComposer sources, Validity validity) {
        this.choices = choices;
        this.typed = typed;
        this.sets = sets;
        this.sources = sources;
        this.validity = validity;
    }

    Outcome compose(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        return switch (candidate.form()) {
            case SINGLE_CHOICE -> fair(choices.choice(candidate, level, places, random));
            case MULTIPLE_RESPONSE -> fair(choices.several(candidate, level, random));
            case TRUE_FALSE -> fair(choices.trueFalse(candidate, level, places, random));
            case TYPED_DATE, TYPED_PLACE, TYPED_LENGTH -> fair(typed.typed(candidate));
            case SHOW_PLACE -> fair(typed.show(candidate));
            case ORDER, MATCH -> fair(sets.compose(candidate, random));
            case SOURCE_CRITICISM -> ofSources(candidate, level, places, random);
        };
    }

    /** Nothing leaves that breaks a rule. */
    private Outcome fair(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refusal -> refusal;
            case Outcome.Made made ->
                validity.check(made.item()).<Outcome>map(Outcome.Refused::new).orElse(made);
        };
    }

    /** A fair question of the candidate about sources, by chance; one about names only where there is no other. */
    private Outcome ofSources(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        List<Item.Matter> matters = new ArrayList<>(List.of(Item.Matter.values()));
        Collections.shuffle(matters, random);
        matters.sort(Comparator.comparing(Item.Matter::naming));
        Outcome outcome =
                Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        for (Item.Matter matter : matters) {
            outcome = ofSources(candidate, matter, level, places, random);
            if (outcome instanceof Outcome.Made) {
                return outcome;
            }
        }
        return outcome;
    }

    /** A fair question about sources of one matter. */
    Outcome ofSources(Candidate candidate, Item.Matter matter, QuizRequest.Level level, Places places, Random random) {
        return fair(
                matter == Item.Matter.ACCORDING_TO
                        ? accordingTo(candidate, level, places, random)
                        : sources.compose(candidate, matter, places, random));
    }

    /** What a source says of a thing that sources dispute. */
    private Outcome accordingTo(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        if (candidate.article() == null || candidate.fact() instanceof Aim) {
            return Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        return switch (choices.choice(candidate, level, places, random)) {
            case Outcome.Refused refusal -> refusal;
            case Outcome.Made made ->
                made.item() instanceof Item.SingleChoice c
                        ? new Outcome.Made(
                                new Item.SourceCriticism(c.head(), Item.Matter.ACCORDING_TO, c.options(), c.key()))
                        : made;
        };
    }
}
