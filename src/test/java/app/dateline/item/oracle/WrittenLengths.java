package app.dateline.item.oracle;

import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every length of time that a text writes, in digits or words, in minutes. */
final class WrittenLengths {

    record Written(long least, long most) {
        boolean means(Length length) {
            long from = length.least() * length.unit().minutes();
            long to = length.most() * length.unit().minutes();
            return least <= to && from <= most;
        }
    }

    private static final List<String> ONES = List.of(
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
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> UNITS = Map.of(
            "minute",
            1L,
            "hour",
            60L,
            "day",
            1_440L,
            "week",
            10_080L,
            "fortnight",
            20_160L,
            "month",
            43_200L,
            "year",
            525_600L);

    private WrittenLengths() {}

    static List<Written> in(String text) {
        List<String> words = Words.of(text);
        List<Written> found = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            Long unit = UNITS.get(words.get(at).replaceAll("s$", ""));
            if (unit == null) {
                continue;
            }
            int end = at;
            boolean half = end >= 3 && words.subList(end - 3, end).equals(List.of("and", "a", "half"));
            end -= half ? 3 : 0;
            Optional<Integer> figure = figure(words, end);
            if (figure.isEmpty()) {
                continue;
            }
            int start = end - width(words, end);
            int least = figure.get();
            if (start >= 1 && List.of("or", "to", "and").contains(words.get(start - 1))) {
                least = figure(words, start - 1).orElse(least);
            } else if (start >= 1) {
                least = figure(words, start)
                        .filter(lower -> lower < figure.get())
                        .orElse(least);
            }
            boolean halfAfter =
                    at + 3 < words.size() && words.subList(at + 1, at + 4).equals(List.of("and", "a", "half"));
            long more = half || halfAfter ? unit / 2 : 0;
            found.add(new Written(least * unit + more, figure.get() * unit + more));
        }
        return found;
    }

    /** The number that ends just before a place in the words. */
    private static Optional<Integer> figure(List<String> words, int end) {
        if (end < 1) {
            return Optional.empty();
        }
        String last = words.get(end - 1);
        if (last.matches("\\d{1,6}")) {
            return Optional.of(Integer.parseInt(last));
        }
        if (last.equals("a") || last.equals("an")) {
            return Optional.of(1);
        }
        int ones = ONES.indexOf(last);
        if (ones >= 0) {
            int tens = ones >= 1 && ones <= 9 && end >= 2 ? TENS.indexOf(words.get(end - 2)) : -1;
            return Optional.of(tens >= 2 ? 10 * tens + ones : ones);
        }
        int tens = TENS.indexOf(last);
        return tens >= 2 ? Optional.of(10 * tens) : Optional.empty();
    }

    private static int width(List<String> words, int end) {
        int ones = ONES.indexOf(words.get(end - 1));
        return ones >= 1 && ones <= 9 && end >= 2 && TENS.indexOf(words.get(end - 2)) >= 2 ? 2 : 1;
    }
}
