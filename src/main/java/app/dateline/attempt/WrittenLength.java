package app.dateline.attempt;

import app.dateline.attempt.LengthToken.And;
import app.dateline.attempt.LengthToken.To;
import app.dateline.time.Length.Bound;
import app.dateline.time.Length.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A length of time as people write it in English: figures or words, one unit or several, a range, with "about", "more
 * than" or "almost".
 *
 * @param least the length, or the lesser end of a range
 * @param most the same as {@code least}, or the greater end of a range
 */
record WrittenLength(Amount least, Amount most, Bound bound) {

    private static final Pattern ABOUT = Pattern.compile(
            "^(about|around|approximately|approx\\b\\.?|roughly|circa|ca?\\b\\.?|some|~|≈)\\s*|\\s*(or so|~)$");
    private static final Pattern MORE =
            Pattern.compile("^(a little |just )?(more than|over|at least|longer than|upwards of|>=?|≥)\\s*"
                    + "|(?<=\\d)\\+(?=\\s*\\p{L}|$)|\\s*(or more|or longer)$");
    private static final Pattern ALMOST = Pattern.compile("^(just )?"
            + "(almost|nearly|not quite|less than|fewer than|under|up to|at most|no more than|not more than|<=?|≤)\\s*"
            + "|\\s*(or less|or fewer)$");

    boolean isRange() {
        return !least.equals(most);
    }

    /**
     * Reads a text; a bare number is in the given unit.
     *
     * @return nothing where the text is no length of time longer than nothing
     */
    static Optional<WrittenLength> read(String text, Unit unit) {
        String plain = Typing.plain(text).replaceAll("[?!.]+$", "");
        Bound bound = Bound.EXACT;
        if (MORE.matcher(plain).find()) {
            bound = Bound.MORE_THAN;
            plain = MORE.matcher(plain).replaceAll("");
        } else if (ALMOST.matcher(plain).find()) {
            bound = Bound.ALMOST;
            plain = ALMOST.matcher(plain).replaceAll("");
        } else if (ABOUT.matcher(plain).find()) {
            bound = Bound.ABOUT;
            plain = ABOUT.matcher(plain).replaceAll("");
        }
        boolean between = plain.startsWith("between ");
        String rest = between ? plain.substring("between ".length()) : plain;
        Bound found = bound;
        return LengthToken.of(rest)
                .map(WrittenLength::withoutInnerDashes)
                .flatMap(tokens -> ends(tokens, between, unit))
                .map(ends -> new WrittenLength(ends.getFirst(), ends.getLast(), found))
                .filter(WrittenLength::isPossible);
    }

    /** In "two-hour" and "two-and-a-half-hour" dashes join; from a number or unit to a number one means "to". */
    private static List<LengthToken> withoutInnerDashes(List<LengthToken> tokens) {
        List<LengthToken> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside = i > 0 && i + 1 < tokens.size();
            if (!(inside && tokens.get(i) instanceof To && joins(tokens.get(i - 1), tokens.get(i + 1)))) {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    private static boolean joins(LengthToken before, LengthToken after) {
        boolean ends = before instanceof LengthToken.Number || before instanceof LengthToken.Of;
        boolean begins = after instanceof LengthToken.Number || after instanceof LengthToken.A;
        return !(ends && begins);
    }

    private static Optional<List<Amount>> ends(List<LengthToken> tokens, boolean between, Unit unit) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i) instanceof To || between && tokens.get(i) instanceof And) {
                Optional<Amount> from = Amount.of(tokens.subList(0, i));
                Optional<Amount> to = Amount.of(tokens.subList(i + 1, tokens.size()));
                if (from.isPresent() && to.isPresent()) {
                    Unit shared = Objects.requireNonNullElse(to.get().unit(), unit);
                    return Optional.of(List.of(from.get().in(shared), to.get().in(unit)));
                }
            }
        }
        return between ? Optional.empty() : Amount.of(tokens).map(amount -> List.of(amount.in(unit)));
    }

    private boolean isPossible() {
        long year = Unit.YEAR.minutes();
        return least.minutes(year).signum() > 0 && most.minutes(year).compareTo(least.minutes(year)) >= 0;
    }
}
