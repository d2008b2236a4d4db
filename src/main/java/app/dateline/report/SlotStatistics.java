package app.dateline.report;

import java.util.List;

/**
 * A slot with the items that stood in it.
 *
 * @param slot its number
 * @param measures its figures over all students, whichever item they met there
 * @param times how long responses took
 * @param items by id; several where forms were parallel, none where nobody reached the slot
 */
public record SlotStatistics(int slot, Measures measures, ResponseTimes times, List<ItemStatistics> items) {
    public SlotStatistics {
        items = List.copyOf(items);
    }

    /** With its effective weight, which is also its item's where it has one alone. */
    SlotStatistics weighing(Figure effective) {
        List<ItemStatistics> weighed = items.size() == 1
                ? items.stream().map(item -> item.weighing(effective)).toList()
                : items;
        return new SlotStatistics(slot, measures.weighing(effective), times, weighed);
    }
}
