package app.dateline.article;

/**
 * A passage of an article as citations name it; several may name the same one.
 *
 * @param paragraph number of the paragraph, from 1
 */
public record Cited(int paragraph, Locator locator) {

    public static Cited by(Citation citation) {
        return new Cited(citation.paragraph(), citation.locator());
    }
}
