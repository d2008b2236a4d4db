package app.dateline.fact.ui;

import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Deadline;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact as one passage gives it: its kind, what it is about, and its slots. */
final class FactCard extends Div {

    FactCard(FactBase base, Fact fact, Attestation attestation) {
        addClassNames("fact", "kind-" + Icon.style(fact.kind()));
        Span kind = new Span(Icon.of(fact.kind()), new Span(Words.of(fact.kind())));
        kind.addClassName("kind");
        Paragraph title = new Paragraph(title(base, fact));
        title.addClassName("about");
        add(kind, title);

        DescriptionList slots = new DescriptionList();
        for (Slot slot : shown(fact)) {
            List<Value> values = fact.valuesBy(attestation, slot);
            if (!values.isEmpty()) {
                String text = values.stream().map(v -> words(base, v)).collect(Collectors.joining(", "));
                Div pair = new Div(new DescriptionList.Term(Words.of(slot)), new DescriptionList.Description(text));
                slots.add(pair);
            }
        }
        if (slots.getChildren().findAny().isPresent()) {
            add(slots);
        }
    }

    private static String title(FactBase base, Fact fact) {
        return switch (fact) {
            case Venue v -> sentence(base.event(v.event()).names().getFirst());
            case Deadline d -> sentence(base.event(d.event()).names().getFirst());
            case Aim a ->
                Words.of(
                        "fact.aim." + a.stance(), sentence(base.party(a.actor()).name()), a.aim());
        };
    }

    private static Set<Slot> shown(Fact fact) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        slots.addAll(fact.slots().keySet());
        slots.removeAll(
                switch (fact) {
                    case Venue v -> Set.of(Slot.EVENT);
                    case Deadline d -> Set.of(Slot.EVENT);
                    case Aim a -> Set.of(Slot.ACTOR, Slot.AIM, Slot.STANCE);
                });
        return slots;
    }

    private static String words(FactBase base, Value value) {
        return switch (value) {
            case Value.OfEvent e -> base.event(e.event()).names().getFirst();
            case Value.OfPlace p -> base.place(p.place()).name();
            case Value.OfParty p -> base.party(p.party()).name();
            case Value.OfDate d -> Words.date(d.date());
            case Value.OfLength l -> Words.length(l.length());
            case Value.OfPhrase p -> p.text();
            case Value.OfTerm t -> Words.term(t.term());
        };
    }

    private static String sentence(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
