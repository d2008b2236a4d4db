package app.dateline.report.ui;

import app.dateline.assignment.Student;
import app.dateline.fact.ui.Words;
import app.dateline.report.Standing;
import app.dateline.report.service.Correcting.Preview;
import app.dateline.report.service.Correcting.Shift;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a correction would do to everybody's marks: before and after. */
final class PreviewPanel extends Section {

    private static final int OPEN = 12;

    private final H3 title = new H3(Words.of("correct.preview-title"));

    PreviewPanel(Overview overview, Preview preview) {
        addClassName("preview");
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        List<Shift> moved = preview.moved();
        if (moved.isEmpty()) {
            add(new Paragraph(Words.of("correct.preview-none", preview.shifts().size())));
            return;
        }
        long up =
                moved.stream().filter(s -> share(s.after()) > share(s.before())).count();
        long down =
                moved.stream().filter(s -> share(s.after()) < share(s.before())).count();
        add(new Paragraph(
                Words.of("correct.preview-line", moved.size(), preview.shifts().size(), up, down)));
        add(new Paragraph(Words.of(
                "correct.preview-mean",
                Told.share(mean(preview.shifts().stream().map(Shift::before).toList())),
                Told.share(mean(preview.shifts().stream().map(Shift::after).toList())))));
        Grid grid = grid(overview, moved);
        add(moved.size() > OPEN ? new NativeDetails(Words.of("correct.preview-all", moved.size()), grid) : grid);
    }

    /** So that a screen reader begins with what was asked for. */
    void takeFocus() {
        title.getElement().callJsFunction("focus");
    }

    private static Grid grid(Overview overview, List<Shift> moved) {
        Grid grid = new Grid(
                Words.of("correct.preview-title"),
                List.of(Words.of("results.column.student"), Words.of("correct.before"), Words.of("correct.after")));
        for (Student student : overview.students().values()) {
            moved.stream()
                    .filter(s -> s.student().equals(student.id()))
                    .forEach(s -> grid.row(new Span(student.name()), told(s.before()), told(s.after())));
        }
        return grid;
    }

    private static Span told(Standing standing) {
        Span told = new Span(Words.of(
                "correct.mark",
                Told.standing(standing),
                standing.share().number().isPresent() ? Told.share(share(standing)) : "–"));
        told.addClassName("numbers");
        return told;
    }

    private static double mean(List<Standing> standings) {
        return standings.stream().mapToDouble(PreviewPanel::share).average().orElse(0);
    }

    private static double share(Standing standing) {
        return standing.share().number().orElse(0);
    }
}
