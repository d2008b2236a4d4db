package app.dateline.fact;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and how an event took place or was to take place.
 *
 * @param event id of the event
 * @param status one of {@link #STATUSES}
 * @param place id of the place
 * @param date when it took place or was to; for a suggestion, the day that was suggested
 * @param medium one of {@link #MEDIA}
 * @param length how long it lasted
 * @param host id of the party that hosts it
 * @param parties ids of those who took part, or were to
 * @param proposer id of the party that suggested or asked for it
 * @param canceller id of the party that called it off
 */
public record Venue(
        Head head,
        String event,
        String status,
        @Nullable String place,
        @Nullable Edtf date,
        @Nullable String medium,
        @Nullable Length length,
        @Nullable String host,
        List<String> parties,
        @Nullable String proposer,
        @Nullable String canceller)
        implements Fact {

    /** The life of an event. From {@code held} on, each excludes the others: an event ends in one way only. */
    public static final List<String> STATUSES =
            List.of("suggested", "planned", "confirmed", "held", "called off", "postponed", "never agreed");

    /** The statuses of an event that is over, one way or another. */
    public static final List<String> ENDS = List.of("held", "called off", "never agreed");

    /** How an event takes place. */
    public static final List<String> MEDIA =
            List.of("in person", "by phone", "speech", "post", "interview", "statement", "video");

    public Venue {
        parties = List.copyOf(parties);
    }

    @Override
    public Kind kind() {
        return Kind.VENUE;
    }

    @Override
    public Map<Slot, List<Value>> slots() {
        return new Slots()
                .event(Slot.EVENT, event)
                .place(Slot.PLACE, place)
                .date(Slot.DATE, date)
                .term(Slot.MEDIUM, medium)
                .length(Slot.LENGTH, length)
                .party(Slot.HOST, host)
                .parties(Slot.PARTIES, parties)
                .party(Slot.PROPOSER, proposer)
                .party(Slot.CANCELLER, canceller)
                .term(Slot.STATUS, status)
                .party(Slot.CLAIMANT, head.claimant())
                .filled();
    }

    /** As {@link #slots} has it, without making the whole map: this is asked for very often. */
    @Override
    public List<Value> values(Slot slot) {
        return switch (slot) {
            case EVENT -> Slots.event(event);
            case PLACE -> Slots.place(place);
            case DATE -> Slots.date(date);
            case MEDIUM -> Slots.term(medium);
            case LENGTH -> Slots.length(length);
            case HOST -> Slots.party(host);
            case PARTIES -> Slots.parties(parties);
            case PROPOSER -> Slots.party(proposer);
            case CANCELLER -> Slots.party(canceller);
            case STATUS -> Slots.term(status);
            case CLAIMANT -> Slots.party(head.claimant());
            case SOURCE, SETTER, ADDRESSEE, DEMAND, SET_ON, SET_AT, DUE, REPLACES, ACTOR, AIM, STANCE, OCCASION ->
                List.of();
        };
    }
}
