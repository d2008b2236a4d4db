package app.dateline.paper;

import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Questions as they are asked on paper: each form has a shape that a pencil can answer. */
final class QuestionBlocks {

    /** Chosen alone. */
    private static final String ROUND = "○";
    /** Chosen beside others. */
    private static final String SQUARE = "□";

    private final Blocks blocks;
    private final PaperWords words;
    private final PaperMap map;

    QuestionBlocks(Blocks blocks, PaperWords words, PaperMap map) {
        this.blocks = blocks;
        this.words = words;
        this.map = map;
    }

    Element of(int number, Item item) {
        PdfPCell cell = blocks.cell();
        cell.addElement(blocks.letters.paragraph(item.head().stem(), Lettering.STEM));
        Paragraph task = blocks.small(words.task(item.form()));
        task.setSpacingAfter(blocks.letters.scaled(4));
        cell.addElement(task);
        cell.addElement(shape(item));
        return blocks.numbered(number, cell);
    }

    private Element shape(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> choices(c.options(), ROUND);
            case Item.SourceCriticism c -> choices(c.options(), ROUND);
            case Item.MultipleResponse m -> choices(m.options(), SQUARE);
            case Item.TrueFalse t -> judgements();
            case Item.TypedDate d -> line();
            case Item.TypedPlace p -> line();
            case Item.TypedLength l -> line();
            case Item.ShowPlace s -> place();
            case Item.Ordering o -> order(o.options());
            case Item.Matching m -> match(m);
        };
    }

    private PdfPTable choices(List<Option> options, String mark) {
        PdfPTable table = Blocks.table(18, 18, 0);
        for (int i = 0; i < options.size(); i++) {
            table.addCell(blocks.cell(mark, Lettering.STEM));
            table.addCell(blocks.letterCell(i));
            table.addCell(blocks.cell(options.get(i).text(), Lettering.TEXT));
        }
        return table;
    }

    private PdfPTable judgements() {
        PdfPTable table = Blocks.table(18, 80, 18, 0);
        for (boolean holds : new boolean[] {true, false}) {
            table.addCell(blocks.cell(ROUND, Lettering.STEM));
            table.addCell(blocks.cell(words.judged(holds), Lettering.TEXT));
        }
        return table;
    }

    private PdfPTable line() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(blocks.rule());
        return table;
    }

    private PdfPTable place() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(blocks.cell(map.empty(450)));
        table.addCell(blocks.cell(blocks.line(words.country(), 450, 90)));
        return table;
    }

    private PdfPTable order(List<Option> options) {
        PdfPTable table = Blocks.table(30, 24, 0);
        for (int i = 0; i < options.size(); i++) {
            table.addCell(box());
            PdfPCell letter = blocks.letterCell(i);
            letter.setPaddingLeft(6);
            letter.setPaddingTop(blocks.letters.scaled(5.4f));
            table.addCell(letter);
            PdfPCell text = blocks.cell(options.get(i).text(), Lettering.TEXT);
            text.setPaddingTop(blocks.letters.scaled(4));
            table.addCell(text);
        }
        return table;
    }

    /** What is to be matched at the left, each with its number and a box for a letter; the choices below. */
    private PdfPTable match(Item.Matching match) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        PdfPTable prompts = Blocks.table(18, 30, 0);
        for (int i = 0; i < match.prompts().size(); i++) {
            PdfPCell number = blocks.cell(Integer.toString(i + 1), Lettering.LETTER);
            number.setPaddingTop(blocks.letters.scaled(5.4f));
            prompts.addCell(number);
            prompts.addCell(box());
            PdfPCell text = blocks.cell(match.prompts().get(i).text(), Lettering.TEXT);
            text.setPaddingLeft(6);
            text.setPaddingTop(blocks.letters.scaled(4));
            prompts.addCell(text);
        }
        PdfPTable choices = Blocks.table(18, 0);
        for (int i = 0; i < match.choices().size(); i++) {
            choices.addCell(blocks.letterCell(i));
            choices.addCell(blocks.cell(match.choices().get(i).text(), Lettering.TEXT));
        }
        table.addCell(blocks.cell(prompts));
        PdfPCell below = blocks.cell(choices);
        below.setPaddingTop(blocks.letters.scaled(6));
        below.setPaddingLeft(54);
        table.addCell(below);
        return table;
    }

    /** A box to write a number or a letter in. */
    private PdfPCell box() {
        PdfPCell box = blocks.cell();
        box.setBorder(Rectangle.BOX);
        box.setBorderColor(Blocks.RULE);
        box.setBorderWidth(0.8f);
        box.setMinimumHeight(blocks.letters.scaled(21));
        return box;
    }
}
