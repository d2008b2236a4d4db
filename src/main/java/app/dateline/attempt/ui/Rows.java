package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows to bring into order, or to bring beside their partners. */
final class Rows extends AnswerForm {

    private final List<String> texts;
    private final List<String> prompts;
    private final MovableRows rows;
    private final Paragraph refusal = new Paragraph();
    private boolean warned;

    private Rows(List<String> texts, List<String> prompts) {
        this.texts = texts;
        this.prompts = prompts;
        rows = new MovableRows(texts, prompts);
        Paragraph hint = new Paragraph(Words.of(prompts.isEmpty() ? "prompt.order" : "prompt.match"));
        hint.addClassNames("hint", "quiet", "small");
        Paragraph counted = new Paragraph(Words.of(prompts.isEmpty() ? "counted.order" : "counted.match"));
        counted.addClassNames("hint", "quiet", "small");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        rows.onMove(() -> refusal.setText(""));
        add(rows, hint, counted, refusal);
    }

    static Rows ordering(List<String> options) {
        return new Rows(options, List.of());
    }

    static Rows matching(List<String> prompts, List<String> choices) {
        return new Rows(choices, prompts);
    }

    MovableRows movable() {
        return rows;
    }

    /** Rows that nobody moved are an answer only once the learner was told so. */
    @Override
    Optional<Response> response() {
        if (!rows.moved() && !warned) {
            return Optional.empty();
        }
        return Optional.of(
                prompts.isEmpty()
                        ? new Response.Ordered(rows.order())
                        : new Response.Matched(rows.order().subList(0, prompts.size())));
    }

    @Override
    String prompt(boolean later) {
        return Words.of("rows.untouched");
    }

    @Override
    void refuse(String why) {
        warned = true;
        refusal.setText(why);
    }

    @Override
    void fill(Response given) {
        if (given instanceof Response.Ordered ordered) {
            rows.begin(ordered.options());
        } else if (given instanceof Response.Matched matched) {
            List<Integer> order = new ArrayList<>(matched.choices());
            IntStream.range(0, texts.size()).filter(i -> !order.contains(i)).forEach(order::add);
            rows.begin(order);
        }
    }

    @Override
    void close(Response given) {
        OrderedList list = list();
        switch (given) {
            case Response.Ordered o -> o.options().forEach(i -> list.add(row(null, texts.get(i))));
            case Response.Matched m -> {
                for (int i = 0; i < prompts.size(); i++) {
                    int choice = m.choices().get(i);
                    list.add(row(prompts.get(i), choice < 0 ? Words.of("given.open") : texts.get(choice)));
                }
            }
            case Response.Skipped s -> texts.forEach(text -> list.add(row(null, text)));
            case Response.Chosen c -> {}
            case Response.Picked p -> {}
            case Response.Judged j -> {}
            case Response.Typed t -> {}
            case Response.Point p -> {}
            case Response.Region r -> {}
        }
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        Response given = feedback.answer().response();
        switch (feedback.item()) {
            case Item.Ordering o -> order(base, o, given);
            case Item.Matching m -> match(base, m, given);
            case Item.SingleChoice c -> close(given);
            case Item.MultipleResponse m -> close(given);
            case Item.TrueFalse t -> close(given);
            case Item.TypedDate d -> close(given);
            case Item.TypedPlace p -> close(given);
            case Item.TypedLength l -> close(given);
            case Item.ShowPlace s -> close(given);
            case Item.SourceCriticism c -> close(given);
        }
    }

    private void order(FactBase base, Item.Ordering item, Response given) {
        OrderedList list = list();
        for (int place = 0; place < item.key().size(); place++) {
            int option = item.key().get(place);
            int yours = given instanceof Response.Ordered ordered
                    ? ordered.options().indexOf(option)
                    : -1;
            ListItem row = row(null, item.options().get(option).text());
            if (yours == place) {
                row.addClassName("key");
                tell(row, tag(true, Words.of("rows.right")));
            } else if (yours >= 0) {
                tell(row, told(Words.of("rows.right-place", place + 1)), tag(false, Words.of("rows.yours", yours + 1)));
            }
            finish(row, new Truth(base, item.options().get(option)));
            list.add(row);
        }
    }

    private void match(FactBase base, Item.Matching item, Response given) {
        OrderedList list = list();
        for (int i = 0; i < item.prompts().size(); i++) {
            int key = item.key().get(i);
            int yours = given instanceof Response.Matched matched
                    ? matched.choices().get(i)
                    : -1;
            String right = item.choices().get(key).text();
            ListItem row;
            if (yours == key) {
                row = row(item.prompts().get(i).text(), right);
                row.addClassName("key");
                tell(row, tag(true, Words.of("rows.right")));
            } else {
                row = row(item.prompts().get(i).text(), "");
                tell(row, told(Words.of("rows.right-is", right)));
                if (yours >= 0) {
                    tell(
                            row,
                            tag(
                                    false,
                                    Words.of(
                                            "rows.yours-beside",
                                            item.choices().get(yours).text())));
                }
            }
            finish(row, Truth.sourceOf(base, item.choices().get(key)));
            list.add(row);
        }
    }

    private static void finish(ListItem row, Truth truth) {
        if (!truth.saysNothing()) {
            row.add(truth);
        }
    }

    /** What is right, or what was given and is not: in words and with a sign, never by colour alone. */
    private static Span tag(boolean right, String words) {
        Span tag = new Span(new Icon(right ? "right" : "wrong"), new Span(words));
        tag.addClassNames("tag", right ? "is-right" : "is-wrong");
        return tag;
    }

    /** What would have been right: without the sign of what was. */
    private static Span told(String words) {
        Span tag = new Span(words);
        tag.addClassNames("tag", "is-told");
        return tag;
    }

    private static void tell(ListItem row, Span... tags) {
        row.getChildren().findFirst().ifPresent(line -> ((Div) line).add(tags));
    }

    private OrderedList list() {
        removeAll();
        addClassName("revealed");
        OrderedList list = new OrderedList();
        list.addClassName("rows");
        add(list);
        return list;
    }

    private static ListItem row(@Nullable String prompt, String text) {
        Div line = new Div();
        line.addClassName("line");
        if (prompt != null) {
            Span beside = new Span(prompt);
            beside.addClassName("prompt");
            line.add(beside);
        }
        if (!text.isEmpty()) {
            Span words = new Span(text);
            words.addClassName("text");
            line.add(words);
        }
        ListItem row = new ListItem(line);
        row.addClassNames("row", "option");
        return row;
    }
}
