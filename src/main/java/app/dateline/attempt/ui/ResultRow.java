package app.dateline.attempt.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Mark.Verdict;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
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
        lines.add(pair(
                "result.yours",
                answer.map(a -> Given.response(item, a.response())).orElseGet(() -> Words.of("given.none"))));
        if (verdict != Verdict.RIGHT) {
            lines.add(pair("result.key", Given.key(base, item)));
        }
        add(lines);
        FeedbackPanel.dispute(base, item).ifPresent(this::add);
        add(new NativeDetails(
                Words.of("feedback.evidence"),
                FeedbackPanel.evidence(base, item, answer.map(Answer::response).orElse(null))));
    }

    private static Div pair(String term, String text) {
        return new Div(new DescriptionList.Term(Words.of(term)), new DescriptionList.Description(text));
    }
}
