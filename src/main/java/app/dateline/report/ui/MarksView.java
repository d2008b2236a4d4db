package app.dateline.report.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Sitting;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import app.dateline.report.Correction.Change;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.Graded;
import app.dateline.report.StudentMarks;
import app.dateline.report.service.OwnMarks;
import app.dateline.report.service.OwnSheet;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A student's own marks in a set, as far as its policy shows them: what counts, what was corrected, and each question. */
@Route("given/:assignment/marks")
@AllowedTo(Right.ANYBODY)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
@StyleSheet("context://app/results.css")
public final class MarksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnMarks own;
    private final AsOf asOf;
    private final Learner learner;

    MarksView(OwnMarks own, AsOf asOf, Learner learner) {
        this.own = own;
        this.asOf = asOf;
        this.learner = learner;
        addClassNames("results", "results-own");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ResultAddress.id(event.getRouteParameters(), ResultAddress.ASSIGNMENT));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("marks.title"));
    }

    private void show(UUID assignment) {
        removeAll();
        UUID browser = learner.id();
        OwnSheet sheet = own.find(browser, assignment).orElseThrow(NotFoundException::new);
        add(head(sheet));
        sheet.marks()
                .filter(StudentMarks::marked)
                .ifPresentOrElse(marks -> show(sheet, marks), () -> add(withheld(sheet)));
        own.seen(browser, assignment);
    }

    private void show(OwnSheet sheet, StudentMarks marks) {
        if (!sheet.notices().isEmpty()) {
            add(told(sheet));
        }
        FactBase base = asOf.of(
                sheet.desk().assignment().request().collection(),
                sheet.desk().assignment().request().asOf());
        for (Sitting paper : sheet.papers()) {
            marks.tries().stream()
                    .filter(g -> g.attempt().equals(paper.id()))
                    .findFirst()
                    .ifPresent(graded -> add(paper(base, sheet, marks, paper, graded)));
        }
    }

    private static Header head(OwnSheet sheet) {
        Optional<StudentMarks> marks = sheet.marks().filter(StudentMarks::marked);
        Paragraph who = new Paragraph(Words.of(
                "marks.who",
                sheet.desk().student().name(),
                sheet.desk().assignment().title()));
        who.addClassName("quiet");
        H1 title = new H1(marks.map(m -> Words.of("marks.sentence", Told.standing(m.after())))
                .orElseGet(() -> Words.of("marks.title")));
        Header head = new Header(who, title);
        marks.filter(StudentMarks::corrected).ifPresent(m -> {
            Paragraph was = new Paragraph(Words.of("marks.was", Told.standing(m.before())));
            was.addClassName("lead");
            head.add(was);
        });
        return head;
    }

    private static Section withheld(OwnSheet sheet) {
        boolean begun = !sheet.desk().tries().isEmpty();
        String key = !begun ? "marks.not-begun" : sheet.papers().isEmpty() ? "marks.going" : "marks.withheld";
        Section section = new Section(new Paragraph(Words.of(key)));
        if (sheet.desk().shownFrom() != null) {
            section.add(new Paragraph(Words.of(
                    "marks.from",
                    Told.time(sheet.desk().shownFrom(), sheet.desk().zone()),
                    sheet.desk().zone().getId())));
        }
        section.addClassName("empty");
        return section;
    }

    private static Section told(OwnSheet sheet) {
        UnorderedList list = new UnorderedList();
        for (Notice notice : sheet.notices()) {
            Optional<Kept> kept = sheet.corrections().stream()
                    .filter(k -> k.correction().id().equals(notice.correction()))
                    .findFirst();
            String reason = kept.map(k -> k.correction().reason()).orElse("");
            String what = notice.withdrawal()
                    ? Words.of("marks.notice-back")
                    : kept.map(MarksView::what).orElse("");
            Paragraph moved = new Paragraph(
                    what + " " + Words.of("marks.notice", Told.movedShare(notice.before(), notice.after())));
            Paragraph why = new Paragraph(Words.of("marks.reason", reason));
            why.addClassName("said");
            ListItem row = new ListItem(moved, why);
            if (notice.seen() == null) {
                Span fresh = new Span(Words.of("marks.new"));
                fresh.addClassNames("note", "corrected");
                moved.add(new Span(" "), fresh);
            }
            list.add(row);
        }
        Section section = new Section(new H2(Words.of("marks.notices")), list);
        section.addClassName("told");
        return section;
    }

    /** What was corrected, of which question by its words: students may have met it under numbers of their own. */
    private static String what(Kept kept) {
        return switch (kept.correction().change()) {
            case Change.Dropped dropped ->
                Words.of(
                        switch (dropped.credit()) {
                            case NOBODY -> "marks.did-drop";
                            case EVERYBODY -> "marks.did-drop-for-all";
                        });
            case Change.Accepted accepted -> Words.of("marks.did-accept");
            case Change.Mended mended -> Words.of("marks.did-mend");
        };
    }

    private Section paper(FactBase base, OwnSheet sheet, StudentMarks marks, Sitting paper, Graded graded) {
        OrderedList list = new OrderedList();
        list.addClassName("answers");
        UUID assignment = sheet.desk().assignment().id();
        graded.marks()
                .items()
                .forEach(place -> list.add(new OwnMark(
                        base,
                        paper,
                        place,
                        sheet.queries(paper.id(), place.position()),
                        sheet.desk().zone(),
                        answer -> sheet.desk().window().markedLate(graded.started(), answer.given()),
                        text -> own.ask(learner.id(), assignment, paper.id(), place.position(), text))));
        boolean several = marks.tries().size() > 1;
        H2 title = new H2(
                several
                        ? Words.of(
                                "marks.attempt",
                                Told.counting(sheet.desk().assignment(), marks, graded),
                                Told.standing(graded.marks().after()))
                        : Words.of("result.questions"));
        Instant ended = graded.finished();
        if (ended != null && sheet.desk().window().endedLate(graded.started(), ended)) {
            title.add(new Text(" "), MarkRow.late());
        }
        Section section = new Section(title, list);
        section.addClassName("paper");
        return section;
    }
}
