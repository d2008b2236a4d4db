package app.dateline.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * A word whose letters Java has put in place: joined, ordered from right to left, stacked, as its script asks for. It is
 * drawn as outlines, and says what it reads to whoever copies it or has it read out (ActualText, ISO 32000-1, 14.9.4).
 * Letters come from the embedded fonts where those have them, else from the fonts of this machine.
 *
 * @param text what it reads
 * @param layout its letters in place
 */
record DrawnWord(String text, TextLayout layout) {

    /** In points, less than a line is: a wider word is made smaller. */
    private static final float WIDEST = 320;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<Lettering.Face, Font> OWN = new EnumMap<>(Lettering.Face.class);
    private static final @Nullable Font MACHINES = machines();

    static DrawnWord of(String word, Lettering.Face face, float size) {
        Font own = own(face).deriveFont(size);
        AttributedString letters = new AttributedString(word);
        letters.addAttribute(TextAttribute.FONT, own);
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            int end = i + Character.charCount(letter);
            if (!own.canDisplay(letter) && MACHINES != null) {
                letters.addAttribute(TextAttribute.FONT, MACHINES.deriveFont(size), i, end);
            }
            i = end;
        }
        return new DrawnWord(word, new TextLayout(letters.getIterator(), EXACT));
    }

    private static synchronized Font own(Lettering.Face face) {
        return OWN.computeIfAbsent(face, f -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(f.bytes()));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("the shipped font can't be read", e);
            }
        });
    }

    /** {@code null} on a machine that has no fonts: there a box stands for each letter that ours do not have. */
    private static @Nullable Font machines() {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            return font.canDisplay('A') ? font : null;
        } catch (RuntimeException | InternalError e) {
            return null;
        }
    }

    /** @param around the font of the words around it */
    Chunk chunk(PdfContentByte page, org.openpdf.text.Font around) {
        float descent = layout.getDescent();
        float height = layout.getAscent() + descent;
        PdfTemplate drawing = page.createTemplate(Math.max(layout.getAdvance(), 1), height);
        PdfDictionary reads = new PdfDictionary();
        reads.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        drawing.beginMarkedContentSequence(PdfName.SPAN, reads, true);
        drawing.setColorFill(around.getColor());
        fill(drawing, layout.getOutline(null), descent);
        drawing.endMarkedContentSequence();
        Image image = Image.getInstance(drawing);
        float fit = Math.min(1, WIDEST / image.getWidth());
        image.scalePercent(100 * fit);
        Chunk chunk = new Chunk(image, 0, -descent * fit, false);
        chunk.setFont(around);
        return chunk;
    }

    private static void fill(PdfTemplate drawing, Shape outline, float baseline) {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> drawing.moveTo(x = c[0], baseline - (y = c[1]));
                case PathIterator.SEG_LINETO -> drawing.lineTo(x = c[0], baseline - (y = c[1]));
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    drawing.curveTo(
                            x + (c[0] - x) * 2 / 3,
                            baseline - (y + (c[1] - y) * 2 / 3),
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            baseline - (c[3] + (c[1] - c[3]) * 2 / 3),
                            c[2],
                            baseline - c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    drawing.curveTo(c[0], baseline - c[1], c[2], baseline - c[3], c[4], baseline - c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> drawing.closePath();
            }
        }
        drawing.fill();
    }
}
