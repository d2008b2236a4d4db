package app.dateline.fact.ui;

import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Standing;
import app.dateline.fact.Value;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A fact in place, as one passage gives it; all else that is known of it unfolds beneath. */
final class FactCard extends Div {

    /** @param more what unfolds; made when it is first asked for, because a page has many facts */
    FactCard(FactBase base, Fact fact, Attestation attestation, Supplier<List<Component>> more) {
        addClassNames("fact", "kind-" + Icon.style(fact.kind()));
        H3 title = new H3(FactView.link(FactWords.title(base, fact), fact));
        title.addClassName("about");
        add(FactSheet.top(base, fact), title);

        DescriptionList slots = new DescriptionList();
        for (Slot slot : FactWords.shown(fact)) {
            List<Value> values = slot == Slot.STATUS ? List.of() : fact.valuesBy(attestation, slot);
            if (!values.isEmpty()) {
                slots.add(new Div(
                        new DescriptionList.Term(Words.of(slot)),
                        new DescriptionList.Description(FactWords.values(base, values))));
            }
        }
        if (slots.getChildren().findAny().isPresent()) {
            add(slots);
        }
        NativeDetails details = new NativeDetails(
                standing(base.standing(fact, attestation.citation().article())));
        Div rest = new Div();
        rest.addClassName("rest");
        details.setContent(rest);
        details.addToggleListener(toggle -> {
            if (details.isOpen() && rest.getChildren().findAny().isEmpty()) {
                more.get().forEach(rest::add);
            }
        });
        add(details);
    }

    /** How the other sources stand to it, counted: which is right is for the reader to say. */
    static String standing(Standing standing) {
        if (standing.alone()) {
            return Words.of("standing.alone");
        }
        List<String> parts = new ArrayList<>();
        if (!standing.confirming().isEmpty()) {
            parts.add(Words.of("standing.confirmed", standing.confirming().size()));
        }
        if (!standing.contradicting().isEmpty()) {
            parts.add(Words.of("standing.contradicted", standing.contradicting().size()));
        }
        return FactWords.sentence(String.join(" · ", parts));
    }
}
