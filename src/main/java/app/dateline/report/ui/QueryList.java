package app.dateline.report.ui;

import app.dateline.assignment.Student;
import app.dateline.fact.ui.Words;
import app.dateline.report.MarkQuery;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Students' questions about marks, each with the teacher's answer or a place to write it. */
final class QueryList extends UnorderedList {

    private final BiPredicate<UUID, String> reply;
    private final ZoneId zone;
    private final ToIntFunction<MarkQuery> place;
    private final Function<MarkQuery, String> stem;

    /**
     * @param place which place of the set a question is about, from 0
     * @param stem what was asked there; empty where it stands beside the list
     * @param reply keeps an answer to a question, and says whether it did
     */
    QueryList(
            List<MarkQuery> queries,
            Map<UUID, Student> students,
            ZoneId zone,
            ToIntFunction<MarkQuery> place,
            Function<MarkQuery, String> stem,
            BiPredicate<UUID, String> reply) {
        this.place = place;
        this.stem = stem;
        this.reply = reply;
        this.zone = zone;
        addClassName("queries");
        queries.forEach(query -> add(row(query, students)));
    }

    private ListItem row(MarkQuery query, Map<UUID, Student> students) {
        Student student = students.get(query.student());
        String name = student == null ? "" : student.name();
        RouterLink where = new RouterLink(
                Words.of("results.question-of", place.applyAsInt(query) + 1),
                TraceView.class,
                ResultAddress.of(query.assignment(), query.attempt()));
        Span who = new Span(Words.of("results.asks", name, Told.time(query.asked(), zone)));
        who.addClassNames("quiet", "small");
        Paragraph text = new Paragraph(query.text());
        text.addClassName("said");
        ListItem row = new ListItem(new Div(who, new Span(" "), where));
        String about = stem.apply(query);
        if (!about.isEmpty()) {
            Paragraph asked = new Paragraph(about);
            asked.addClassNames("quiet", "small");
            row.add(asked);
        }
        row.add(text);
        Div answer = new Div();
        answer.addClassName("answering");
        answer(query, name, answer);
        row.add(answer);
        return row;
    }

    private void answer(MarkQuery query, String name, Div into) {
        into.removeAll();
        MarkQuery.Reply given = query.reply();
        if (given != null) {
            into.add(given(given.text(), Told.time(given.given(), zone)));
            return;
        }
        TextArea field = new TextArea(Words.of("results.reply"));
        field.setMaxLength(MarkQuery.LONGEST);
        field.addClassName("field");
        Button send = new Button(Words.of("results.reply-send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setAriaLabel(Words.of("results.reply-to", name));
        send.addClickListener(click -> {
            String said = field.getValue().strip();
            if (said.isEmpty() || !reply.test(query.id(), said)) {
                field.setInvalid(true);
                field.setErrorMessage(Words.of("results.reply-empty"));
                return;
            }
            into.removeAll();
            Div replied = given(said, Words.of("results.reply-now"));
            replied.getElement().setAttribute("tabindex", "-1");
            into.add(replied);
            replied.getElement().callJsFunction("focus");
        });
        into.add(field, send);
    }

    private static Div given(String text, String when) {
        Span head = new Span(Words.of("results.replied", when));
        head.addClassNames("quiet", "small");
        Paragraph said = new Paragraph(text);
        said.addClassName("said");
        Div given = new Div(head, said);
        given.addClassName("reply");
        given.getElement().setAttribute("role", "status");
        return given;
    }
}
