package app.dateline.fact;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time by which something was to happen.
 *
 * @param event id of the deadline as an event
 * @param status one of {@link #STATUSES}
 * @param setter id of the party that set, agreed or expected it
 * @param addressee id of the party that was to act
 * @param demand what was to be done, an infinitive without "to"
 * @param setOn when it was set
 * @param setAt id of the place where it was set
 * @param due when it ends; never before {@code setOn} begins
 * @param length how long it gives
 * @param replaces id of the deadline that it replaced
 */
public record Deadline(
        Head head,
        String event,
        String status,
        @Nullable String setter,
        @Nullable String addressee,
        @Nullable String demand,
        @Nullable Edtf setOn,
        @Nullable String setAt,
        @Nullable Edtf due,
        @Nullable Length length,
        @Nullable String replaces)
        implements Fact {

    /** The life of a deadline. */
    public static final List<String> STATUSES =
            List.of("set", "shortened", "final", "passed", "lapsed", "met", "agreed", "expected");

    /** The statuses of a deadline that is over; "passed" says no more than that. */
    public static final List<String> OUTCOMES = List.of("passed", "lapsed", "met");

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public Map<Slot, List<Value>> slots() {
        return new Slots()
                .event(Slot.EVENT, event)
                .term(Slot.STATUS, status)
                .party(Slot.SETTER, setter)
                .party(Slot.ADDRESSEE, addressee)
                .phrase(Slot.DEMAND, demand)
                .date(Slot.SET_ON, setOn)
                .place(Slot.SET_AT, setAt)
                .date(Slot.DUE, due)
                .length(Slot.LENGTH, length)
                .event(Slot.REPLACES, replaces)
                .party(Slot.CLAIMANT, head.claimant())
                .filled();
    }

    /** As {@link #slots} has it, without making the whole map: this is asked for very often. */
    @Override
    public List<Value> values(Slot slot) {
        return switch (slot) {
            case EVENT -> Slots.event(event);
            case STATUS -> Slots.term(status);
            case SETTER -> Slots.party(setter);
            case ADDRESSEE -> Slots.party(addressee);
            case DEMAND -> Slots.phrase(demand);
            case SET_ON -> Slots.date(setOn);
            case SET_AT -> Slots.place(setAt);
            case DUE -> Slots.date(due);
            case LENGTH -> Slots.length(length);
            case REPLACES -> Slots.event(replaces);
            case CLAIMANT -> Slots.party(head.claimant());
            case SOURCE, PLACE, DATE, MEDIUM, HOST, PARTIES, PROPOSER, CANCELLER, ACTOR, AIM, STANCE, OCCASION ->
                List.of();
        };
    }
}
