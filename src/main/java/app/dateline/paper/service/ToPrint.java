package app.dateline.paper.service;

import app.dateline.assignment.Variety;
import app.dateline.fact.FactBase;
import app.dateline.paper.PaperForm;
import java.util.List;

/**
 * A set in the forms that students get on paper.
 *
 * @param course name of the class that it was given to; empty for none
 * @param students names of its students, in order
 * @param forms as many as were asked for; one where all get the same, and none where the set is empty
 * @param base what its items come from
 */
public record ToPrint(
        String title, String course, List<String> students, Variety variety, List<PaperForm> forms, FactBase base) {
    public ToPrint {
        students = List.copyOf(students);
        forms = List.copyOf(forms);
    }
}
