package app.dateline.article;

import java.util.List;

/**
 * One paragraph of an article: a line of its text that is not blank.
 *
 * @param number its place in the text, from 1
 * @param role what it is in the article
 * @param gist what it says, in our own words
 * @param prints the {@linkplain Sentences#prints prints} of its sentences, by which an attached text is checked; none where
 *     the collection gives none
 */
public record Paragraph(int number, Role role, String gist, List<String> prints) {

    public Paragraph {
        prints = List.copyOf(prints);
    }

    public Paragraph(int number, Role role, String gist) {
        this(number, role, gist, List.of());
    }

    /** What a paragraph is in its article. */
    public enum Role {
        TEXT,
        HEADING,
        CAPTION,
        /** By-line, licence note, navigation: in the text, but nothing is asked about it. */
        NOTICE
    }
}
