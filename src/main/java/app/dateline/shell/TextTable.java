package app.dateline.shell;

import java.io.PrintStream;
import java.util.List;

/** Prints rows in columns: words to the left, figures to the right. */
final class TextTable {

    private TextTable() {}

    /** Prints rows of equal length; the first column holds words. */
    static void print(PrintStream out, List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int c = 0; c < columns; c++) {
                line.append(("%" + (c == 0 ? "-" : "") + width[c] + "s  ").formatted(row.get(c)));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
