package app.dateline.report.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.FactView;
import app.dateline.fact.ui.FactWords;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import app.dateline.report.SetReport;
import app.dateline.report.Tally;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a class earned by kind, article and fact; what it knows least stands first. */
final class Breakdowns extends Section {

    private static final int OPEN = 5;

    Breakdowns(SetReport report, FactBase base) {
        addClassName("breakdowns");
        UnorderedList kinds = new UnorderedList();
        report.byKind().forEach((kind, tally) -> {
            Span label = new Span(Icon.of(kind), new Span(Words.of(kind)));
            label.addClassName("kind");
            ListItem row = row(label, tally);
            row.addClassName("kind-" + Icon.style(kind));
            kinds.add(row);
        });
        List<ListItem> articles = weakestFirst(report.byArticle()).stream()
                .map(e -> row(
                        base.findArticle(e.getKey())
                                .<Component>map(article -> SourceView.link(article.title(), article))
                                .orElseGet(() -> new Span(e.getKey())),
                        e.getValue()))
                .toList();
        List<ListItem> facts = weakestFirst(report.byFact()).stream()
                .map(e -> row(
                        base.findFact(e.getKey())
                                .<Component>map(fact -> FactView.link(line(base, fact), fact))
                                .orElseGet(() -> new Span(e.getKey())),
                        e.getValue()))
                .toList();
        add(
                new H2(Words.of("results.parts")),
                part("results.by-kind", kinds),
                part("results.by-article", folded(articles)),
                part("results.by-fact", folded(facts)));
    }

    private static String line(FactBase base, Fact fact) {
        return FactWords.title(base, fact);
    }

    private static List<Map.Entry<String, Tally>> weakestFirst(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Tally> e) ->
                        e.getValue().share().number().orElse(1)))
                .toList();
    }

    private static Component folded(List<ListItem> rows) {
        if (rows.size() <= OPEN) {
            return new UnorderedList(rows.toArray(ListItem[]::new));
        }
        return new Div(
                new UnorderedList(rows.subList(0, OPEN).toArray(ListItem[]::new)),
                new NativeDetails(
                        Words.of("results.parts-more", rows.size() - OPEN),
                        new UnorderedList(rows.subList(OPEN, rows.size()).toArray(ListItem[]::new))));
    }

    private static Div part(String title, Component list) {
        Div part = new Div(new H3(Words.of(title)), list);
        part.addClassName("part");
        return part;
    }

    private static ListItem row(Component label, Tally tally) {
        return new ListItem(
                label,
                new Bar(
                        Told.figure(tally.share(), Told::share),
                        tally.share().number().orElse(0)));
    }
}
