package app.dateline.attempt.ui;

import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.RemarkKey.Argument;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.ui.Words;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** Remarks of the marking in words. */
public final class Remarks {

    private Remarks() {}

    /** The remark's message with its arguments as {@link RemarkKey} says what they are; begins with a capital. */
    public static String words(FactBase base, Remark remark) {
        List<Argument> kinds =
                RemarkKey.of(remark.key()).map(RemarkKey::arguments).orElse(List.of());
        Object[] written = new Object[remark.arguments().size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = i < kinds.size()
                    ? word(base, kinds.get(i), remark.arguments().get(i))
                    : remark.arguments().get(i);
        }
        return capital(Words.of(remark.key(), written));
    }

    private static String capital(String sentence) {
        int first = sentence.isEmpty() ? 0 : sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    private static Object word(FactBase base, Argument kind, String argument) {
        return switch (kind) {
            case DATE -> Words.date(Edtf.parse(argument));
            case PLACE -> place(base, argument);
            case LENGTH -> Words.length(Length.parse(argument));
            case WEEKDAY -> Words.weekday(DayOfWeek.valueOf(argument));
            case COUNT -> Integer.valueOf(argument);
            case TEXT -> argument;
        };
    }

    private static String place(FactBase base, String id) {
        return base.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(Place::name)
                .orElse(id);
    }
}
