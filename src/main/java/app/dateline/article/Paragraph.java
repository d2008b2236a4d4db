package app.dateline.article;

/**
 * One paragraph of an article: a line of its text that is not blank.
 *
 * @param number its place in the text, from 1
 * @param role what it is in the article
 * @param gist what it says, in our own words
 */
public record Paragraph(int number, Role role, String gist) {

    /** What a paragraph is in its article. */
    public enum Role {
        TEXT,
        HEADING,
        CAPTION,
        /** By-line, licence note, navigation: in the text, but nothing is asked about it. */
        NOTICE
    }
}
