package app.dateline.report.ui;

import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Measures;
import app.dateline.report.SlotStatistics;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of a set with the figures of each. */
final class QuestionTable extends Section {

    QuestionTable(Overview overview) {
        addClassName("questions");
        Grid grid = new Grid(
                Words.of("results.questions"),
                List.of(
                        Words.of("results.column.question"),
                        Words.of("results.column.facility"),
                        Words.of("results.column.discrimination"),
                        Words.of("results.column.efficiency"),
                        Words.of("results.column.weight"),
                        Words.of("results.column.time")));
        Map<Integer, SlotStatistics> slots =
                overview.report().slots().stream().collect(Collectors.toMap(SlotStatistics::slot, Function.identity()));
        Set<Integer> odd = overview.flags().stream()
                .filter(FlagList::grave)
                .flatMapToInt(flag -> flag.slot().stream())
                .boxed()
                .collect(Collectors.toSet());
        for (int place = 0; place < overview.originals().size(); place++) {
            row(grid, overview, place, slots.get(place), odd.contains(place));
        }
        add(new H2(Words.of("results.questions")), grid, meaning());
    }

    private static void row(Grid grid, Overview overview, int place, @Nullable SlotStatistics slot, boolean odd) {
        Component head = head(overview, place, odd);
        if (slot == null) {
            NativeTableRow row = grid.row(head, dropped(), new Span(), new Span(), new Span(), new Span());
            row.addClassName("dropped");
            return;
        }
        Measures m = slot.measures();
        grid.row(
                head,
                new Bar(
                        Told.figure(m.facility(), Told::share),
                        m.facility().number().orElse(0)),
                Told.figure(m.discriminationIndex(), Told::percent),
                Told.figure(m.discriminativeEfficiency(), Told::percent),
                Told.figure(m.effectiveWeight(), Told::percent),
                Told.figure(slot.times().median(), Told::seconds));
    }

    private static Component dropped() {
        Span word = new Span(Words.of("results.dropped"));
        word.addClassName("quiet");
        return word;
    }

    private static Component head(Overview overview, int place, boolean odd) {
        Item item = overview.originals().get(place);
        Span number = new Span(Words.of("results.number-of", place + 1));
        number.addClassNames("number", "numbers");
        RouterLink link = new RouterLink(
                "", ItemView.class, ResultAddress.of(overview.assignment().id(), place));
        link.setText(item.head().stem());
        Div notes = new Div(kind(item));
        notes.addClassName("notes");
        if (odd) {
            notes.add(note("results.odd", "odd"));
        }
        if (overview.corrections(place).stream().anyMatch(Kept::holds)) {
            notes.add(note("results.corrected", "corrected"));
        }
        Div head = new Div(new Div(number, link), notes);
        head.addClassNames("stem", "kind-" + Icon.style(item.head().kind()));
        return head;
    }

    private static Span kind(Item item) {
        Span kind = new Span(
                Icon.of(item.head().kind()), new Span(Words.of(item.head().kind())), new Span(Words.of(item.form())));
        kind.addClassName("kind");
        return kind;
    }

    private static Span note(String word, String style) {
        Span note = new Span(Words.of(word));
        note.addClassNames("note", style);
        return note;
    }

    private static NativeDetails meaning() {
        Div lines = new Div();
        lines.addClassName("meaning");
        for (String figure : List.of(
                "results.means.facility",
                "results.means.discrimination",
                "results.means.efficiency",
                "results.means.weight",
                "results.means.source")) {
            lines.add(new Paragraph(Words.of(figure)));
        }
        return new NativeDetails(Words.of("results.meaning"), lines);
    }
}
