package app.dateline.paper;

import app.dateline.item.Item;
import app.dateline.item.WorldMap;
import app.dateline.paper.PrintedSet.Pages;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Prints sets as PDF. Fonts are embedded; parts are numbered on their own and stand in the document's outline. */
public final class Paper {

    /** What can be printed of a form. */
    public enum Part {
        QUESTIONS,
        ANSWERS,
        KEY
    }

    /** Left, right, top and bottom, in points. */
    private static final float MARGIN = 56;

    private final PrintedSet set;
    private final PaperWords words;
    private final PaperSize size;

    public Paper(PrintedSet set, PaperWords words, PaperSize size) {
        this.set = set;
        this.words = words;
        this.size = size;
    }

    /** The document. @param pages what stands in it, in order; at least one */
    public byte[] print(List<Pages> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document =
                new Document(new Rectangle(size.sheet().width, size.sheet().height), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        Blocks blocks = new Blocks(new Lettering(writer, size.type().scale));
        PageFeet feet = new PageFeet(blocks.letters, words);
        writer.setPageEvent(feet);
        document.addTitle(set.setting().title());
        document.addCreator("Dateline");
        document.setDocumentLanguage("en");
        document.open();
        PaperMap map = new PaperMap(WorldMap.shipped(), writer.getDirectContent());
        for (Pages part : pages) {
            document.newPage();
            feet.begin(heading(part));
            new PdfOutline(
                    writer.getDirectContent().getRootOutline(),
                    new PdfDestination(PdfDestination.FIT),
                    heading(part) + (part.student().isEmpty() ? "" : ", " + part.student()));
            part(document, blocks, map, part);
        }
        document.close();
        return out.toByteArray();
    }

    private String heading(Pages pages) {
        String part = words.part(pages.part());
        return set.forms().size() == 1 ? part : words.form(pages.form().label()) + " · " + part;
    }

    private void part(Document document, Blocks blocks, PaperMap map, Pages pages) {
        head(document, blocks, pages);
        QuestionBlocks questions = new QuestionBlocks(blocks, words, map);
        AnswerRows answers = new AnswerRows(blocks, words, map);
        KeyBlocks keys = new KeyBlocks(blocks, words, map, set.setting());
        int number = 1;
        for (Item item : pages.form().items()) {
            Element block = switch (pages.part()) {
                case QUESTIONS -> questions.of(number, item);
                case ANSWERS -> answers.of(number, item);
                case KEY -> keys.of(number, item);
            };
            document.add(block);
            number++;
        }
    }

    private void head(Document document, Blocks blocks, Pages pages) {
        Lettering letters = blocks.letters;
        document.add(letters.paragraph(set.setting().title(), Lettering.TITLE));
        String about = heading(pages)
                + (set.course().isEmpty() ? "" : " · " + set.course())
                + " · " + words.questions(pages.form().items().size());
        Paragraph line = letters.paragraph(about, Lettering.LABEL);
        line.setSpacingAfter(letters.scaled(8));
        document.add(line);
        if (pages.part() != Part.KEY) {
            document.add(whose(blocks, pages));
        }
        document.add(letters.paragraph(" ", Lettering.LABEL));
    }

    /** Lines for name and date, and for the points on what is handed in. */
    private PdfPTable whose(Blocks blocks, Pages pages) {
        PdfPTable lines = Blocks.table(0, 190);
        PdfPCell name;
        if (pages.student().isEmpty()) {
            name = blocks.cell(blocks.line(words.name(), 273, 40));
        } else {
            name = blocks.cell(pages.student(), Lettering.STRONG);
            name.setPaddingTop(blocks.letters.scaled(10));
        }
        name.setPaddingRight(20);
        lines.addCell(name);
        lines.addCell(blocks.cell(blocks.line(words.date(), 184, 40)));
        if (pages.part() == Part.ANSWERS) {
            lines.addCell(blocks.cell());
            lines.addCell(
                    blocks.cell(blocks.line(words.points(pages.form().items().size()), 184, 90)));
        }
        return lines;
    }
}
