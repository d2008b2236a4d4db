package app.dateline.paper;

/**
 * How large it is printed.
 *
 * @param sheet the paper
 * @param type the size of type
 */
public record PaperSize(Sheet sheet, Type type) {

    /** The paper, in points of 1/72 inch. */
    public enum Sheet {
        A4(595, 842),
        LETTER(612, 792);

        final float width;
        final float height;

        Sheet(float width, float height) {
            this.width = width;
            this.height = height;
        }
    }

    /** The size of type: large print is 16 points, the least that associations of the blind ask for. */
    public enum Type {
        NORMAL(1),
        LARGE(16f / 11f);

        final float scale;

        Type(float scale) {
            this.scale = scale;
        }
    }
}
