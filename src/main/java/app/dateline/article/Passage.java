package app.dateline.article;

/** What a locator finds in the text of its paragraph. Only {@link Found} is a passage that may be shown. */
public sealed interface Passage {

    /**
     * Exactly one passage.
     *
     * @param start offset of its first character in the paragraph's text
     * @param end offset after its last character
     */
    record Found(int start, int end) implements Passage {}

    /**
     * No passage.
     *
     * @param words the words that do not stand there: the locator's first, or its last after its first
     */
    record NotFound(String words) implements Passage {}

    /**
     * The locator's first words stand there more than once.
     *
     * @param count how often, at least 2
     */
    record Ambiguous(String words, int count) implements Passage {}

    /**
     * Looks for a passage: from the only place of the locator's first words to the end of the first place of its last
     * words behind them. Where the locator gives the words before the passage, only places right behind them count. Words are matched whole and as printed, but quotation marks, dashes, ellipses and white space
     * count as alike in all their forms, so that a republished text is found too.
     *
     * @param paragraph text of the paragraph, as printed
     */
    static Passage find(Locator locator, String paragraph) {
        PlainText text = new PlainText(paragraph);
        String first = PlainText.of(locator.first());
        String before = PlainText.of(locator.before());
        int from = text.find(first, before, 0);
        int count = 0;
        for (int at = from; at >= 0; at = text.find(first, before, at + 1)) {
            count++;
        }
        if (count == 0) {
            return new NotFound(locator.first());
        }
        if (count > 1) {
            return new Ambiguous(locator.first(), count);
        }
        int end = from + first.length();
        if (!locator.last().isBlank()) {
            String last = PlainText.of(locator.last());
            int at = text.find(last, "", end);
            if (at < 0) {
                return new NotFound(locator.last());
            }
            end = at + last.length();
        }
        return new Found(text.offset(from), text.offset(end - 1) + 1);
    }
}
