package app.dateline.report.ui;

import app.dateline.assignment.Student;
import app.dateline.fact.ui.Words;
import app.dateline.report.Graded;
import app.dateline.report.StudentMarks;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The students of a class with the mark of each, and the way to where it comes from. */
final class StudentTable extends Section {

    StudentTable(Overview overview) {
        addClassName("students");
        Grid grid = new Grid(
                Words.of("results.students"),
                List.of(
                        Words.of("results.column.student"),
                        Words.of("results.column.mark"),
                        Words.of("results.column.share"),
                        Words.of("results.column.spent"),
                        Words.of("results.column.attempts")));
        overview.students().values().stream()
                .sorted(Comparator.comparing(Student::name, Collator.getInstance(Locale.ENGLISH)))
                .forEach(student -> row(grid, overview, student));
        add(new H2(Words.of("results.students")), grid);
    }

    private static void row(Grid grid, Overview overview, Student student) {
        Optional<StudentMarks> found = overview.marks(student.id());
        if (found.isEmpty()) {
            Span none = quiet("results.not-begun");
            grid.row(new Span(student.name()), none, new Span(), new Span(), new Span());
            return;
        }
        StudentMarks marks = found.get();
        Div mark = new Div(marks.marked() ? new Span(Told.standing(marks.after())) : quiet("results.going"));
        mark.addClassName("numbers");
        if (marks.corrected()) {
            Span before = quiet("results.before", Told.standing(marks.before()));
            before.addClassNames("small", "was");
            mark.add(before);
        }
        Component share = marks.marked()
                ? new Bar(
                        Told.figure(marks.after().share(), Told::share),
                        marks.after().share().number().orElse(0))
                : new Span();
        grid.row(
                name(overview, student, marks),
                mark,
                share,
                new Span(marks.marked() ? Told.seconds(seconds(marks)) : ""),
                attempts(overview, student, marks));
    }

    /** Of the attempts that count. */
    private static double seconds(StudentMarks marks) {
        return marks.tries().stream()
                .filter(g -> marks.counting().contains(g.attempt()))
                .mapToDouble(Graded::seconds)
                .sum();
    }

    /** Leads to what counts, or to what was answered last: on a phone the column of attempts is out of sight. */
    private static Component name(Overview overview, Student student, StudentMarks marks) {
        return marks.tries().stream()
                .filter(g -> marks.counting().isEmpty() || marks.counting().contains(g.attempt()))
                .reduce((one, later) -> later)
                .<Component>map(g -> new RouterLink(
                        student.name(),
                        TraceView.class,
                        ResultAddress.of(overview.assignment().id(), g.attempt())))
                .orElseGet(() -> new Span(student.name()));
    }

    private static Component attempts(Overview overview, Student student, StudentMarks marks) {
        Div links = new Div();
        links.addClassName("ways");
        for (Graded graded : marks.tries()) {
            String name = marks.tries().size() == 1
                    ? Words.of("results.see")
                    : Told.counting(overview.assignment(), marks, graded);
            RouterLink link = new RouterLink(
                    name,
                    TraceView.class,
                    ResultAddress.of(overview.assignment().id(), graded.attempt()));
            link.getElement().setAttribute("aria-label", Words.of("results.see-of", name, student.name()));
            links.add(link);
            if (overview.late(student.id(), graded)) {
                links.add(MarkRow.late());
            }
        }
        return links;
    }

    private static Span quiet(String key, Object... arguments) {
        Span words = new Span(Words.of(key, arguments));
        words.addClassName("quiet");
        return words;
    }
}
