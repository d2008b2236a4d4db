package app.dateline.attempt;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and figures that a written date is made of. */
sealed interface DateToken {

    /** Three figures with one separator: 8/8/25, 2025-08-08, 08.08.2025. */
    record Full(String first, char separator, String second, String third) implements DateToken {}

    /** Two figures: 8/8, 08.08., 2025-08, 08/2025. */
    record Pair(String first, char separator, String second) implements DateToken {}

    /** A figure alone. @param ordinal whether it has "th" or is an ordinal word @param year whether an apostrophe stands before it */
    record Figure(String digits, boolean ordinal, boolean year) implements DateToken {}

    /** A month, 1 to 12. */
    record Month(int number) implements DateToken {}

    /** A day of the week. */
    record Weekday(DayOfWeek day) implements DateToken {}

    /** A season, 1 (spring) to 4 (winter). */
    record Season(int number) implements DateToken {}

    /** A third of a month, season or year: 0 early, 1 mid, 2 late. */
    record Part(int third) implements DateToken {}

    /** "to", "until", a dash. @param word whether it is a word */
    record To(boolean word) implements DateToken {}

    /** "between". */
    record Between() implements DateToken {}

    /** "and", which only means a span after "between". */
    record And() implements DateToken {}

    /** "about". */
    record About() implements DateToken {}

    Pattern SCAN = Pattern.compile("(?<full>\\b(\\d{1,4})([-/.])(\\d{1,2})\\3(\\d{1,4})(?![\\d/]))"
            + "|(?<pair>\\b(?:(\\d{1,2})([/.])(\\d{1,2}|\\d{4})|(\\d{4})([-/.])(\\d{1,2})|(\\d{1,2})(-)(\\d{4}))(?![\\d/])\\.?)"
            + "|(?<ordinal>\\b(\\d{1,4})(?:st|nd|rd|th)\\b)"
            + "|(?<figure>(')?(\\d{1,8})(?!\\d))"
            + "|(?<about>~)"
            + "|(?<word>\\p{L}+)"
            + "|(?<dash>-)"
            + "|(?<space>[ ,.]+)");

    Pattern NUMBER_WORD = Pattern.compile("\\b(?:(twenty|thirty)[- ])?(\\p{L}+)\\b");

    Map<String, DateToken> WORDS = words();
    Set<String> FILLERS =
            Set.of("the", "of", "on", "in", "at", "by", "during", "from", "year", "day", "month", "sometime");

    /** The tokens of a text in the shape of {@link Typing#plain}; empty where something in it belongs to no date. */
    static Optional<List<DateToken>> of(String plain) {
        Matcher m = SCAN.matcher(wordsAsFigures(plain));
        List<DateToken> tokens = new ArrayList<>();
        int end = 0;
        while (m.lookingAt()) {
            if (m.group("full") != null) {
                tokens.add(new Full(m.group(2), m.group(3).charAt(0), m.group(4), m.group(5)));
            } else if (m.group("pair") != null) {
                tokens.add(pair(m));
            } else if (m.group("ordinal") != null) {
                tokens.add(new Figure(m.group("ordinal").replaceAll("\\D", ""), true, false));
            } else if (m.group("figure") != null) {
                String figure = m.group("figure");
                tokens.add(new Figure(figure.replace("'", ""), false, figure.startsWith("'")));
            } else if (m.group("about") != null) {
                tokens.add(new About());
            } else if (m.group("dash") != null) {
                tokens.add(new To(false));
            } else if (m.group("word") != null) {
                String word = m.group("word");
                DateToken token = WORDS.get(word);
                if (token != null) {
                    tokens.add(token);
                } else if (!FILLERS.contains(word)) {
                    return Optional.empty();
                }
            }
            end = m.end();
            m.region(end, m.regionEnd());
        }
        return m.regionEnd() == end ? Optional.of(tokens) : Optional.empty();
    }

    private static Pair pair(Matcher m) {
        int start = m.group(7) != null ? 7 : m.group(10) != null ? 10 : 13;
        return new Pair(m.group(start), m.group(start + 1).charAt(0), m.group(start + 2));
    }

    /** "twenty-first" and "twenty first" become 21st, "eight" becomes 8. */
    private static String wordsAsFigures(String plain) {
        return NUMBER_WORD.matcher(plain).replaceAll(m -> {
            String word = m.group(1) == null ? m.group(2) : m.group(1) + "-" + m.group(2);
            OptionalInt ordinal = NumberWords.ordinal(word);
            OptionalInt cardinal = NumberWords.cardinal(word);
            if (ordinal.isPresent()) {
                return ordinal.getAsInt() + "th";
            }
            return cardinal.isPresent() ? Integer.toString(cardinal.getAsInt()) : Matcher.quoteReplacement(m.group());
        });
    }

    private static Map<String, DateToken> words() {
        Map<String, DateToken> words = new HashMap<>();
        List<String> months = List.of(
                "january jan",
                "february feb febr",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sep sept",
                "october oct",
                "november nov",
                "december dec");
        List<String> days = List.of(
                "monday mon",
                "tuesday tue tues",
                "wednesday wed",
                "thursday thu thur thurs",
                "friday fri",
                "saturday sat",
                "sunday sun");
        List<String> seasons = List.of("spring springtime", "summer summertime", "autumn fall", "winter wintertime");
        List<String> parts = List.of("early beginning start", "mid middle", "late end");
        add(words, months, i -> new Month(i + 1));
        add(words, days, i -> new Weekday(DayOfWeek.of(i + 1)));
        add(words, seasons, i -> new Season(i + 1));
        add(words, parts, Part::new);
        add(words, List.of("to until till til through thru"), i -> new To(true));
        add(words, List.of("about around approximately approx roughly circa ca c"), i -> new About());
        words.put("between", new Between());
        words.put("and", new And());
        return Map.copyOf(words);
    }

    private static void add(Map<String, DateToken> words, List<String> lines, IntFunction<DateToken> token) {
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ")) {
                words.put(word, token.apply(i));
            }
        }
    }
}
