package app.dateline.shell;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.item.Asks;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Survey;
import app.dateline.item.WorldMap;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints which items a base gives and why others are refused, for {@code --check}. */
final class ItemTables {

    private final FactBase base;
    private final Survey survey;
    private final PrintStream out;

    ItemTables(FactBase base, Asks asks, PrintStream out) {
        this.base = base;
        this.survey = new ItemGenerator(base, asks, WorldMap.shipped()).survey();
        this.out = out;
    }

    void print() {
        out.println();
        out.println("Items: " + survey.items().size() + " fair ones from " + survey.candidates() + " candidates; "
                + perFact() + " for the average fact");
        TextTable.print(out, byForm());
        out.println();
        TextTable.print(out, byArticle());
        List<String> barren = survey.byFact().entrySet().stream()
                .filter(e -> e.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (!barren.isEmpty()) {
            out.println("  facts that give none: " + String.join(", ", barren));
        }
        out.println();
        out.println(
                "Candidates refused: " + (survey.candidates() - survey.items().size()));
        TextTable.print(
                out,
                survey.refused().entrySet().stream()
                        .map(e -> List.of(word(e.getKey()), e.getValue().toString()))
                        .toList());
    }

    private String perFact() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                base.size() == 0 ? 0.0 : (double) survey.items().size() / base.size());
    }

    private List<List<String>> byForm() {
        Map<Form, Map<Kind, Integer>> counts = new EnumMap<>(Form.class);
        for (Item item : survey.items()) {
            counts.computeIfAbsent(item.form(), f -> new EnumMap<>(Kind.class))
                    .merge(item.head().kind(), 1, Integer::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(header("Items by form"));
        for (Form form : Form.values()) {
            rows.add(row(word(form), counts.getOrDefault(form, Map.of())));
        }
        rows.add(row("all", survey.byKind()));
        return rows;
    }

    private List<List<String>> byArticle() {
        Map<String, Map<Kind, Integer>> counts = new HashMap<>();
        for (Item item : survey.items()) {
            item.head().evidence().stream()
                    .map(c -> c.article())
                    .distinct()
                    .forEach(article -> counts.computeIfAbsent(article, a -> new EnumMap<>(Kind.class))
                            .merge(item.head().kind(), 1, Integer::sum));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(header("Items by article"));
        for (Article article : base.articles()) {
            rows.add(row(article.id(), counts.getOrDefault(article.id(), Map.of())));
        }
        return rows;
    }

    private static List<String> header(String title) {
        return Stream.of(Stream.of(title), Kind.OF_FACTS.stream().map(ItemTables::word), Stream.of("all"))
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> row(String title, Map<Kind, Integer> counts) {
        List<String> row = new ArrayList<>();
        row.add(title);
        int all = 0;
        for (Kind kind : Kind.OF_FACTS) {
            int count = counts.getOrDefault(kind, 0);
            row.add(Integer.toString(count));
            all += count;
        }
        row.add(Integer.toString(all));
        return row;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
