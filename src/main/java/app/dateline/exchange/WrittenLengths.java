package app.dateline.exchange;

import app.dateline.attempt.NumberWords;
import app.dateline.time.Length;
import app.dateline.time.Length.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ways to write a length of time and those near it in English; marking says what each earns. */
final class WrittenLengths {

    /** How many figures near the key are written out one by one. */
    private static final int FIGURES = 60;

    private WrittenLengths() {}

    /** @param written the key as we write it, which comes first */
    static Set<String> of(Length key, String written) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(written);
        forms.add(key.text());
        if (key.least() < key.most()) {
            range(forms, key);
        } else {
            figure(forms, key.least(), key.unit());
            for (String bound : List.of("about ", "more than ", "over ", "almost ", "nearly ")) {
                forms.add(bound + unit(Integer.toString(key.least()), key.least(), key.unit()));
            }
            inOtherUnits(forms, key);
        }
        long lowest = Math.max(1, key.bound() == Length.Bound.EXACT ? key.least() : key.least() * 9L / 10);
        long highest = key.bound() == Length.Bound.EXACT ? key.most() : (key.most() * 5L + 3) / 4;
        if (highest - lowest <= FIGURES) {
            for (long n = lowest; n <= highest; n++) {
                forms.add(unit(Long.toString(n), (int) n, key.unit()));
                forms.add(Long.toString(n));
            }
        }
        return forms;
    }

    private static void figure(Set<String> forms, int count, Unit unit) {
        forms.add(unit(Integer.toString(count), count, unit));
        forms.add(Integer.toString(count));
        String word = NumberWords.word(count);
        if (!word.isEmpty()) {
            forms.add(unit(word, count, unit));
            forms.add(word);
        }
        if (count == 1) {
            forms.add((unit == Unit.HOUR ? "an " : "a ") + name(unit));
        }
        forms.add(count + " " + abbreviated(unit));
    }

    private static void range(Set<String> forms, Length key) {
        String end = " " + name(key.unit()) + "s";
        for (String join : List.of(" to ", "-", " or ")) {
            forms.add(key.least() + join + key.most() + end);
            forms.add(key.least() + join + key.most());
            if (!NumberWords.word(key.most()).isEmpty()) {
                forms.add(
                        NumberWords.word(key.least()) + join.replace("-", " to ") + NumberWords.word(key.most()) + end);
            }
        }
    }

    /** The same length in every unit in which it is a whole number. */
    private static void inOtherUnits(Set<String> forms, Length key) {
        long minutes = key.least() * key.unit().minutes();
        for (Unit unit : Unit.values()) {
            long count = minutes / unit.minutes();
            if (unit != key.unit() && minutes % unit.minutes() == 0 && count < 100_000) {
                figureWithUnit(forms, (int) count, unit);
            }
        }
        if (key.unit() == Unit.YEAR) {
            figureWithUnit(forms, 12 * key.least(), Unit.MONTH);
        }
        if (key.unit() == Unit.MONTH && key.least() % 12 == 0) {
            figureWithUnit(forms, key.least() / 12, Unit.YEAR);
        }
        if (key.unit() == Unit.MINUTE && key.least() > 60) {
            int hours = key.least() / 60;
            int rest = key.least() % 60;
            if (rest == 30) {
                forms.add(hours + ".5 hours");
                forms.add(hours + "½ hours");
                forms.add((NumberWords.word(hours).isEmpty() ? Integer.toString(hours) : NumberWords.word(hours))
                        + " and a half hours");
            }
            if (rest > 0) {
                forms.add(unit(Integer.toString(hours), hours, Unit.HOUR) + " "
                        + unit(Integer.toString(rest), rest, Unit.MINUTE));
                forms.add(unit(Integer.toString(hours), hours, Unit.HOUR) + " and "
                        + unit(Integer.toString(rest), rest, Unit.MINUTE));
            }
        }
    }

    /** A bare number would be taken in the key's unit. */
    private static void figureWithUnit(Set<String> forms, int count, Unit unit) {
        forms.add(unit(Integer.toString(count), count, unit));
        if (!NumberWords.word(count).isEmpty()) {
            forms.add(unit(NumberWords.word(count), count, unit));
        }
    }

    private static String unit(String figure, int count, Unit unit) {
        return figure + " " + name(unit) + (count == 1 ? "" : "s");
    }

    private static String name(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String abbreviated(Unit unit) {
        return switch (unit) {
            case MINUTE -> "min";
            case HOUR -> "h";
            case DAY -> "d";
            case WEEK -> "wk";
            case MONTH -> "mo";
            case YEAR -> "yr";
        };
    }
}
