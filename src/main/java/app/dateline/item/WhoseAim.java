package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.Optional;

/**
 * Whose an aim could be by its words alone, see {@link Aim#passesFor}: so that no one can tell a wrong option by the side
 * that it sounds like. Where an aim is asked for, the wrong ones are judged by the actor of the stem; where an actor is
 * asked for, by the aim of the stem.
 */
final class WhoseAim {

    private final FactBase base;

    WhoseAim(FactBase base) {
        this.base = base;
    }

    /** Whether what is asked pairs an aim with its actor; nothing else is judged here. */
    static boolean asked(Query query) {
        return other(query).isPresent();
    }

    private static Optional<Value> other(Query query) {
        return switch (query.asked()) {
            case AIM -> query.given(Slot.ACTOR);
            case ACTOR -> query.given(Slot.AIM);
            default -> Optional.empty();
        };
    }

    /** Whether an option could be the answer for all that its words and those of the stem tell. */
    boolean couldBe(Query query, Value option) {
        Value actor = query.asked() == Slot.ACTOR ? option : other(query).orElse(option);
        Value phrase = query.asked() == Slot.AIM ? option : other(query).orElse(option);
        return actor instanceof Value.OfParty party
                && base.factsWith(Slot.AIM, phrase).stream()
                        .anyMatch(f -> f instanceof Aim aim && couldBe(aim, party.party()));
    }

    private boolean couldBe(Aim aim, String party) {
        return aim.passesFor().isEmpty() || aim.passesFor().stream().anyMatch(p -> base.belongs(party, p));
    }

    /** More than half. */
    static boolean most(long could, long all) {
        return 2 * could > all;
    }
}
