package app.dateline.item;

import java.util.List;
import java.util.Map;

/**
 * The small words of a language: how it writes dates, lengths and terms. Read from {@code questions/stems/}, where each
 * entry is explained.
 *
 * @param tag BCP 47 tag
 * @param months twelve names
 * @param seasons four names, spring first
 * @param sequence words in a name that tell what came before what
 * @param dates for each way to write a date (plain, on, by, when) its pattern by {@link Shape}
 * @param places question words by sort of place
 * @param numbers the numbers from one that are written as words
 * @param units singular and plural by unit
 * @param lengths patterns: range, either (for figures next to each other), about, more than, almost, half, and (for lists)
 * @param phrases patterns by stance, and for a demand
 * @param terms by slot and term
 * @param sources patterns of questions about sources, see {@code SOURCES} of {@link LanguageReader}
 * @param attribution patterns: source, claimant, claimant and source, truth by source, truth by claimant
 */
record Language(
        String tag,
        List<String> months,
        List<String> seasons,
        List<String> sequence,
        Map<String, Map<Shape, String>> dates,
        Map<String, String> places,
        List<String> numbers,
        Map<String, List<String>> units,
        Map<String, String> lengths,
        Map<String, String> phrases,
        Map<String, Map<String, Term>> terms,
        Map<String, String> attribution,
        Map<String, String> sources) {

    /**
     * A word of a closed list.
     *
     * @param text how it reads in an option and in a sentence
     * @param verb how it reads after its subject; the text again where it has no other form
     * @param toldBy words that give it away
     */
    record Term(String text, String verb, List<String> toldBy) {}

    /** How a date looks when written: options of one question share it. */
    enum Shape {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        EARLY,
        MID,
        LATE,
        DAYS,
        SPAN,
        ABOUT
    }
}
