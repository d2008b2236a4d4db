package app.dateline.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** English words for whole numbers, as they occur in dates and lengths of time. */
public final class NumberWords {

    private static final List<String> CARDINALS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> CARDINAL = new HashMap<>();
    private static final Map<String, Integer> ORDINAL = new HashMap<>();

    static {
        for (int i = 0; i < CARDINALS.size(); i++) {
            CARDINAL.put(CARDINALS.get(i), i);
            ORDINAL.put(ORDINALS.get(i), i);
        }
        CARDINAL.put("fourty", 40);
        ORDINAL.put("twentieth", 20);
        ORDINAL.put("thirtieth", 30);
        for (int i = 0; i < TENS.size(); i++) {
            CARDINAL.put(TENS.get(i), 20 + 10 * i);
        }
    }

    private NumberWords() {}

    /** The number that one word or a hyphened pair ("twenty-one") stands for, 0 to 99. */
    static OptionalInt cardinal(String word) {
        return number(word, CARDINAL);
    }

    /** The number that an ordinal word ("eighth", "twenty-first") stands for, 0 to 99. */
    static OptionalInt ordinal(String word) {
        return number(word, ORDINAL);
    }

    /** A number in words, hyphened where it takes two ("twenty-one"); empty unless it is 1 to 99. */
    public static String word(int number) {
        if (number < 1 || number > 99) {
            return "";
        }
        if (number < CARDINALS.size()) {
            return CARDINALS.get(number);
        }
        String tens = TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : tens + "-" + CARDINALS.get(number % 10);
    }

    private static OptionalInt number(String word, Map<String, Integer> lastWords) {
        Integer whole = lastWords.get(word);
        if (whole != null) {
            return OptionalInt.of(whole);
        }
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return OptionalInt.empty();
        }
        Integer tens = CARDINAL.get(word.substring(0, hyphen));
        Integer ones = lastWords.get(word.substring(hyphen + 1));
        if (tens == null || ones == null || tens < 20 || ones < 1 || ones > 9) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(tens + ones);
    }
}
