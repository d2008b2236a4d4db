package app.dateline.attempt;

import app.dateline.time.Length.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and figures that a written length of time is made of. */
sealed interface LengthToken {

    /** A number. @param fraction whether it is a fraction written with a stroke, which adds to the number before it */
    record Number(BigDecimal value, boolean fraction) implements LengthToken {}

    /** Hours and minutes as on a clock, in minutes. */
    record Clock(int minutes) implements LengthToken {}

    /** "a" or "an". */
    record A() implements LengthToken {}

    /** A half or a quarter. */
    record Share(BigDecimal value) implements LengthToken {}

    /** A unit, some of them ("fortnight": two weeks). */
    record Of(Unit unit, int times) implements LengthToken {}

    /** "and". */
    record And() implements LengthToken {}

    /** "to", "or", a dash. */
    record To() implements LengthToken {}

    Pattern SCAN = Pattern.compile("(?<clock>(\\d{1,3}):([0-5]\\d)(?!\\d))"
            + "|(?<share>(\\d{1,2})/([1-9]\\d?)(?!\\d))"
            + "|(?<number>\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d{1,6}(?:[.,]\\d{1,3})?(?![\\d.,]*\\d))"
            + "|(?<pair>(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)[- ][a-z]+)"
            + "|(?<word>\\p{L}+)"
            + "|(?<dash>-)"
            + "|(?<plus>\\+)"
            + "|(?<space>[ ,.]+)");

    Map<String, LengthToken> WORDS = words();
    Set<String> FILLERS =
            Set.of("of", "for", "the", "lasting", "lasted", "long", "within", "in", "from", "exactly", "just", "total");

    /** The tokens of a text in the shape of {@link Typing#plain}; empty where something in it belongs to no length. */
    static Optional<List<LengthToken>> of(String plain) {
        Matcher m = SCAN.matcher(plain);
        List<LengthToken> tokens = new ArrayList<>();
        int end = 0;
        while (m.lookingAt()) {
            end = m.end();
            if (m.group("clock") != null) {
                tokens.add(new Clock(60 * Integer.parseInt(m.group(2)) + Integer.parseInt(m.group(3))));
            } else if (m.group("share") != null) {
                BigDecimal over = new BigDecimal(m.group(6));
                BigDecimal share = new BigDecimal(m.group(5)).divide(over, java.math.MathContext.DECIMAL64);
                tokens.add(new Number(share, true));
            } else if (m.group("number") != null) {
                tokens.add(new Number(number(m.group("number")), false));
            } else if (m.group("dash") != null) {
                tokens.add(new To());
            } else if (m.group("plus") != null) {
                tokens.add(new And());
            } else if (m.group("pair") != null
                    && NumberWords.cardinal(hyphened(m.group("pair"))).isPresent()) {
                word(hyphened(m.group("pair")), tokens);
            } else if (m.group("pair") != null || m.group("word") != null) {
                Matcher first = Pattern.compile("\\p{L}+").matcher(plain).region(m.start(), plain.length());
                if (!first.lookingAt() || !word(first.group(), tokens)) {
                    return Optional.empty();
                }
                end = first.end();
            }
            m.region(end, plain.length());
        }
        return end == plain.length() ? Optional.of(tokens) : Optional.empty();
    }

    private static boolean word(String word, List<LengthToken> tokens) {
        OptionalInt cardinal = NumberWords.cardinal(word);
        if (cardinal.isPresent()) {
            addWord(tokens, cardinal.getAsInt());
            return true;
        }
        switch (word) {
            case "hundred", "thousand", "dozen", "couple" -> times(tokens, word);
            default -> {
                LengthToken token = WORDS.get(word);
                if (token == null) {
                    return FILLERS.contains(word);
                }
                tokens.add(token);
            }
        }
        return true;
    }

    /** "hundred and twenty": what follows a round hundred belongs to it. */
    private static void addWord(List<LengthToken> tokens, int value) {
        int last = tokens.size() - 1;
        boolean and = last > 0 && tokens.get(last) instanceof And;
        int number = and ? last - 1 : last;
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (number >= 0
                && tokens.get(number) instanceof Number before
                && before.value().compareTo(hundred) >= 0
                && before.value().remainder(hundred).signum() == 0) {
            tokens.subList(number, tokens.size()).clear();
            tokens.add(new Number(before.value().add(BigDecimal.valueOf(value)), false));
        } else {
            tokens.add(new Number(BigDecimal.valueOf(value), false));
        }
    }

    private static void times(List<LengthToken> tokens, String word) {
        int factor = switch (word) {
            case "hundred" -> 100;
            case "thousand" -> 1_000;
            case "dozen" -> 12;
            default -> 2;
        };
        BigDecimal value = BigDecimal.valueOf(factor);
        if (!tokens.isEmpty() && tokens.getLast() instanceof Number before) {
            tokens.removeLast();
            value = value.multiply(before.value());
        } else if (!tokens.isEmpty() && tokens.getLast() instanceof A) {
            tokens.removeLast();
        }
        tokens.add(new Number(value, false));
    }

    private static String hyphened(String pair) {
        return pair.replace(' ', '-');
    }

    private static BigDecimal number(String digits) {
        boolean thousands = digits.matches("\\d{1,3}(,\\d{3})+");
        return new BigDecimal(thousands ? digits.replace(",", "") : digits.replace(',', '.'));
    }

    private static Map<String, LengthToken> words() {
        Map<String, LengthToken> words = new HashMap<>();
        add(words, "minute minutes min mins m", new Of(Unit.MINUTE, 1));
        add(words, "hour hours hr hrs h", new Of(Unit.HOUR, 1));
        add(words, "day days d", new Of(Unit.DAY, 1));
        add(words, "week weeks wk wks w", new Of(Unit.WEEK, 1));
        add(words, "fortnight fortnights", new Of(Unit.WEEK, 2));
        add(words, "month months mo mos mth mths", new Of(Unit.MONTH, 1));
        add(words, "year years yr yrs y", new Of(Unit.YEAR, 1));
        add(words, "half halves", new Share(new BigDecimal("0.5")));
        add(words, "quarter quarters", new Share(new BigDecimal("0.25")));
        add(words, "a an", new A());
        add(words, "and", new And());
        add(words, "to or", new To());
        return Map.copyOf(words);
    }

    private static void add(Map<String, LengthToken> words, String line, LengthToken token) {
        for (String word : line.split(" ")) {
            words.put(word, token);
        }
    }
}
