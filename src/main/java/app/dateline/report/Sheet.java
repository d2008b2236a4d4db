package app.dateline.report;

import java.util.List;

/**
 * A table of results, for a spreadsheet.
 *
 * @param name of the sheet or file, without its ending
 * @param columns names of the columns; they do not change from one version to the next, see docs/results.md
 * @param rows one cell for each column
 */
public record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

    /** What stands in a cell. */
    public sealed interface Cell {

        /** Words, which stay words whatever they begin with. */
        record Text(String text) implements Cell {}

        /** A number, which stays one. */
        record Number(double value) implements Cell {

            /** @throws IllegalArgumentException if it is no finite number */
            public Number {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a cell holds a finite number: " + value);
                }
            }
        }

        /** Nothing: not known, or not so. */
        record Empty() implements Cell {}
    }

    /** @throws IllegalArgumentException if a row has more or fewer cells than there are columns */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }
}
