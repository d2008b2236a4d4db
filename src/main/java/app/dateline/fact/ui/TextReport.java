package app.dateline.fact.ui;

import app.dateline.article.Cited;
import app.dateline.article.Difference;
import app.dateline.article.Reception.Oddity;
import app.dateline.article.Sighting;
import app.dateline.article.TextChanges;
import app.dateline.article.TextCheck;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** What the check of a text found: how many passages, which paragraphs differ, which passages are not there. */
@StyleSheet("context://app/texts.css")
final class TextReport extends Div {

    TextReport(TextCheck check, List<Oddity> oddities, List<TextChanges> changes) {
        addClassName("text-report");
        Paragraph sum = new Paragraph(
                check.sound()
                        ? Words.of("check.sound", check.found().size())
                        : Words.of(
                                "check.found",
                                check.found().size(),
                                check.sightings().size()));
        sum.addClassName("sum");
        add(sum);
        oddities.forEach(o -> add(new Paragraph(Words.of("oddity." + o.sort().name(), o.count()))));
        list(
                "check.paragraphs",
                check.differences().stream().map(d -> difference(check, d)).toList());
        list(
                "check.passages",
                check.lost().stream().map(s -> sighting(check, s)).toList());
        list("check.changes", changes.stream().map(TextReport::change).toList());
    }

    private void list(String heading, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
            add(new H3(Words.of(heading, items.size())), list);
        }
    }

    private static ListItem difference(TextCheck check, Difference difference) {
        return switch (difference) {
            case Difference.Gone d -> new ListItem(Words.of("check.gone", d.number()));
            case Difference.Doubtful d -> new ListItem(Words.of("check.doubtful", numbers(d.numbers()), d.gone()));
            case Difference.Added d -> item(Words.of("check.added", d.line()), quote(check.line(d.line())));
            case Difference.Moved d -> new ListItem(Words.of("check.moved", d.number(), d.line()));
            case Difference.Altered d -> altered(check, d);
        };
    }

    private static ListItem altered(TextCheck check, Difference.Altered d) {
        ListItem item = item(Words.of("check.altered", d.number(), d.sentences().size(), d.missing()));
        List<String> sentences = app.dateline.article.Sentences.of(check.line(d.line()));
        d.sentences().forEach(n -> item.add(labelled(Words.of("check.sentence", n), quote(sentences.get(n - 1)))));
        return item;
    }

    private static ListItem sighting(TextCheck check, Sighting sighting) {
        String passage = passage(sighting.cited());
        int paragraph = sighting.cited().paragraph();
        return switch (sighting) {
            case Sighting.Found s -> item(Words.of("check.at", paragraph, passage));
            case Sighting.Unclear s ->
                item(
                        Words.of("check.at", paragraph, passage),
                        new Div(Words.of("check.unclear", s.words(), s.count())));
            case Sighting.Elsewhere s ->
                item(
                        Words.of("check.at", paragraph, passage),
                        labelled(Words.of("check.elsewhere", s.line()), quote(check, s.line(), s.start(), s.end())));
            case Sighting.Near s ->
                item(
                        Words.of("check.at", paragraph, passage),
                        labelled(Words.of("check.near", s.line()), quote(check, s.line(), s.start(), s.end())));
            case Sighting.Gone s -> item(Words.of("check.at", paragraph, passage), new Div(Words.of("check.nothing")));
        };
    }

    private static ListItem change(TextChanges change) {
        return switch (change) {
            case TextChanges.Gone c -> item(Words.of("check.was-gone", c.was()), quote(c.text()));
            case TextChanges.Added c -> item(Words.of("check.is-new", c.now()), quote(c.text()));
            case TextChanges.Moved c -> item(Words.of("check.has-moved", c.was(), c.now()), quote(c.text()));
            case TextChanges.Altered c -> {
                ListItem item = item(
                        c.was() == c.now()
                                ? Words.of("check.has-changed", c.was())
                                : Words.of("check.has-changed-and-moved", c.was(), c.now()));
                c.sentences().forEach(s -> {
                    if (!s.was().isEmpty()) {
                        item.add(labelled(Words.of("check.read"), quote(s.was())));
                    }
                    if (!s.now().isEmpty()) {
                        item.add(labelled(Words.of("check.reads"), quote(s.now())));
                    }
                });
                yield item;
            }
        };
    }

    private static String passage(Cited cited) {
        return cited.locator().last().isBlank()
                ? cited.locator().first()
                : cited.locator().first() + " … " + cited.locator().last();
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Div labelled(String label, Component quote) {
        Span words = new Span(label);
        words.addClassName("quiet");
        return new Div(words, new Text(" "), quote);
    }

    private static ListItem item(String words, Component... more) {
        ListItem item = new ListItem(new Div(words));
        item.add(more);
        return item;
    }

    private static Span quote(TextCheck check, int line, int start, int end) {
        return quote(check.line(line).substring(start, end));
    }

    private static Span quote(String text) {
        Span quote = new Span(text);
        quote.addClassName("quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }
}
