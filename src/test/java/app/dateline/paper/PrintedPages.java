package app.dateline.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A PDF as it reads. */
final class PrintedPages {

    private final PdfReader reader;
    private final List<String> pages = new ArrayList<>();

    PrintedPages(byte[] pdf) {
        try {
            reader = new PdfReader(pdf);
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(letters(text.getTextFromPage(page)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its spaces: where lines break is the layout's. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0\\u2003]+", "");
    }

    List<String> each() {
        return List.copyOf(pages);
    }

    String letters() {
        return String.join("", pages);
    }

    /** For each font whether its file is in the document. */
    Map<String, Boolean> fonts() {
        Map<String, Boolean> fonts = new TreeMap<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            PdfObject object = reader.getPdfObject(i);
            if (object instanceof PdfDictionary font
                    && PdfName.FONT.equals(font.get(PdfName.TYPE))
                    && font.get(PdfName.DESCENDANTFONTS) == null) {
                PdfDictionary descriptor = font.getAsDict(PdfName.FONTDESCRIPTOR);
                fonts.put(
                        i + " " + font.get(PdfName.BASEFONT),
                        descriptor != null && descriptor.get(PdfName.FONTFILE2) != null);
            }
        }
        return fonts;
    }

    /** What the drawn words say that they read. */
    List<String> drawn() {
        List<String> words = new ArrayList<>();
        Pattern actual = Pattern.compile("/ActualText ?\\((.*?)(?<!\\\\)\\) ?>>", Pattern.DOTALL);
        try {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream
                        && PdfName.FORM.equals(stream.get(PdfName.SUBTYPE))) {
                    String content = new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1);
                    Matcher found = actual.matcher(content);
                    while (found.find()) {
                        words.add(new String(unescaped(found.group(1)), StandardCharsets.UTF_16));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The bytes of a literal string, ISO 32000-1, 7.3.4.2. */
    private static byte[] unescaped(String literal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char next = literal.charAt(++i);
            int escape = "nrtbf".indexOf(next);
            out.append(escape < 0 ? next : "\n\r\t\b\f".charAt(escape));
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
