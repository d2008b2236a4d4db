package app.dateline.fact.ui;

import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A fact as one passage gives it: its kind, what it is about, and its slots. */
final class FactCard extends Div {

    FactCard(FactBase base, Fact fact, Attestation attestation) {
        addClassNames("fact", "kind-" + Icon.style(fact.kind()));
        Span kind = new Span(Icon.of(fact.kind()), new Span(Words.of(fact.kind())));
        kind.addClassName("kind");
        Paragraph title = new Paragraph(FactWords.title(base, fact));
        title.addClassName("about");
        add(kind, title);

        DescriptionList slots = new DescriptionList();
        for (Slot slot : FactWords.shown(fact)) {
            List<Value> values = fact.valuesBy(attestation, slot);
            if (!values.isEmpty()) {
                Div pair = new Div(
                        new DescriptionList.Term(Words.of(slot)),
                        new DescriptionList.Description(FactWords.values(base, values)));
                slots.add(pair);
            }
        }
        if (slots.getChildren().findAny().isPresent()) {
            add(slots);
        }
    }
}
