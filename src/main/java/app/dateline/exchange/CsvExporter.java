package app.dateline.exchange;

import app.dateline.exchange.NotCarried.What;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table with a row for each item, as RFC 4180 has it: UTF-8 with a byte order mark, so that spreadsheets read it
 * as such, commas, every cell quoted, lines ended by CR LF. The columns are described in {@code docs/exchange.md}; their
 * names do not change.
 *
 * <p>A cell that a spreadsheet could take for a formula has an apostrophe in front, and so has one that begins with an
 * apostrophe: whoever reads the file takes one apostrophe from the front of a cell that has one. Source of the signs:
 * OWASP, "CSV Injection".
 */
public final class CsvExporter implements Exporter {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Full-width signs too: some spreadsheets take them for the narrow ones. */
    private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";

    private static final List<String> FIRST = List.of(
            "id",
            "form",
            "kind",
            "difficulty",
            "stem",
            "key",
            "accepted",
            "statement",
            "facts",
            "sources",
            "addresses",
            "otherwise");

    @Override
    public Target target() {
        return Target.CSV;
    }

    @Override
    public Exported export(ItemsToGo set) {
        Losses losses = new Losses();
        WrittenForms forms = new WrittenForms(set.base());
        List<Row> rows =
                set.items().stream().map(item -> row(set, item, forms, losses)).toList();
        int options = rows.stream().mapToInt(r -> r.options().size()).max().orElse(0);
        int choices = rows.stream().mapToInt(r -> r.choices().size()).max().orElse(0);
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            List<String> names = new ArrayList<>(FIRST);
            for (int i = 1; i <= options; i++) {
                names.add("option_" + i);
                names.add("truth_" + i);
            }
            for (int i = 1; i <= choices; i++) {
                names.add("choice_" + i);
            }
            printer.printRecord(names);
            for (Row row : rows) {
                List<String> cells = new ArrayList<>(row.first());
                for (int i = 0; i < options; i++) {
                    cells.add(i < row.options().size() ? row.options().get(i) : "");
                    cells.add(i < row.truths().size() ? row.truths().get(i) : "");
                }
                for (int i = 0; i < choices; i++) {
                    cells.add(i < row.choices().size() ? row.choices().get(i) : "");
                }
                printer.printRecord(cells.stream().map(CsvExporter::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder refused text", e);
        }
        return new Exported(
                set.fileName("csv"),
                "text/csv; charset=utf-8",
                out.toString().getBytes(StandardCharsets.UTF_8),
                losses.list());
    }

    private record Row(List<String> first, List<String> options, List<String> truths, List<String> choices) {}

    private static Row row(ItemsToGo set, Item item, WrittenForms forms, Losses losses) {
        Explanation explanation = new Explanation(set);
        List<Accepted> accepted = forms.of(item, set.phrases());
        Phrases phrases = set.phrases();
        String typedKey = accepted.isEmpty() ? "" : accepted.getFirst().text();
        List<Option> options = List.of();
        List<Option> choices = List.of();
        String key = typedKey;
        switch (item) {
            case Item.SingleChoice c -> {
                options = c.options();
                key = number(c.key());
            }
            case Item.SourceCriticism c -> {
                options = c.options();
                key = number(c.key());
            }
            case Item.MultipleResponse m -> {
                options = m.options();
                key = m.keys().stream().sorted().map(CsvExporter::number).collect(Collectors.joining(" "));
            }
            case Item.TrueFalse t -> {
                options = List.of(t.shown());
                key = Boolean.toString(t.holds());
            }
            case Item.Ordering o -> {
                options = o.options();
                key = o.key().stream().map(CsvExporter::number).collect(Collectors.joining(" "));
            }
            case Item.Matching m -> {
                options = m.prompts();
                choices = m.choices();
                key = m.key().stream().map(CsvExporter::number).collect(Collectors.joining(" "));
            }
            case Item.TypedDate d -> losses.add(item, What.FREE_WRITING);
            case Item.TypedLength l -> losses.add(item, What.FREE_WRITING);
            case Item.TypedPlace p -> losses.add(item, accepted.isEmpty() ? What.KEY_GONE : What.FREE_WRITING);
            case Item.ShowPlace s -> losses.add(item, accepted.isEmpty() ? What.KEY_GONE : What.MAP);
        }
        List<String> first = List.of(
                item.id(),
                Labels.form(item.form()),
                item.head().kind().name().toLowerCase(Locale.ROOT),
                item.head().own()
                        ? ""
                        : String.format(Locale.ROOT, "%.2f", item.head().difficulty()),
                item.head().stem(),
                key,
                accepted.stream()
                        .map(a -> Fractions.percent(a.fraction()) + "% " + a.text())
                        .collect(Collectors.joining("\n")),
                item.head().statement(),
                item.head().facts().stream().map(FactRef::id).collect(Collectors.joining(" ")),
                lines(explanation.evidence(item).stream().map(Evidence::said)),
                lines(explanation.evidence(item).stream()
                        .map(Evidence::address)
                        .filter(Objects::nonNull)
                        .map(Object::toString)),
                lines(explanation.otherwise(item).stream().map(Evidence::said)));
        List<Option> told = options;
        return new Row(
                first,
                told.stream().map(Option::text).toList(),
                told.stream()
                        .map(o -> o.constructed() && o.truth().isEmpty() ? phrases.constructed() : o.truth())
                        .toList(),
                choices.stream().map(Option::text).toList());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String number(int index) {
        return Integer.toString(index + 1);
    }

    /** A text that no spreadsheet takes for a formula. */
    static String safe(String text) {
        String visible = text.stripLeading();
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && DANGEROUS.indexOf(visible.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
