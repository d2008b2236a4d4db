package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Clippings;
import app.dateline.fact.ui.Words;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What unfolds under an answered question: the truth as a sentence, how the answer was read, and the evidence. */
final class FeedbackPanel extends Section {

    FeedbackPanel(FactBase base, Feedback feedback) {
        addClassName("feedback");
        Item item = feedback.item();
        Paragraph statement = new Paragraph(item.head().statement());
        statement.addClassName("statement");
        add(new H2(Words.of("feedback.truth")), statement);

        if (!(feedback.answer().response() instanceof Response.Skipped)
                && !feedback.answer().mark().remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            remarks.addClassName("remarks");
            feedback.answer().mark().remarks().forEach(r -> remarks.add(new ListItem(Remarks.words(base, r))));
            add(remarks);
        }
        add(new H2(Words.of("feedback.evidence")), evidence(base, item));
    }

    static Clippings evidence(FactBase base, Item item) {
        return new Clippings(
                base,
                item.head().kind(),
                item.head().facts().size() == 1 ? "clip.agree" : "clip.more",
                item.head().evidence(),
                Clippings.against(
                        base,
                        Given.keys(item),
                        item.head().facts().stream().map(FactRef::id).toList()));
    }
}
