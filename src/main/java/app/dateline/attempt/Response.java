package app.dateline.attempt;

import app.dateline.time.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a learner submitted. Indexes count from 0 and refer to the item's options as shown. */
public sealed interface Response {

    /**
     * Whether another response says the same: what is typed is compared as marking reads it, so that capitals and spaces
     * make no difference, and everything else as it is.
     */
    default boolean saysTheSameAs(Response other) {
        if (this instanceof Typed typed && other instanceof Typed another) {
            return Typing.plain(typed.text()).equals(Typing.plain(another.text()))
                    && Objects.equals(typed.meant(), another.meant());
        }
        return equals(other);
    }

    /** One option. */
    record Chosen(int option) implements Response {}

    /** Several options; where none is picked it is refused, since passing over is a {@link Skipped}. */
    record Picked(Set<Integer> options) implements Response {
        public Picked {
            options = Set.copyOf(options);
        }
    }

    /** True or false. */
    record Judged(boolean holds) implements Response {}

    /**
     * Something typed.
     *
     * @param text as it was typed
     * @param meant the reading that the learner confirmed where a date could be read in two ways
     */
    record Typed(String text, @Nullable Edtf meant) implements Response {
        public Typed(String text) {
            this(text, null);
        }
    }

    /** All options in the learner's order. */
    record Ordered(List<Integer> options) implements Response {
        public Ordered {
            options = List.copyOf(options);
        }
    }

    /** For each prompt the index of the choice put beside it, or -1 where it was left open. */
    record Matched(List<Integer> choices) implements Response {
        public Matched {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A point on the map of the world.
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     */
    record Point(double latitude, double longitude) implements Response {

        /** @throws IllegalArgumentException if no such point is on the globe */
        public Point {
            if (!onGlobe(latitude, longitude)) {
                throw new IllegalArgumentException("no point of the globe: " + latitude + ", " + longitude);
            }
        }

        /** Whether numbers that come from outside make a point. */
        public static boolean onGlobe(double latitude, double longitude) {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    /** A country of the map, by {@link app.dateline.item.WorldMap.Country#id}. */
    record Region(String country) implements Response {}

    /** The learner passed the question over; it earns nothing. */
    record Skipped() implements Response {}
}
