package app.dateline.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants, opposes or fears, and who says so.
 *
 * @param actor id of the party whose aim it is
 * @param stance one of {@link #STANCES}
 * @param aim the aim as a phrase that fits its stance, see {@link Value.OfPhrase}
 * @param subject what it is about, a word that aims on one subject share; distractors come from the same subject first
 * @param occasion id of the event at which or for which it is pursued
 * @param like ids of aims so close in meaning that neither may be a wrong option for the other; symmetric
 * @param passesFor ids of those whose aim it could be for all that its words tell a reader of good sense who does not know
 *     the sources; a whole stands for its members. Empty: anyone's
 * @param supposed whether its sources only suppose it ("perhaps", "presumably"), so that no sentence may state it
 */
public record Aim(
        Head head,
        String actor,
        String stance,
        String aim,
        String subject,
        @Nullable String occasion,
        List<String> like,
        List<String> passesFor,
        boolean supposed)
        implements Fact {

    /** The ways to stand to something. */
    public static final List<String> STANCES = List.of("wants", "opposes", "fears");

    public Aim {
        like = List.copyOf(like);
        passesFor = List.copyOf(passesFor);
    }

    /** An aim that could be anyone's for all that its words tell. */
    public Aim(
            Head head,
            String actor,
            String stance,
            String aim,
            String subject,
            @Nullable String occasion,
            List<String> like) {
        this(head, actor, stance, aim, subject, occasion, like, List.of(), false);
    }

    @Override
    public Kind kind() {
        return Kind.AIM;
    }

    @Override
    public Map<Slot, List<Value>> slots() {
        return new Slots()
                .party(Slot.ACTOR, actor)
                .phrase(Slot.AIM, aim)
                .term(Slot.STANCE, stance)
                .event(Slot.OCCASION, occasion)
                .party(Slot.CLAIMANT, head.claimant())
                .filled();
    }

    /** As {@link #slots} has it, without making the whole map: this is asked for very often. */
    @Override
    public List<Value> values(Slot slot) {
        return switch (slot) {
            case ACTOR -> Slots.party(actor);
            case AIM -> Slots.phrase(aim);
            case STANCE -> Slots.term(stance);
            case OCCASION -> Slots.event(occasion);
            case CLAIMANT -> Slots.party(head.claimant());
            case EVENT,
                    PLACE,
                    DATE,
                    MEDIUM,
                    LENGTH,
                    HOST,
                    PARTIES,
                    PROPOSER,
                    CANCELLER,
                    STATUS,
                    SETTER,
                    ADDRESSEE,
                    DEMAND,
                    SOURCE,
                    SET_ON,
                    SET_AT,
                    DUE,
                    REPLACES -> List.of();
        };
    }
}
