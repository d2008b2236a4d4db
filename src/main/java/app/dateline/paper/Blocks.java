package app.dateline.paper;

import app.dateline.paper.Lettering.Style;
import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Rows and cells as all parts of a paper set them. */
final class Blocks {

    /** The width of the text on A4, in points; on other paper it is about as wide. */
    private static final float WIDTH = 483;

    static final Color RULE = new Color(0x8A8577);

    final Lettering letters;

    Blocks(Lettering letters) {
        this.letters = letters;
    }

    /** A block of a row with a number at its left, kept on one page as long as it fits on one. */
    PdfPTable numbered(int number, PdfPCell content) {
        PdfPTable row = table(letters.scaled(28), 0);
        row.addCell(cell(letters.paragraph(number + ".", Lettering.STRONG)));
        row.addCell(content);
        row.setKeepTogether(true);
        row.setSplitLate(false);
        row.setSpacingAfter(letters.scaled(14));
        return row;
    }

    /** A table over the whole width. @param widths in points, 0 for columns that share what is left */
    static PdfPTable table(float... widths) {
        return within(WIDTH, widths);
    }

    /** The same in a cell. @param width of the cell, in points; a little off does not matter */
    static PdfPTable within(float width, float... widths) {
        PdfPTable table = new PdfPTable(widths.length);
        float fixed = 0;
        int free = 0;
        for (float one : widths) {
            fixed += one;
            free += one == 0 ? 1 : 0;
        }
        float[] shares = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            shares[i] = widths[i] > 0 ? widths[i] : Math.max(40, (width - fixed) / free);
        }
        table.setWidths(shares);
        table.setWidthPercentage(100);
        return table;
    }

    PdfPCell cell(Element content) {
        PdfPCell cell = cell();
        cell.addElement(content);
        return cell;
    }

    PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(letters.scaled(3));
        cell.setPaddingRight(letters.scaled(6));
        return cell;
    }

    PdfPCell cell(String text, Style style) {
        return cell(letters.paragraph(text, style));
    }

    PdfPCell cell(Image image) {
        // Not by the constructor that takes an image: it asks for a font that is not embedded.
        image.setSpacingBefore(letters.scaled(4));
        return cell((Element) image);
    }

    /** A line to write on, with words before it. @param width of all, in points @param before that of the words */
    PdfPTable line(String words, float width, float before) {
        PdfPTable line = within(width, letters.scaled(before), 0);
        PdfPCell label = cell(words, Lettering.LABEL);
        label.setVerticalAlignment(Element.ALIGN_BOTTOM);
        line.addCell(label);
        line.addCell(rule());
        line.setSpacingBefore(letters.scaled(4));
        return line;
    }

    /** The line alone. */
    PdfPCell rule() {
        PdfPCell rule = cell();
        rule.setBorder(Rectangle.BOTTOM);
        rule.setBorderColor(RULE);
        rule.setBorderWidthBottom(0.8f);
        rule.setMinimumHeight(letters.scaled(24));
        return rule;
    }

    /** The letter before an option, on the line of the option's text. */
    PdfPCell letterCell(int place) {
        PdfPCell cell = cell(letter(place), Lettering.LETTER);
        cell.setPaddingTop(letters.scaled(1.4f));
        return cell;
    }

    Paragraph small(String text) {
        return letters.paragraph(text, Lettering.LABEL);
    }

    /** The letter of an option, prompt or choice at a place, from 0: A to Z, then numbers. */
    static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1);
    }
}
