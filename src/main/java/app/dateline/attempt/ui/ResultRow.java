package app.dateline.attempt.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark.Verdict;
import app.dateline.attempt.Mistakes;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of a finished attempt: verdict, stem, what was answered, what is right, and the evidence folded. */
final class ResultRow extends ListItem {

    ResultRow(FactBase base, Attempt attempt, int position) {
        Item item = attempt.items().get(position);
        Optional<Answer> answer = attempt.answer(position);
        Verdict verdict = answer.map(a -> a.mark().verdict()).orElse(Verdict.WRONG);
        addClassNames(
                "answer",
                Verdicts.style(verdict),
                "kind-" + Icon.style(item.head().kind()));

        Span told = answer.map(Verdicts::line).orElseGet(() -> {
            Span open = new Span(new Icon("wrong"), new Span(Words.of("verdict.open")));
            open.addClassNames("verdict", "wrong");
            return open;
        });
        Span number = new Span(Integer.toString(position + 1));
        number.addClassNames("number", "numbers");
        Span kind = new Span(
                Icon.of(item.head().kind()), new Span(Words.of(item.head().kind())));
        kind.addClassName("kind");
        Div top = new Div(number, told, kind);
        top.addClassName("top");
        add(top, new H3(item.head().stem()));

        DescriptionList lines = new DescriptionList();
        boolean ordered = item instanceof Item.Ordering;
        lines.add(pair(
                "result.yours",
                ordered,
                answer.map(a -> yours(base, item, a)).orElseGet(() -> List.of(new Div(Words.of("given.none"))))));
        // Whoever saw that a claim is false reads what is so, too.
        if (verdict != Verdict.RIGHT || item instanceof Item.TrueFalse claim && !claim.holds()) {
            lines.add(pair(
                    "result.key",
                    ordered,
                    Given.key(base, item).stream().map(Div::new).toList()));
        }
        add(lines);
        FeedbackPanel.dispute(base, item).ifPresent(this::add);
        add(new NativeDetails(
                Words.of("feedback.evidence"),
                FeedbackPanel.evidence(base, item, answer.map(Answer::response).orElse(null))));
    }

    /** What was answered, line by line; a wrong pick says what it really is, a typed answer how it was read. */
    private static List<Div> yours(FactBase base, Item item, Answer answer) {
        List<Option> wrong = Mistakes.wronglyPicked(item, answer.response());
        List<Div> lines = new ArrayList<>();
        for (String text : Given.response(item, answer.response())) {
            Div line = new Div(new Div(text));
            wrong.stream()
                    .filter(option ->
                            item instanceof Item.TrueFalse && !item.head().own()
                                    || option.text().equals(text))
                    .map(option -> item instanceof Item.TrueFalse ? Truth.named(base, option) : new Truth(base, option))
                    .filter(truth -> !truth.saysNothing())
                    .forEach(line::add);
            lines.add(line);
        }
        if (answer.response() instanceof Response.Typed && answer.mark().verdict() != Verdict.RIGHT) {
            answer.mark().remarks().forEach(remark -> {
                Paragraph read = new Paragraph(Remarks.words(base, remark));
                read.addClassName("truth");
                lines.getLast().add(read);
            });
        }
        return lines;
    }

    private static Div pair(String term, boolean ordered, List<Div> lines) {
        DescriptionList.Description text = new DescriptionList.Description();
        if (lines.size() == 1) {
            text.add(lines.getFirst());
        } else {
            HtmlContainer list = ordered ? new OrderedList() : new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            text.add(list);
        }
        return new Div(new DescriptionList.Term(Words.of(term)), text);
    }
}
