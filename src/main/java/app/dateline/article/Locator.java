package app.dateline.article;

/**
 * Finds a passage without quoting it: its first and last few words.
 *
 * @param first the passage's first words, 1 to 6, as printed
 * @param last its last words, 1 to 6; empty where {@code first} is the whole passage
 * @param before the words right before it, up to 6, where its first words stand elsewhere in the article too; else empty
 */
public record Locator(String first, String last, String before) {

    /** Most words that either end may have, so that no locator becomes a quotation. */
    public static final int MOST_WORDS = 6;

    public Locator {
        if (first.isBlank()) {
            throw new IllegalArgumentException("a locator needs the passage's first words");
        }
        if (words(first) > MOST_WORDS || words(last) > MOST_WORDS || words(before) > MOST_WORDS) {
            throw new IllegalArgumentException("a locator has at most " + MOST_WORDS + " words at either end");
        }
    }

    /** Of a passage whose first words stand nowhere else. */
    public Locator(String first, String last) {
        this(first, last, "");
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
