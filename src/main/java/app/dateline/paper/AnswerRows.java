package app.dateline.paper;

import app.dateline.item.Item;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The rows of an answer sheet: one for each question, to be ticked or written on. */
final class AnswerRows {

    private static final String GAP = "\u2003\u2003";

    private final Blocks blocks;
    private final PaperWords words;
    private final PaperMap map;

    AnswerRows(Blocks blocks, PaperWords words, PaperMap map) {
        this.blocks = blocks;
        this.words = words;
        this.map = map;
    }

    Element of(int number, Item item) {
        PdfPTable row = Blocks.table(blocks.letters.scaled(28), 0);
        PdfPCell label = blocks.cell(number + ".", Lettering.STRONG);
        label.setPaddingTop(blocks.letters.scaled(6));
        row.addCell(label);
        row.addCell(answer(item));
        row.setKeepTogether(true);
        return row;
    }

    private PdfPCell answer(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> bubbles("○", c.options().size());
            case Item.SourceCriticism c -> bubbles("○", c.options().size());
            case Item.MultipleResponse m -> bubbles("□", m.options().size());
            case Item.TrueFalse t -> text("○ " + words.judged(true) + GAP + "○ " + words.judged(false));
            case Item.TypedDate d -> blocks.rule();
            case Item.TypedPlace p -> blocks.rule();
            case Item.TypedLength l -> blocks.rule();
            case Item.ShowPlace s -> place();
            case Item.Ordering o -> boxes(o.options().size(), true);
            case Item.Matching m -> boxes(m.prompts().size(), false);
        };
    }

    private PdfPCell bubbles(String mark, int number) {
        return text(IntStream.range(0, number)
                .mapToObj(i -> mark + " " + Blocks.letter(i))
                .collect(Collectors.joining(GAP)));
    }

    private PdfPCell text(String text) {
        PdfPCell cell = blocks.cell(text, Lettering.STEM);
        cell.setPaddingTop(blocks.letters.scaled(6));
        return cell;
    }

    /** A box for each thing: under its letter the number of its place, or under its number the letter matched. */
    private PdfPCell boxes(int number, boolean letters) {
        float[] widths = new float[2 * number + 1];
        for (int i = 0; i < number; i++) {
            widths[2 * i] = 18;
            widths[2 * i + 1] = 30;
        }
        PdfPTable boxes = Blocks.table(widths);
        for (int i = 0; i < number; i++) {
            PdfPCell label = blocks.cell(letters ? Blocks.letter(i) : Integer.toString(i + 1), Lettering.LETTER);
            label.setPaddingTop(blocks.letters.scaled(5));
            label.setPaddingLeft(4);
            boxes.addCell(label);
            PdfPCell box = blocks.cell();
            box.setBorder(Rectangle.BOX);
            box.setBorderColor(Blocks.RULE);
            box.setBorderWidth(0.8f);
            box.setMinimumHeight(blocks.letters.scaled(22));
            boxes.addCell(box);
        }
        boxes.addCell(blocks.cell());
        PdfPCell cell = blocks.cell(boxes);
        cell.setPaddingTop(blocks.letters.scaled(4));
        return cell;
    }

    private PdfPCell place() {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(blocks.cell(map.empty(380)));
        table.addCell(blocks.cell(blocks.line(words.country(), 450, 90)));
        return blocks.cell(table);
    }
}
