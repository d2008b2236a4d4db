package app.dateline.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Text for one document. Its fonts are embedded. Words that they have no letters for, or that run from right to left, are
 * drawn ({@link DrawnWord}), so that names of any script stand right as far as this machine can write them at all.
 */
final class Lettering {

    static final Color INK = new Color(0x1E2227);
    static final Color QUIET = new Color(0x595C60);

    /** The faces, with the file of each in the fonts' package. */
    enum Face {
        SERIF("LiberationSerif-Regular"),
        SERIF_BOLD("LiberationSerif-Bold"),
        SANS("LiberationSans-Regular"),
        SANS_BOLD("LiberationSans-Bold");

        private final String file;

        Face(String file) {
            this.file = file + ".ttf";
        }

        byte[] bytes() {
            try (InputStream in = Face.class.getResourceAsStream("/liberation/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the fonts are not on the class path: " + file);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How text looks. @param size in points, before it is scaled */
    record Style(Face face, float size, Color color) {
        Style in(Color other) {
            return new Style(face, size, other);
        }
    }

    static final Style TITLE = new Style(Face.SERIF_BOLD, 19, INK);
    static final Style STEM = new Style(Face.SERIF, 12, INK);
    static final Style STRONG = new Style(Face.SERIF_BOLD, 12, INK);
    static final Style TEXT = new Style(Face.SERIF, 11, INK);
    static final Style LABEL = new Style(Face.SANS, 9, QUIET);
    static final Style LETTER = new Style(Face.SANS_BOLD, 10, INK);
    static final Style MARK = new Style(Face.SANS, 10, INK);

    /** Letters of words from right to left that are drawn as one, about half a line: what is drawn can't be broken. */
    private static final int LONGEST = 40;

    private final PdfWriter writer;
    private final float scale;
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    Lettering(PdfWriter writer, float scale) {
        this.writer = writer;
        this.scale = scale;
    }

    /** A length that grows with the type. */
    float scaled(float points) {
        return points * scale;
    }

    BaseFont font(Face face) {
        return fonts.computeIfAbsent(face, f -> {
            try {
                return BaseFont.createFont(f.file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, f.bytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Paragraph paragraph(String text, Style style) {
        Paragraph paragraph = new Paragraph();
        // Also the space around it is set in a font; the default one is not embedded.
        paragraph.setFont(new Font(font(style.face()), scaled(style.size())));
        paragraph.setLeading(scaled(style.size()) * 1.3f);
        add(paragraph, text, style);
        return paragraph;
    }

    /** Adds a text, in as many pieces as it needs. */
    void add(Phrase phrase, String text, Style style) {
        Font font = new Font(font(style.face()), scaled(style.size()), Font.NORMAL, style.color());
        StringBuilder plain = new StringBuilder();
        for (String word : words(Normalizer.normalize(text.replace('\t', ' '), Normalizer.Form.NFC))) {
            if (mustBeDrawn(word, font.getBaseFont())) {
                phrase.add(new Chunk(plain.toString(), font));
                plain.setLength(0);
                phrase.add(
                        DrawnWord.of(word, style.face(), scaled(style.size())).chunk(writer.getDirectContent(), font));
            } else {
                plain.append(word);
            }
        }
        phrase.add(new Chunk(plain.toString(), font));
    }

    /** The words with the spaces between them; words from right to left that follow each other are one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = text.substring(from, to);
            int end = part.stripTrailing().length();
            String word = part.substring(0, end);
            int last = words.size() - 2;
            if (last >= 0 && words.get(last).length() < LONGEST && rightToLeft(words.get(last)) && rightToLeft(word)) {
                words.set(last, words.get(last) + words.get(last + 1) + word);
                words.set(last + 1, part.substring(end));
            } else {
                words.add(word);
                words.add(part.substring(end));
            }
        }
        return words;
    }

    private static boolean mustBeDrawn(String word, BaseFont font) {
        return rightToLeft(word)
                || word.codePoints()
                        .anyMatch(c -> !Character.isWhitespace(c)
                                && (!font.charExists(c) || Character.getType(c) == Character.NON_SPACING_MARK));
    }

    private static boolean rightToLeft(String word) {
        return word.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
