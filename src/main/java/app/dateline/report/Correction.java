package app.dateline.report;

import app.dateline.attempt.Response;
import app.dateline.item.Item;
import java.time.Instant;
import java.util.UUID;

/**
 * A change to how an item counts, made after it was answered. The attempts stay as they are: marks are worked out anew from
 * them and from all corrections that stand, so that a correction made twice does what it does once, and one that is
 * withdrawn leaves no trace in anybody's marks.
 *
 * @param id tells it from the others
 * @param item id of the item, as it stands in the attempts; or {@link #at(int)}, which is whatever item anybody met in a
 *     place of the set
 * @param change what is changed
 * @param reason what those whom it touches are told, in the teacher's words
 * @param by the teacher
 * @param made when; of two changes that exclude each other the later one holds
 */
public record Correction(UUID id, String item, Change change, String reason, UUID by, Instant made) {

    /** @throws IllegalArgumentException if no reason is given */
    public Correction {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction has a reason");
        }
        if (item.startsWith(PLACE) && !(change instanceof Change.Dropped)) {
            throw new IllegalArgumentException("items that took turns can only be dropped together");
        }
    }

    /** No fingerprint of an item begins like that. */
    private static final String PLACE = "#";

    /** What stands for an item's id in a correction of all items that took turns in one place of a set, from 0. */
    public static String at(int place) {
        return PLACE + place;
    }

    /** Whether it is about an item that somebody met in a place of the set. */
    boolean concerns(String met, int place) {
        return item.equals(met) || item.equals(at(place));
    }

    /** What a correction changes. */
    public sealed interface Change {

        /** The item no longer counts as an answer. It outweighs every other change to the item. */
        record Dropped(Credit credit) implements Change {}

        /**
         * A response is accepted that had earned less: it earns at least this fraction, and more where it had more. What
         * other responses earn is not touched, so nobody loses by it.
         *
         * @param response what is accepted; what is typed counts in whatever capitals and spaces
         * @param fraction 0 (not counted) to 1 of the item's maximum
         */
        record Accepted(Response response, double fraction) implements Change {

            /** @throws IllegalArgumentException if the fraction is outside its range or the response can't be given twice */
            public Accepted {
                if (!(fraction > 0 && fraction <= 1)) {
                    throw new IllegalArgumentException("what is accepted earns more than 0 and 1 at most: " + fraction);
                }
                if (response instanceof Response.Skipped || response instanceof Response.Point) {
                    throw new IllegalArgumentException("no response to accept: " + response);
                }
            }
        }

        /**
         * The key was wrong, for instance because a fact was mended: responses are marked by the item as it should have
         * been. A response that cannot be read as an answer to it, and one that could be read in two ways, keeps its mark.
         *
         * @param after the item with the right key; its form and its options are those that were shown
         * @param mayLower whether marks may fall; otherwise whoever was right by the old key stays right
         */
        record Mended(Item after, boolean mayLower) implements Change {}
    }

    /** What dropping an item does. */
    public enum Credit {
        /** It is taken out: nobody earns anything for it, and the maximum is less by what it counted. */
        NOBODY,
        /** Everybody to whom it was put earns its maximum, also who left it open; the maximum stays. */
        EVERYBODY
    }
}
