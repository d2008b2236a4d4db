package app.dateline.report.ui;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Feedback;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.ui.FeedbackPanel;
import app.dateline.attempt.ui.Given;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.report.MarkQuery;
import app.dateline.report.Remarked;
import app.dateline.report.service.OwnMarks.Asked;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** One of a student's own marks: what was asked and answered, what it earned, and a way to ask about it. */
final class OwnMark extends ListItem {

    private final DescriptionList lines = new DescriptionList();
    private final Div asked = new Div();
    private final ZoneId zone;

    /**
     * @param late whether an answer came late, where the rules have it marked so
     * @param ask asks the teacher about this mark
     */
    OwnMark(
            FactBase base,
            Sitting paper,
            Remarked.Place place,
            List<MarkQuery> queries,
            ZoneId zone,
            Predicate<Answer> late,
            Function<String, Asked> ask) {
        this.zone = zone;
        int position = place.position();
        addClassNames("answer", "kind-" + Icon.style(paper.kind(position)));
        Span number = new Span(Integer.toString(position + 1));
        number.addClassNames("number", "numbers");
        Div top = new Div(number, MarkRow.mark(place));
        top.addClassName("top");
        paper.feedback(position).map(Feedback::answer).filter(late).ifPresent(a -> top.add(MarkRow.late()));
        add(top, new H3(paper.question(position).stem()), lines);
        paper.feedback(position)
                .ifPresentOrElse(
                        feedback -> whole(base, feedback),
                        () -> paper.response(position)
                                .ifPresentOrElse(
                                        r -> line("result.yours", List.of(Words.of("marks.answered"))),
                                        () -> line("result.yours", List.of(Words.of("given.none")))));
        place.because().forEach(correction -> line("trace.corrected", List.of(correction.reason())));
        asked.addClassName("own-queries");
        queries.forEach(this::told);
        add(asked);
        if (queries.size() < MarkQuery.MOST && queries.stream().noneMatch(MarkQuery::open)) {
            add(form(position, ask));
        }
    }

    private void whole(FactBase base, Feedback feedback) {
        line("result.yours", Given.response(feedback.item(), feedback.answer().response()));
        if (feedback.answer().mark().fraction() < 1) {
            line("result.key", Given.key(base, feedback.item()));
        }
        FeedbackPanel.dispute(base, feedback.item()).ifPresent(this::add);
        add(new NativeDetails(
                Words.of("feedback.evidence"),
                FeedbackPanel.evidence(base, feedback.item(), feedback.answer().response())));
    }

    private void told(MarkQuery query) {
        Span when = new Span(Words.of("marks.asked", Told.time(query.asked(), zone)));
        when.addClassNames("quiet", "small");
        Paragraph text = new Paragraph(query.text());
        text.addClassName("said");
        Div one = new Div(when, text);
        MarkQuery.Reply reply = query.reply();
        if (reply == null) {
            Span waits = new Span(Words.of("marks.waits"));
            waits.addClassNames("quiet", "small");
            one.add(waits);
        } else {
            Span who = new Span(Words.of("marks.replied", Told.time(reply.given(), zone)));
            who.addClassNames("quiet", "small");
            Paragraph said = new Paragraph(reply.text());
            said.addClassName("said");
            Div answer = new Div(who, said);
            answer.addClassName("reply");
            one.add(answer);
        }
        asked.add(one);
    }

    private NativeDetails form(int position, Function<String, Asked> ask) {
        TextArea field = new TextArea(Words.of("marks.ask-what"));
        field.setMaxLength(MarkQuery.LONGEST);
        field.addClassName("field");
        Button send = new Button(Words.of("marks.ask-send"));
        NativeDetails details = new NativeDetails(Words.of("marks.ask"), new Div(field, send));
        details.addClassName("ask");
        details.getElement().setAttribute("data-question", Integer.toString(position + 1));
        send.addClickListener(click -> {
            String text = field.getValue().strip();
            Asked came = ask.apply(text);
            if (came == Asked.DONE) {
                details.removeFromParent();
                Paragraph sent = new Paragraph(Words.of("marks.sent"));
                sent.getElement().setAttribute("role", "status");
                Paragraph said = new Paragraph(text);
                said.addClassName("said");
                asked.add(new Div(sent, said));
                sent.getElement().setAttribute("tabindex", "-1");
                sent.getElement().callJsFunction("focus");
            } else {
                field.setInvalid(true);
                field.setErrorMessage(Words.of("marks.asked." + came.name()));
            }
        });
        return details;
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
