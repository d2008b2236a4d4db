package app.dateline.fact.ui;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words of the interface, from the message files, in the language of the learner's browser. */
public final class Words {

    private Words() {}

    /**
     * The message of that key with its arguments filled in, as {@link java.text.MessageFormat} does. The test of the
     * message files finds keys by the calls of this method.
     */
    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The message of a constant: the key is the family's name and the constant's, joined by a dot. */
    public static String of(Enum<?> constant) {
        return of(family(constant.getDeclaringClass()) + "." + constant.name());
    }

    /** What keys of an enum's constants begin with: its simple name in lower case. */
    public static String family(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A word of one of the closed lists: a status, a medium, a stance. */
    public static String term(String term) {
        return of("term." + term.replace(' ', '-'));
    }

    /** A date written out, as precisely as it is known and no more: "8 August 2025", "August 2025", "about 1977". */
    public static String date(Edtf date) {
        String body = switch (date.precision()) {
            case DAY -> in("date.day", date.first());
            case MONTH -> in("date.month", date.first());
            case YEAR -> in("date.year", date.first());
            case SEASON -> of("date.season." + date.first().getMonthValue() / 3, in("date.year", date.first()));
            case SPAN -> span(date.first(), date.last());
        };
        return date.approximate() ? of("date.about", body) : body;
    }

    /** A length of time, as the source gives it: "50 days", "10 to 12 days", "almost 2½ hours". */
    public static String length(Length length) {
        if (length.unit() == Length.Unit.MINUTE
                && length.least() == length.most()
                && length.least() >= 120
                && length.least() % 30 == 0) {
            // As the questions write it, so that answer and feedback give one figure.
            String hours = of(length.least() % 60 == 0 ? "length.figure" : "length.half", length.least() / 60);
            return of("bound." + length.bound().name(), of("unit.HOUR", hours, 2));
        }
        String figure = length.least() == length.most()
                ? of("length.figure", length.least())
                : of("length.range", length.least(), length.most());
        String body = of("unit." + length.unit().name(), figure, length.most());
        return of("bound." + length.bound().name(), body);
    }

    /** A moment as a day, in the zone of the machine. */
    public static String day(Instant moment) {
        return in("date.day", LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** A day, written out. */
    public static String day(LocalDate day) {
        return in("date.day", day);
    }

    /** The name of a day of the week. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    private static String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return in("date.day", first);
        }
        String start = first.getYear() != last.getYear()
                ? in("date.day", first)
                : first.getMonth() != last.getMonth() ? in("date.day-month", first) : in("date.day-only", first);
        return of("date.span", start, in("date.day", last));
    }

    private static String in(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(of(pattern), locale()).format(date);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
