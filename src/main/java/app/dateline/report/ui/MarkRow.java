package app.dateline.report.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.ui.FeedbackPanel;
import app.dateline.attempt.ui.Given;
import app.dateline.attempt.ui.Remarks;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.report.Remarked;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** One mark and all that it comes from: the item as it was shown, the answer, the rule, corrections, and the evidence. */
final class MarkRow extends ListItem {

    private final DescriptionList lines = new DescriptionList();

    /** @param late whether the answer came late, where the rules have it marked so */
    MarkRow(FactBase base, Attempt attempt, Remarked.Place place, boolean late) {
        Item item = attempt.items().get(place.position());
        Optional<Answer> answer = attempt.answer(place.position());
        addClassNames("answer", "kind-" + Icon.style(item.head().kind()));
        Span number = new Span(Integer.toString(place.slot() + 1));
        number.addClassNames("number", "numbers");
        Span kind = new Span(
                Icon.of(item.head().kind()), new Span(Words.of(item.head().kind())), new Span(Words.of(item.form())));
        kind.addClassName("kind");
        Div top = new Div(number, mark(place), kind);
        top.addClassName("top");
        if (late) {
            top.add(late());
        }
        add(top, new H3(item.head().stem()), lines);
        if (place.slot() != place.position()) {
            line("trace.order", List.of(Words.of("trace.shown-as", place.position() + 1)));
        }
        shown(item);
        line(
                "trace.answer",
                answer.map(a -> Given.response(item, a.response())).orElse(List.of(Words.of("verdict.open"))));
        line("result.key", Given.key(base, item));
        line("trace.rule", List.of(Words.of("rule." + item.form().name())));
        answer.map(a -> a.mark().remarks().stream()
                        .map(remark -> Remarks.words(base, remark))
                        .toList())
                .filter(remarks -> !remarks.isEmpty())
                .ifPresent(remarks -> line("trace.read", remarks));
        place.because().forEach(correction -> line("trace.corrected", List.of(correction.reason())));
        FeedbackPanel.dispute(base, item).ifPresent(this::add);
        Div evidence = new Div();
        FeedbackPanel.statement(item).ifPresent(evidence::add);
        evidence.add(
                FeedbackPanel.evidence(base, item, answer.map(Answer::response).orElse(null)));
        add(new NativeDetails(Words.of("feedback.evidence"), evidence));
    }

    /** That an answer came after the end. */
    static Span late() {
        Span late = new Span(Words.of("marks.late"));
        late.addClassName("note");
        return late;
    }

    /** What it counts, and what it counted before where that is another. */
    static Span mark(Remarked.Place place) {
        double share = place.after().share().number().orElse(-1);
        String shape = share >= 1 ? "right" : share > 0 ? "partly" : "wrong";
        boolean dropped = share < 0;
        Span words = new Span(
                dropped
                        ? Words.of("marks.dropped")
                        : Words.of(
                                "marks.points",
                                place.after().points(),
                                place.after().maximum()));
        Span mark = dropped ? new Span(words) : new Span(new Icon(shape), words);
        mark.addClassNames("verdict", "numbers", dropped ? "skipped" : shape);
        if (place.changed()) {
            Span before = new Span(Words.of("marks.before", Told.standing(place.before())));
            before.addClassNames("quiet", "small");
            mark.add(before);
        }
        return mark;
    }

    private void shown(Item item) {
        List<Option> options = item.everyOption();
        if (!options.isEmpty() && !(item instanceof Item.TrueFalse)) {
            line("trace.shown", options.stream().map(Option::text).toList());
        }
    }

    private void line(String term, List<String> words) {
        DescriptionList.Description text = new DescriptionList.Description();
        if (words.size() == 1) {
            text.setText(words.getFirst());
        } else {
            text.add(new UnorderedList(words.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        lines.add(new Div(new DescriptionList.Term(Words.of(term)), text));
    }
}
