package app.dateline.report.ui;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Policy;
import app.dateline.fact.ui.Words;
import app.dateline.report.Figure;
import app.dateline.report.Graded;
import app.dateline.report.Standing;
import app.dateline.report.StudentMarks;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Figures and marks in words. */
final class Told {

    private Told() {}

    /** A value, or a dash that says why there is none. */
    static Span figure(Figure figure, DoubleFunction<String> words) {
        Span span = new Span();
        span.addClassName("numbers");
        switch (figure) {
            case Figure.Known known -> span.setText(words.apply(known.value()));
            case Figure.Undefined undefined -> {
                String why = Words.of("undefined." + undefined.why().name());
                Span dash = new Span("–");
                dash.getElement().setAttribute("aria-hidden", "true");
                Span said = new Span(why);
                said.addClassName("for-ears");
                span.add(dash, said);
                span.getElement().setAttribute("title", why);
                span.addClassName("quiet");
            }
        }
        return span;
    }

    /** A share from 0 to 1 as percent. */
    static String share(double share) {
        return percent(100 * share);
    }

    static String percent(double percent) {
        return Words.of("results.percent", Math.round(percent) + 0.0);
    }

    static String number(double value) {
        return Words.of("results.number", Math.round(value * 100) / 100.0 + 0.0);
    }

    /** "7 of 10". */
    static String standing(Standing standing) {
        return Words.of("results.of", standing.points(), standing.maximum());
    }

    /** "Attempt 2", or of a drip "Part 3, attempt 1". */
    static String attempt(Assignment assignment, Graded graded) {
        return assignment.policy().sort() instanceof Policy.Sort.Drip
                ? Words.of("desk.portion", graded.portion() + 1, graded.number())
                : Words.of("results.attempt", graded.number());
    }

    /** The same, and that it counts where others at the same questions might. */
    static String counting(Assignment assignment, StudentMarks marks, Graded graded) {
        String name = attempt(assignment, graded);
        boolean others = marks.tries().stream()
                        .filter(t -> t.portion() == graded.portion())
                        .count()
                > 1;
        return others && marks.counting().contains(graded.attempt()) ? Words.of("results.counting", name) : name;
    }

    /** "6 of 10, now 6 of 9". */
    static String moved(Standing before, Standing after) {
        return Words.of("results.moved", standing(before), standing(after));
    }

    /** As {@link #moved}, with the share of what could be earned: fewer points to earn at the same points is more. */
    static String movedShare(Standing before, Standing after) {
        return Words.of("results.moved-share", standing(before), share(before), standing(after), share(after));
    }

    private static String share(Standing standing) {
        return share(standing.share().number().orElse(0));
    }

    /** A length of time in seconds, rounded. */
    static String seconds(double seconds) {
        long whole = Math.round(seconds);
        return Words.of("time.minutes", whole / 60, (int) (whole % 60));
    }

    /** A moment by the clocks of a class. */
    static String time(@Nullable Instant moment, ZoneId zone) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(Words.of("results.clock"), Locale.ENGLISH)
                        .format(moment.atZone(zone));
    }
}
