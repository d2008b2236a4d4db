package app.dateline.assignment;

import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike the forms of a set are that different students get. Facility is predicted: 1 − predicted difficulty. Of
 * teachers' own questions nothing is predicted: all students get the same ones, and the means are over the others.
 *
 * @param forms how many were looked at
 * @param sameFacts whether all ask about the same facts in the same places
 * @param sameForms whether all ask in the same forms of question in the same places
 * @param easiest mean predicted facility of the easiest form, 0 to 1
 * @param hardest that of the hardest
 * @param furthest how far apart two items in one place are at most, 0 to 1
 * @param alike places where all get the same question, from 0: there is no other fair one, or the teacher fixed it
 */
public record ParallelCheck(
        int forms,
        boolean sameFacts,
        boolean sameForms,
        double easiest,
        double hardest,
        double furthest,
        List<Integer> alike) {

    /** How far apart the mean facilities of two forms may be: each is within half of it of the teacher's. */
    public static final double FORMS_BOUND = 2 * ItemGenerator.MEAN_BOUND;

    /** How far apart the facilities of two items in one place may be. */
    public static final double ITEMS_BOUND = 2 * ItemGenerator.ITEM_BOUND;

    private static final double ROUNDING = 1e-9;

    /** @param forms what students get, at least one, with as many items each, in the order of the set */
    public static ParallelCheck of(List<List<Item>> forms) {
        List<Item> first = forms.getFirst();
        boolean sameFacts = true;
        boolean sameForms = true;
        double furthest = 0;
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            DoubleSummaryStatistics facility = new DoubleSummaryStatistics();
            Set<String> stems = new LinkedHashSet<>();
            Set<Set<String>> shown = new HashSet<>();
            for (List<Item> form : forms) {
                Item item = form.get(i);
                sameFacts &= facts(item).equals(facts(first.get(i)));
                sameForms &= item.form() == first.get(i).form();
                facility.accept(facility(item));
                stems.add(item.head().stem());
                shown.add(texts(item));
            }
            furthest = Math.max(furthest, facility.getMax() - facility.getMin());
            if (stems.size() == 1 && shown.size() == 1) {
                alike.add(i);
            }
        }
        DoubleSummaryStatistics means = forms.stream()
                .mapToDouble(form -> form.stream()
                        .filter(item -> !item.head().own())
                        .mapToDouble(ParallelCheck::facility)
                        .average()
                        .orElse(0))
                .summaryStatistics();
        return new ParallelCheck(
                forms.size(), sameFacts, sameForms, means.getMax(), means.getMin(), furthest, List.copyOf(alike));
    }

    /** Whether the forms keep what parallel forms promise. */
    public boolean balanced() {
        return sameFacts
                && sameForms
                && easiest - hardest <= FORMS_BOUND + ROUNDING
                && furthest <= ITEMS_BOUND + ROUNDING;
    }

    private static double facility(Item item) {
        return 1 - item.head().difficulty();
    }

    private static Set<FactRef> facts(Item item) {
        return new HashSet<>(item.head().facts());
    }

    private static Set<String> texts(Item item) {
        return new HashSet<>(item.everyOption().stream().map(o -> o.text()).toList());
    }
}
