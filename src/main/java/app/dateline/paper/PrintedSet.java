package app.dateline.paper;

import app.dateline.exchange.ItemsToGo;
import java.util.ArrayList;
import java.util.List;

/**
 * A set to print.
 *
 * @param setting title, base and phrases; its own items are not asked
 * @param course the class that it was given to; empty for none
 * @param forms at least one
 */
public record PrintedSet(ItemsToGo setting, String course, List<PaperForm> forms) {

    /**
     * Pages of one part.
     *
     * @param student whose name stands on them; empty for a line to write it on
     */
    public record Pages(Paper.Part part, PaperForm form, String student) {}

    public PrintedSet {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || forms.size() > PaperForm.MOST) {
            throw new IllegalArgumentException("a set is printed in 1 to " + PaperForm.MOST + " forms");
        }
    }

    /** One part in all forms; answer sheets for these students, who get the forms in turn, or without names. */
    public List<Pages> pages(Paper.Part part, List<String> students) {
        if (part != Paper.Part.ANSWERS || students.isEmpty()) {
            return forms.stream().map(f -> new Pages(part, f, "")).toList();
        }
        List<Pages> dealt = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            dealt.add(new Pages(part, forms.get(i % forms.size()), students.get(i)));
        }
        return List.copyOf(dealt);
    }
}
