package app.dateline.assignment.ui;

import app.dateline.assignment.Assignments.Tally;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For each question of the set how many answers came in, and what they earned: a bar each. */
final class ComingIn extends Div {

    private final List<Bar> bars = new ArrayList<>();
    private final Paragraph nothing = new Paragraph(Words.of("live.nothing-yet"));
    private final Paragraph legend = new Paragraph(Words.of("live.legend"));
    private final OrderedList list = new OrderedList();
    private final List<String> stems;
    private final String results;

    /**
     * @param stems of the questions as they were given, by place
     * @param results the address of the results
     */
    ComingIn(List<String> stems, String results) {
        this.stems = List.copyOf(stems);
        this.results = results;
        addClassName("coming-in");
        nothing.addClassName("quiet");
        legend.addClassNames("quiet", "small");
        add(nothing, legend, list);
    }

    void show(Scene scene) {
        int size = scene.assignment().size();
        while (bars.size() < size) {
            int place = bars.size();
            Bar bar = new Bar(place + 1, place < stems.size() ? stems.get(place) : "", results);
            bars.add(bar);
            list.add(bar);
        }
        Map<Integer, Tally> tallies =
                scene.tallies().stream().collect(Collectors.toMap(Tally::place, Function.identity()));
        int most = Math.max(
                scene.rows().size(),
                scene.tallies().stream().mapToInt(Tally::answers).max().orElse(0));
        nothing.setVisible(tallies.isEmpty());
        list.setVisible(!tallies.isEmpty());
        legend.setVisible(!tallies.isEmpty());
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).show(tallies.getOrDefault(i, new Tally(i, 0, 0)), Math.max(1, most));
        }
    }

    /** What came in to one question; its length is how many, its darker part what they earned. */
    private static final class Bar extends ListItem {
        private final Div answered = new Div();
        private final Div earned = new Div();
        private final Span words = new Span();
        private String shown = "";

        Bar(int number, String stem, String results) {
            Span stands = new Span(stem);
            stands.addClassNames("quiet", "asks");
            Anchor name = new Anchor(results + "/" + number, "");
            name.add(new Span(Words.of("live.question", number)), new Span(" "), stands);
            name.addClassName("small");
            answered.addClassName("came");
            earned.addClassName("earned-part");
            Div track = new Div(answered, earned);
            track.addClassName("amount");
            track.getElement().setAttribute("aria-hidden", "true");
            words.addClassNames("small", "quiet", "numbers");
            add(name, track, words);
        }

        void show(Tally tally, int most) {
            String now = tally.answers() == 0
                    ? Words.of("live.no-answers")
                    : Words.of("live.answers", tally.answers(), tally.points() / tally.answers());
            // Only what changes travels to the browser.
            if (!now.equals(shown) || most > 0 && answered.getStyle().get("inline-size") == null) {
                shown = now;
                words.setText(now);
            }
            width(answered, (double) tally.answers() / most);
            width(earned, tally.points() / most);
        }

        private static void width(Div part, double share) {
            String width = Math.round(share * 1000) / 10.0 + "%";
            if (!width.equals(part.getStyle().get("inline-size"))) {
                part.getStyle().set("inline-size", width);
            }
        }
    }
}
