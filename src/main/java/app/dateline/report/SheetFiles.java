package app.dateline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as files that a spreadsheet opens. No text of a student's can become a formula, see {@link Harmless}. */
public final class SheetFiles {

    /** The most characters that a cell of a workbook holds ("Excel specifications and limits", Microsoft). */
    static final int LONGEST_CELL = 32_767;

    /** Tells Excel that the file is UTF-8, which it would otherwise not believe. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.NON_NUMERIC)
            .setRecordSeparator("\r\n")
            .get();

    private SheetFiles() {}

    /** CSV by RFC 4180 in UTF-8 with a byte order mark; text is quoted, numbers are not and have a point. */
    public static void csv(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSV);
        printer.printRecord(sheet.columns());
        for (List<Sheet.Cell> row : sheet.rows()) {
            for (Sheet.Cell cell : row) {
                switch (cell) {
                    case Sheet.Cell.Text text -> printer.print(Harmless.text(text.text()));
                    case Sheet.Cell.Number number -> printer.print(plain(number.value()));
                    case Sheet.Cell.Empty empty -> printer.print(null);
                }
            }
            printer.println();
        }
        printer.flush();
    }

    /** A workbook (Office Open XML) with a sheet for each table, its first row standing still. */
    public static void xlsx(List<Sheet> sheets, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Dateline", "1.0");
        for (Sheet sheet : sheets) {
            Worksheet page = workbook.newWorksheet(sheet.name());
            page.freezePane(0, 1);
            for (int column = 0; column < sheet.columns().size(); column++) {
                page.value(0, column, sheet.columns().get(column));
                page.style(0, column).bold().set();
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                fill(page, row + 1, sheet.rows().get(row));
            }
        }
        workbook.finish();
    }

    private static void fill(Worksheet page, int row, List<Sheet.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Sheet.Cell.Text text -> page.value(row, column, kept(Harmless.text(text.text())));
                case Sheet.Cell.Number number -> page.value(row, column, plain(number.value()));
                case Sheet.Cell.Empty empty -> {}
            }
        }
    }

    /** As much as a cell holds, without the characters that XML 1.0 has no way to write. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .takeWhile(c -> kept.length() + Character.charCount(c) <= LONGEST_CELL)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static BigDecimal plain(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
