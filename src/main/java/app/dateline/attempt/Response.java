package app.dateline.attempt;

import app.dateline.time.Edtf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a learner submitted. Indexes count from 0 and refer to the item's options as shown. */
public sealed interface Response {

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

    /** The learner passed the question over; it earns nothing. */
    record Skipped() implements Response {}
}
