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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows to bring into order, or to bring beside their partners. */
final class Rows extends AnswerForm {

    private final List<String> texts;
    private final List<String> prompts;
    private final MovableRows rows;

    private Rows(List<String> texts, List<String> prompts) {
        this.texts = texts;
        this.prompts = prompts;
        rows = new MovableRows(texts, prompts);
        Paragraph hint = new Paragraph(Words.of(prompts.isEmpty() ? "prompt.order" : "prompt.match"));
        hint.addClassNames("hint", "quiet", "small");
        add(rows, hint);
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

    @Override
    Optional<Response> response() {
        return Optional.of(
                prompts.isEmpty()
                        ? new Response.Ordered(rows.order())
                        : new Response.Matched(rows.order().subList(0, prompts.size())));
    }

    @Override
    String prompt() {
        return Words.of("prompt.choose");
    }

    @Override
    void refuse(String why) {
        Paragraph refusal = new Paragraph(why);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(refusal);
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
            case Response.Chosen c -> refuse("");
            case Response.Picked p -> refuse("");
            case Response.Judged j -> refuse("");
            case Response.Typed t -> refuse("");
            case Response.Point p -> refuse("");
            case Response.Region r -> refuse("");
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
            finish(row, new Truth(base, item.options().get(option)));
            if (yours >= 0) {
                judge(row, yours == place, Words.of("rows.yours", yours + 1));
            }
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
            ListItem row =
                    row(item.prompts().get(i).text(), item.choices().get(key).text());
            finish(row, Truth.sourceOf(base, item.choices().get(key)));
            if (yours >= 0) {
                judge(
                        row,
                        yours == key,
                        Words.of("rows.yours-beside", item.choices().get(yours).text()));
            }
            list.add(row);
        }
    }

    private static void finish(ListItem row, Truth truth) {
        if (!truth.saysNothing()) {
            row.add(truth);
        }
    }

    private static void judge(ListItem row, boolean right, String otherwise) {
        row.addClassName(right ? "key" : "picked");
        Span tag = new Span(new Icon(right ? "right" : "wrong"), new Span(right ? Words.of("rows.right") : otherwise));
        tag.addClassName("tag");
        row.getChildren().findFirst().ifPresent(line -> ((Div) line).add(tag));
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
        Span words = new Span(text);
        words.addClassName("text");
        line.add(words);
        ListItem row = new ListItem(line);
        row.addClassNames("row", "option");
        return row;
    }
}
