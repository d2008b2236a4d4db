package app.dateline.assignment.ui;

import app.dateline.assignment.service.Watching.Row;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.assignment.service.Watching.Whereabouts;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The students of a class, and where each of them is. A row that doesn't change costs nothing. */
final class Seats extends Div {

    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Paragraph nobody = new Paragraph(Words.of("live.nobody"));

    Seats() {
        addClassName("seats");
        NativeTableRow head = new NativeTableRow();
        for (String word : List.of(Words.of("live.student"), Words.of("live.where"), Words.of("live.answered"))) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(word);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        add(nobody, table);
    }

    void show(Scene scene) {
        List<UUID> now = scene.rows().stream().map(r -> r.student().id()).toList();
        if (!now.equals(List.copyOf(seats.keySet()))) {
            // Somebody came or went: the rows that stay are the same ones.
            Map<UUID, Seat> before = Map.copyOf(seats);
            seats.clear();
            body.removeAll();
            for (UUID student : now) {
                Seat seat = before.getOrDefault(student, new Seat());
                seats.put(student, seat);
                body.add(seat);
            }
        }
        scene.rows()
                .forEach(row -> seats.getOrDefault(row.student().id(), new Seat())
                        .show(row, scene.course().zone()));
        nobody.setVisible(seats.isEmpty());
        table.setVisible(!seats.isEmpty());
    }

    private static final class Seat extends NativeTableRow {
        private final NativeTableHeaderCell name = new NativeTableHeaderCell();
        private final NativeTableCell where = new NativeTableCell();
        private final Div done = new Div();
        private final Span words = new Span();

        Seat() {
            name.getElement().setAttribute("scope", "row");
            done.addClassName("came");
            Div track = new Div(done);
            track.addClassName("amount");
            track.getElement().setAttribute("aria-hidden", "true");
            words.addClassNames("small", "numbers");
            where.addClassName("numbers");
            NativeTableCell answered = new NativeTableCell();
            Div both = new Div(track, words);
            both.addClassName("both");
            answered.add(both);
            add(name, where, answered);
        }

        void show(Row row, ZoneId zone) {
            if (!row.student().name().equals(name.getText())) {
                name.setText(row.student().name());
            }
            String here = where(row, zone);
            if (!here.equals(where.getText())) {
                where.setText(here);
            }
            String many = row.items() == 0 ? "" : Words.of("live.of", row.answered(), row.items());
            if (!many.equals(words.getText())) {
                words.setText(many);
                done.getStyle().set("inline-size", row.items() == 0 ? "0%" : 100 * row.answered() / row.items() + "%");
            }
        }

        private static String at(Whereabouts.At at) {
            String here = at.place().isPresent()
                    ? Words.of("live.at-question", at.place().getAsInt() + 1)
                    : Words.of("live.at-some");
            return at.number() == 1 ? here : Words.of("live.again", here, at.number());
        }

        private static String where(Row row, ZoneId zone) {
            return switch (row.where()) {
                case Whereabouts.NotJoined n -> Words.of("live.not-joined");
                case Whereabouts.NotBegun n -> Words.of("live.not-begun");
                case Whereabouts.At at -> at(at);
                case Whereabouts.Done done ->
                    Words.of(done.timeUp() ? "live.time-up" : "live.handed-in", TimeWords.time(done.ended(), zone));
            };
        }
    }
}
