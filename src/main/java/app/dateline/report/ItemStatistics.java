package app.dateline.report;

import java.util.List;

/**
 * One of the items that stood in a slot, over those students who met it there: what Moodle calls statistics of a variant.
 *
 * @param item id
 * @param measures its figures; the effective weight is its slot's where it has the slot for itself, and undefined where
 *     items took turns
 * @param unanswered how many left it open or passed it over
 * @param options what each drew, by index; none for the forms without options to choose
 * @param upperGroup how many of the upper group met it
 * @param lowerGroup how many of the lower group met it
 * @param times how long responses took
 */
public record ItemStatistics(
        String item,
        Measures measures,
        int unanswered,
        List<OptionStatistics> options,
        int upperGroup,
        int lowerGroup,
        ResponseTimes times) {
    public ItemStatistics {
        options = List.copyOf(options);
    }

    ItemStatistics weighing(Figure effective) {
        return new ItemStatistics(
                item, measures.weighing(effective), unanswered, options, upperGroup, lowerGroup, times);
    }
}
