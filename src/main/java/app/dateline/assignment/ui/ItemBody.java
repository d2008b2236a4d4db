package app.dateline.assignment.ui;

import app.dateline.attempt.ui.FeedbackPanel;
import app.dateline.attempt.ui.Given;
import app.dateline.attempt.ui.Truth;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;

/** A question as teachers see it: with what is right, what the wrong options really are, and where that is said. */
final class ItemBody extends Div {

    /** @param base as it was known on the day of the set */
    ItemBody(FactBase base, Item item) {
        addClassNames("item-body", "kind-" + Icon.style(item.head().kind()));
        Span kind = new Span(
                Icon.of(item.head().kind()), new Span(Words.of(item.head().kind())));
        kind.addClassName("kind");
        Span form = new Span(Words.of(item.form()));
        Span expected = new Span(Words.of("set.expected", 1 - item.head().difficulty()));
        expected.addClassName("numbers");
        Div top = item.head().own() ? new Div(kind, form) : new Div(kind, form, expected);
        top.addClassNames("about-item", "quiet");
        add(top, new H3(item.head().stem()), answers(base, item));
        if (item.head().own()) {
            FeedbackPanel.statement(item).ifPresent(told -> {
                told.addClassNames("small", "told");
                add(told);
            });
            add(FeedbackPanel.evidence(base, item, null));
            return;
        }
        item.head().evidence().stream()
                .filter(c -> base.findArticle(c.article()).isPresent())
                .findFirst()
                .ifPresent(c -> {
                    var article = base.article(c.article());
                    Paragraph source = new Paragraph(SourceView.link(
                            Words.of("truth.source", Clipping.publisher(article), c.paragraph()),
                            article,
                            c.paragraph()));
                    source.addClassNames("small", "quiet");
                    add(source);
                });
        add(evidence(base, item));
    }

    private static HtmlContainer answers(FactBase base, Item item) {
        Set<Integer> keys = keys(item);
        List<Option> options = item.everyOption();
        if (keys.isEmpty()) {
            return key(base, item);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("keyed");
        for (int i = 0; i < options.size(); i++) {
            ListItem line = new ListItem(new Span(options.get(i).text()));
            if (keys.contains(i)) {
                line.addClassName("right");
                Span word = new Span(Words.of("set.right"));
                word.addClassNames("word", "small");
                line.addComponentAsFirst(new Icon("right"));
                line.add(word);
            }
            list.add(line);
        }
        return list;
    }

    private static HtmlContainer key(FactBase base, Item item) {
        List<String> lines = Given.key(base, item);
        if (lines.size() == 1) {
            Span word = new Span(Words.of("set.right"));
            word.addClassNames("word", "small");
            Paragraph one = new Paragraph(new Icon("right"), new Span(lines.getFirst()), word);
            one.addClassNames("keyed-line", "right");
            return one;
        }
        HtmlContainer list = item instanceof Item.Ordering ? new OrderedList() : new UnorderedList();
        list.addClassName("keyed-rows");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** The right options of the forms that show several. */
    private static Set<Integer> keys(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> Set.of(c.key());
            case Item.SourceCriticism c -> Set.of(c.key());
            case Item.MultipleResponse m -> m.keys();
            case Item.TrueFalse t -> Set.of();
            case Item.TypedDate t -> Set.of();
            case Item.TypedPlace t -> Set.of();
            case Item.TypedLength t -> Set.of();
            case Item.ShowPlace s -> Set.of();
            case Item.Ordering o -> Set.of();
            case Item.Matching m -> Set.of();
        };
    }

    /** Folded, and made when it is first opened: a set has many questions. */
    private static NativeDetails evidence(FactBase base, Item item) {
        Div rest = new Div();
        rest.addClassName("proof");
        NativeDetails details = new NativeDetails(Words.of("set.proof"), rest);
        details.addToggleListener(toggle -> {
            if (details.isOpen() && rest.getChildren().findAny().isEmpty()) {
                FeedbackPanel.statement(item).ifPresent(statement -> {
                    statement.addClassName("truth-line");
                    rest.add(statement);
                });
                FeedbackPanel.dispute(base, item).ifPresent(rest::add);
                rest.add(FeedbackPanel.evidence(base, item, null));
                UnorderedList others = new UnorderedList();
                others.addClassName("others");
                Set<Integer> keys = keys(item);
                for (int i = 0; i < item.everyOption().size() && !keys.isEmpty(); i++) {
                    if (!keys.contains(i)) {
                        others.add(new ListItem(
                                Truth.named(base, item.everyOption().get(i))));
                    }
                }
                if (others.getChildren().findAny().isPresent()) {
                    rest.add(new Paragraph(Words.of("set.wrong-options")), others);
                }
            }
        });
        return details;
    }
}
