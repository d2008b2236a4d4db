package app.dateline.attempt.ui;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Feedback;
import app.dateline.attempt.Mark;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.FactExtras;
import app.dateline.fact.ui.Headings;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.stereotype.Service;

/** What quizzes have to do with a fact: how the learner answered questions about it, and which ones it gives. */
@Service
class FactInQuizzes implements FactExtras {

    private final Sittings sittings;
    private final Learner learner;

    FactInQuizzes(Sittings sittings, Learner learner) {
        this.sittings = sittings;
        this.learner = learner;
    }

    @Override
    public List<Component> of(FactBase base, Fact fact, int level) {
        Div part = new Div(Headings.of(level, Words.of("sheet.quizzes")));
        part.addClassName("in-quizzes");
        List<Feedback> answers = sittings.answersOn(learner.id(), base.about().id(), fact.id());
        part.add(answers.isEmpty() ? line(Words.of("sheet.never-asked")) : own(answers));
        List<Item> items =
                sittings.about(base.about().id(), fact.id(), base.asOf().orElse(null));
        if (items.isEmpty()) {
            part.add(line(Words.of("sheet.no-items")));
        } else {
            UnorderedList stems = new UnorderedList();
            stems.addClassName("stems");
            items.forEach(item -> stems.add(stem(item)));
            part.add(new NativeDetails(Words.of("sheet.items", items.size()), stems));
        }
        return List.of(part);
    }

    private static Div own(List<Feedback> answers) {
        long right = answers.stream()
                .filter(f -> f.answer().mark().verdict() == Mark.Verdict.RIGHT)
                .count();
        Feedback last = answers.getFirst();
        Paragraph counts = new Paragraph(Words.of("sheet.asked", answers.size(), right));
        counts.addClassName("numbers");
        Paragraph given = new Paragraph(
                Verdicts.line(last.answer()),
                new Span(Words.of(
                        "sheet.last-answer",
                        Words.day(last.answer().given()),
                        String.join(
                                "; ", Given.response(last.item(), last.answer().response())))));
        given.addClassName("last-answer");
        return new Div(counts, given);
    }

    private static ListItem stem(Item item) {
        Span form = new Span(Words.of(item.form()));
        form.addClassNames("quiet", "small");
        Span stem = new Span(item.head().stem());
        return new ListItem(stem, new Span(" "), form);
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
