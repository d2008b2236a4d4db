package app.dateline.article;

/**
 * Where something is said: one passage of one article.
 *
 * @param article id of the article
 * @param paragraph number of the paragraph, from 1; a paragraph is a line of the article's text that is not blank
 * @param locator finds the passage in that paragraph
 * @param gist what the passage says, in our own words
 */
public record Citation(String article, int paragraph, Locator locator, String gist) {
    public Citation {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + paragraph);
        }
    }
}
