package app.dateline.report;

import app.dateline.fact.Kind;
import java.util.List;
import java.util.SequencedMap;

/**
 * All that a set showed.
 *
 * @param set figures of the whole
 * @param slots figures of each slot with its items, in the order of the plan
 * @param distribution how totals are spread
 * @param byKind by the kind of fact asked about; kinds that were not asked are left out
 * @param byArticle by id of the article that proves the key, in the order of ids
 * @param byFact by id of the fact asked about, in the order of ids; an item about several facts counts at each
 * @param students highest total first, then by id
 */
public record SetReport(
        SetStatistics set,
        List<SlotStatistics> slots,
        Distribution distribution,
        SequencedMap<Kind, Tally> byKind,
        SequencedMap<String, Tally> byArticle,
        SequencedMap<String, Tally> byFact,
        List<StudentResult> students) {
    public SetReport {
        slots = List.copyOf(slots);
        students = List.copyOf(students);
    }
}
