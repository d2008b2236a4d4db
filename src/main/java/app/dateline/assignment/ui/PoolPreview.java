package app.dateline.assignment.ui;

import app.dateline.assignment.service.Pooling.Preview;
import app.dateline.exchange.Adoption.Adopted;
import app.dateline.exchange.Complaint;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** What was understood of a file, what not and why, before anything is kept. */
final class PoolPreview extends Div {

    /** So many lines and questions are shown at first. */
    private static final int FIRST = 20;

    PoolPreview(PoolBases bases, Preview preview, Runnable keep, Runnable leave) {
        addClassName("pool-preview");
        List<Adopted> fresh = preview.fresh();
        add(new H2(Words.of("pool.found", fresh.size())));
        int known = preview.questions().size() - fresh.size();
        if (known > 0) {
            add(new Paragraph(Words.of("pool.known", known)));
        }
        if (!preview.complaints().isEmpty()) {
            Paragraph heading = new Paragraph(
                    Words.of("pool.complaints", preview.complaints().size()));
            UnorderedList complaints = new UnorderedList();
            complaints.addClassName("complaints");
            Div box = new Div(heading, complaints);
            box.addClassName("heads-up");
            fill(box, complaints, preview.complaints(), PoolPreview::line, "pool.more-complaints");
            add(box);
        }
        Div ways = new Div();
        ways.addClassName("actions");
        if (!fresh.isEmpty()) {
            Button take = new Button(Words.of("pool.keep", fresh.size()), click -> keep.run());
            take.addThemeVariants(ButtonVariant.PRIMARY);
            ways.add(take);
        }
        ways.add(new Button(Words.of("pool.leave"), click -> leave.run()));
        add(ways);
        OrderedList questions = new OrderedList();
        questions.addClassName("pool-questions");
        Div box = new Div(questions);
        fill(box, questions, fresh, q -> new ListItem(new ItemBody(bases.of(q.item()), q.item())), "pool.more");
        add(box);
    }

    private static ListItem line(Complaint complaint) {
        Span line = new Span(Words.of("pool.complaint", complaint.line()));
        line.addClassNames("line", "numbers");
        return new ListItem(
                line,
                new Span(Words.of(
                        "complaint." + complaint.what().name(),
                        complaint.arguments().toArray())));
    }

    private static <T> void fill(
            Div box,
            com.vaadin.flow.component.HtmlContainer list,
            List<T> all,
            Function<T, ListItem> row,
            String more) {
        all.stream().limit(FIRST).forEach(one -> list.add(row.apply(one)));
        if (all.size() > FIRST) {
            Button rest = new Button(Words.of(more, all.size() - FIRST));
            rest.addThemeVariants(ButtonVariant.TERTIARY);
            rest.addClickListener(click -> {
                all.stream().skip(FIRST).forEach(one -> list.add(row.apply(one)));
                rest.removeFromParent();
            });
            box.add(rest);
        }
    }
}
