package app.dateline.report.ui;

import app.dateline.attempt.ui.Given;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The corrections of a set, or of one place in it: what was changed and why, whose marks it moved, and the way back. */
final class CorrectionList extends Section {

    private final Overview overview;
    private final FactBase base;
    private final List<Notice> notices;

    /** All corrections of a set, each with the way to its question. */
    CorrectionList(Overview overview, FactBase base, List<Notice> notices) {
        this(overview, base, notices, overview.corrections());
    }

    /** @param withdraw takes back a correction by its id */
    CorrectionList(Overview overview, FactBase base, int place, List<Notice> notices, Consumer<UUID> withdraw) {
        this(overview, base, notices, overview.corrections(place));
        List<Kept> here = overview.corrections(place);
        List<ListItem> rows = getChildren()
                .flatMap(c -> c.getChildren())
                .filter(ListItem.class::isInstance)
                .map(ListItem.class::cast)
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Kept kept = here.get(i);
            if (kept.holds()) {
                Button back = new Button(
                        Words.of("correct.withdraw"),
                        click -> withdraw.accept(kept.correction().id()));
                back.setAriaLabel(Words.of("correct.withdraw-what", what(overview, base, kept)));
                rows.get(i).add(back);
            }
        }
    }

    private CorrectionList(Overview overview, FactBase base, List<Notice> notices, List<Kept> shown) {
        this.overview = overview;
        this.base = base;
        this.notices = notices;
        addClassName("corrections");
        setVisible(!shown.isEmpty());
        UnorderedList list = new UnorderedList();
        shown.forEach(kept -> list.add(row(kept)));
        add(new H2(Words.of("correct.made")), list);
    }

    /** Says what was just done, above the list and aloud, and brings it into view. */
    void say(String done) {
        Paragraph said = new Paragraph(done);
        said.addClassName("done");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
        addComponentAtIndex(1, said);
        said.getElement().callJsFunction("focus");
    }

    private ListItem row(Kept kept) {
        Correction correction = kept.correction();
        RouterLink question = new RouterLink(
                Words.of("results.question", kept.place() + 1),
                ItemView.class,
                ResultAddress.of(overview.assignment().id(), kept.place()));
        Paragraph what = new Paragraph(question, new Span(" "), new Span(what(overview, base, kept)));
        what.addClassName("what");
        Paragraph reason = new Paragraph(correction.reason());
        reason.addClassName("said");
        Span when = new Span(Words.of(
                kept.holds() ? "correct.when" : "correct.when-withdrawn",
                Told.time(correction.made(), overview.course().zone()),
                Told.time(kept.withdrawn(), overview.course().zone())));
        when.addClassNames("quiet", "small");
        ListItem row = new ListItem(what, reason, when, touched(correction.id()));
        if (!kept.holds()) {
            row.addClassName("withdrawn");
        }
        return row;
    }

    private Div touched(UUID correction) {
        List<Notice> of =
                notices.stream().filter(n -> n.correction().equals(correction)).toList();
        Div touched = new Div();
        if (of.isEmpty()) {
            Span none = new Span(Words.of("correct.touched-none"));
            none.addClassNames("quiet", "small");
            touched.add(none);
            return touched;
        }
        UnorderedList who = new UnorderedList();
        of.forEach(n -> overview.student(n.student())
                .ifPresent(student -> who.add(new ListItem(Words.of(
                        n.withdrawal() ? "correct.touched-back" : "correct.touched-one",
                        student.name(),
                        Told.moved(n.before(), n.after()),
                        n.seen() == null ? 0 : 1)))));
        List<Notice> first = of.stream().filter(n -> !n.withdrawal()).toList();
        long seen = first.stream().filter(n -> n.seen() != null).count();
        touched.add(new NativeDetails(Words.of("correct.touched", first.size(), seen), who));
        return touched;
    }

    /** What a correction changes, in words. */
    static String what(Overview overview, FactBase base, Kept kept) {
        Correction correction = kept.correction();
        return switch (correction.change()) {
            case Change.Dropped dropped ->
                Words.of(
                        switch (dropped.credit()) {
                            case NOBODY -> "correct.did-drop";
                            case EVERYBODY -> "correct.did-drop-for-all";
                        });
            case Change.Accepted accepted -> {
                Item item = item(overview, kept);
                yield Words.of(
                        "correct.did-accept",
                        String.join(" · ", Given.response(item, accepted.response())),
                        Told.share(accepted.fraction()));
            }
            case Change.Mended mended -> Words.of("correct.did-mend", CorrectionForm.key(base, mended.after()));
        };
    }

    private static Item item(Overview overview, Kept kept) {
        Item met = overview.items().get(kept.correction().item());
        return met == null ? overview.originals().get(kept.place()) : met;
    }
}
