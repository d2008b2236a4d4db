package app.dateline.paper.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.Student;
import app.dateline.assignment.Varied;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.item.QuizRequest;
import app.dateline.paper.PaperForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets on paper. The same set, variety and number give the same forms every time, so that a key printed later fits. */
@Service
public class Printing {

    private final Sets sets;
    private final Giving giving;
    private final Classes classes;
    private final Examiners examiners;

    public Printing(Sets sets, Giving giving, Classes classes, Examiners examiners) {
        this.sets = sets;
        this.giving = giving;
        this.classes = classes;
        this.examiners = examiners;
    }

    /**
     * A set that the teacher owns or that is shared with them.
     *
     * @param variety how students' papers differ; {@code null} for how the set says
     * @param forms 1 to {@link PaperForm#MOST}
     * @return empty where the teacher has no such set, or its collection is not loaded
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ToPrint> set(@Own UUID teacher, UUID set, @Nullable Variety variety, int forms) {
        return sets.find(teacher, set)
                .flatMap(s -> examiners
                        .of(s.request().collection())
                        .map(e -> print(s, e, variety == null ? s.variety() : variety, forms)));
    }

    private static ToPrint print(ItemSet set, Examiner examiner, Variety variety, int forms) {
        return new ToPrint(
                set.title(),
                "",
                List.of(),
                variety,
                forms(set.id(), set.entries(), variety, set.request(), examiner, forms),
                examiner.base(set.request().asOf()));
    }

    /** A set that was given to a class of the teacher's, varied as it is there. @param forms as for {@link #set} */
    @AllowedTo(Right.TEACHER)
    public Optional<ToPrint> given(@Own UUID teacher, UUID assignment, int forms) {
        return giving.find(teacher, assignment)
                .flatMap(a -> examiners.of(a.request().collection()).map(e -> print(teacher, a, e, forms)));
    }

    private ToPrint print(UUID teacher, Assignment given, Examiner examiner, int forms) {
        return new ToPrint(
                given.title(),
                classes.find(teacher, given.course()).map(Course::name).orElse(""),
                classes.students(teacher, given.course()).stream()
                        .map(Student::name)
                        .toList(),
                given.variety(),
                forms(
                        given.id(),
                        giving.entries(teacher, given.id()),
                        given.variety(),
                        given.request(),
                        examiner,
                        forms),
                examiner.base(given.request().asOf()));
    }

    private static List<PaperForm> forms(
            UUID of, List<Entry> entries, Variety variety, QuizRequest request, Examiner examiner, int number) {
        if (number < 1 || number > PaperForm.MOST) {
            throw new IllegalArgumentException("a set is printed in 1 to " + PaperForm.MOST + " forms");
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        long seed = of.getMostSignificantBits() ^ of.getLeastSignificantBits();
        return IntStream.range(0, variety == Variety.SAME ? 1 : number)
                .mapToObj(i -> new PaperForm(
                        PaperForm.label(i),
                        Varied.of(
                                        entries,
                                        variety,
                                        request.articles(),
                                        PaperForm.seed(seed, i),
                                        examiner.variations(request.asOf()))
                                .items()))
                .toList();
    }
}
