package app.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that a teacher should look at, in words of the message files.
 *
 * @param sort what it is
 * @param slot number of the slot; empty where it is about the whole set
 * @param item id of the item; empty where it is about the slot with all items that took turns in it, or about the set
 * @param option index of the option; empty where it is about none
 * @param figures what the message names, in the order that the constant says; percent are numbers from 0 to 100
 */
public record Flag(Sort sort, OptionalInt slot, Optional<String> item, OptionalInt option, List<Double> figures) {
    public Flag {
        figures = List.copyOf(figures);
        if (figures.size() != sort.figures()) {
            throw new IllegalArgumentException(sort + " names " + sort.figures() + " figures, not " + figures);
        }
    }

    /** What can stand out. The message of {@code VERY_HARD} stands in the message files under {@code flag.VERY_HARD}. */
    public enum Sort {
        /** Those who did better on the rest did worse here. Discrimination index in percent. */
        NEGATIVE_DISCRIMINATION(1),
        /** It tells next to nothing about who did well on the rest. Discriminative efficiency in percent. */
        WEAK_DISCRIMINATION(1),
        /** Extremely difficult, or something is wrong with it. Facility in percent. */
        HARDLY_ANYBODY(1),
        /** Very difficult. Facility in percent. */
        VERY_HARD(1),
        /** Very easy. Facility in percent. */
        VERY_EASY(1),
        /** What was earned could have been earned by guessing. Facility and guess score in percent. */
        LIKE_GUESSING(2),
        /** A wrong option that more of the best than of the weakest chose. Percent of the best, percent of the weakest. */
        DRAWS_THE_BEST(2),
        /** A wrong option that nobody chose. How many met the item. */
        NOBODY_CHOSE(1),
        /** Totals say too little about who knows more. Internal consistency in percent. */
        UNRELIABLE_SET(1);

        private final int figures;

        Sort(int figures) {
            this.figures = figures;
        }

        /** How many figures its message names. */
        public int figures() {
            return figures;
        }

        /** Its key in the message files. */
        public String message() {
            return "flag." + name();
        }
    }
}
