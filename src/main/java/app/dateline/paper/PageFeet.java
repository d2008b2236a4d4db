package app.dateline.paper;

import app.dateline.paper.Lettering.Style;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of each page: which part it is, and which of how many pages of it; filled in when they are counted. */
final class PageFeet extends PdfPageEventHelper {

    private static final float WIDTH = 240;
    private static final float BASELINE = 4;
    private static final float FROM_BELOW = 30;

    private final Lettering letters;
    private final PaperWords words;
    private final List<PdfTemplate> waiting = new ArrayList<>();
    private String part = "";

    PageFeet(Lettering letters, PaperWords words) {
        this.letters = letters;
        this.words = words;
    }

    /** The pages from here on are of that part; the last one of the part before has ended. */
    void begin(String heading) {
        number();
        part = heading;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        ColumnText.showTextAligned(page, Element.ALIGN_LEFT, phrase(part), document.left(), FROM_BELOW, 0);
        PdfTemplate right = page.createTemplate(WIDTH, 24);
        page.addTemplate(right, document.right() - WIDTH, FROM_BELOW - BASELINE);
        waiting.add(right);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        number();
    }

    private void number() {
        for (int i = 0; i < waiting.size(); i++) {
            ColumnText.showTextAligned(
                    waiting.get(i), Element.ALIGN_RIGHT, phrase(words.page(i + 1, waiting.size())), WIDTH, BASELINE, 0);
        }
        waiting.clear();
    }

    private Phrase phrase(String text) {
        Phrase phrase = new Phrase();
        Style small = Lettering.LABEL;
        letters.add(phrase, text, small);
        return phrase;
    }
}
