package app.dateline.fact.ui;

import app.dateline.fact.Disagreement;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** One question that the sources answer differently, with each answer and who gives it. */
final class DisagreementPart extends Section {

    DisagreementPart(FactBase base, Disagreement disagreement) {
        addClassName("disagreement");
        setId("d-" + disagreement.subject() + "-"
                + disagreement.slot().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        facts(base, disagreement).findFirst().ifPresent(fact -> {
            Span kind = new Span(Icon.of(fact.kind()), new Span(Words.of(disagreement.slot())));
            kind.addClassNames("kind", "kind-" + Icon.style(fact.kind()));
            add(kind);
        });
        add(new H2(question(base, disagreement)));
        Div sides = new Div();
        sides.addClassName("sides");
        disagreement.sides().forEach(side -> sides.add(side(base, disagreement, side)));
        add(sides);
        List<String> notes = facts(base, disagreement)
                .map(fact -> fact.head().note())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            Div note = new Div(new H3(Words.of("disagreements.note")));
            note.addClassName("curator");
            notes.forEach(text -> note.add(new Paragraph(text)));
            add(note);
        }
    }

    /** The question at issue, with a name of the event that holds none of the answers. */
    static String question(FactBase base, Disagreement disagreement) {
        List<String> answers = disagreement.sides().stream()
                .map(side -> FactWords.value(base, side.value()).toLowerCase(Locale.ROOT))
                .toList();
        List<String> names = base.event(disagreement.subject()).names();
        String name = names.stream()
                .filter(n -> answers.stream().noneMatch(n.toLowerCase(Locale.ROOT)::contains))
                .findFirst()
                .orElse(names.getFirst());
        return Words.of("issue." + disagreement.slot().name(), name);
    }

    private static Stream<Fact> facts(FactBase base, Disagreement disagreement) {
        return disagreement.sides().stream()
                .flatMap(side -> side.facts().stream())
                .flatMap(id -> base.findFact(id).stream());
    }

    private static Div side(FactBase base, Disagreement disagreement, Disagreement.Side side) {
        Div part = new Div(new H3(FactWords.sentence(FactWords.value(base, side.value()))));
        part.addClassName("side");
        part.add(FactSheet.sources(base, side.facts(), side.value(), disagreement.slot()));
        for (String id : side.facts()) {
            Fact fact = base.fact(id);
            Paragraph who = new Paragraph();
            who.addClassNames("small", "who");
            String claimant = fact.head().claimant();
            if (claimant != null) {
                who.add(new Span(
                        Words.of("disagreements.says", base.party(claimant).name())));
                who.add(new Span(" "));
            }
            who.add(FactView.link(
                    side.facts().size() == 1
                            ? Words.of("disagreements.fact")
                            : Words.of("disagreements.fact-of", FactWords.publishers(base, fact)),
                    fact));
            part.add(who);
        }
        return part;
    }
}
