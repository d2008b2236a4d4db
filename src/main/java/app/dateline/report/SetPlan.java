package app.dateline.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a set asked, apart from what anybody answered.
 *
 * @param slots in the order of the set; one that was dropped is left out
 * @param items by id, all that stood in any slot for anybody
 */
public record SetPlan(List<Slot> slots, Map<String, Asked> items) {

    /**
     * A place in the set. Parallel forms put different items into one slot for different students; where order is
     * shuffled, the slot is the place in the set as the teacher made it, not where a student met it.
     *
     * @param number tells it from the others
     * @param maximum marks to earn there, 0 or more
     */
    public record Slot(int number, double maximum) {

        /** @throws IllegalArgumentException if the maximum is negative or no number */
        public Slot {
            if (!(maximum >= 0 && maximum < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a maximum is 0 or more: " + maximum);
            }
        }
    }

    /** @throws IllegalArgumentException if two slots have one number */
    public SetPlan {
        slots = List.copyOf(slots);
        items = Map.copyOf(items);
        Set<Integer> numbers = new HashSet<>();
        for (Slot slot : slots) {
            if (!numbers.add(slot.number())) {
                throw new IllegalArgumentException("two slots have the number " + slot.number());
            }
        }
    }

    /** Marks to earn in all. */
    public double maximum() {
        return slots.stream().mapToDouble(Slot::maximum).sum();
    }
}
