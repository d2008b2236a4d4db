package app.dateline.fact.ui;

import app.dateline.fact.Disagreement;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question that the sources answer differently, with each answer and who gives it. */
final class DisagreementPart extends Section {

    /** How a curator's note begins where no source says the value in so many words. */
    private static final String INFERRED = "Inferred";

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

    /** An answer; facts of one voice and with one note stand together, with what is to say of them right below. */
    private static Div side(FactBase base, Disagreement disagreement, Disagreement.Side side) {
        Div part = new Div(new H3(FactWords.sentence(FactWords.value(base, side.value()))));
        part.addClassName("side");
        Map<List<String>, List<Fact>> voices = side.facts().stream()
                .map(base::fact)
                .collect(Collectors.groupingBy(DisagreementPart::voice, LinkedHashMap::new, Collectors.toList()));
        voices.values()
                .forEach(facts -> part.add(
                        voice(base, disagreement, side, facts, side.facts().size() == 1)));
        return part;
    }

    private static List<String> voice(Fact fact) {
        return List.of(
                Objects.requireNonNullElse(fact.head().claimant(), ""),
                Objects.requireNonNullElse(fact.head().note(), ""));
    }

    private static Div voice(
            FactBase base, Disagreement disagreement, Disagreement.Side side, List<Fact> facts, boolean only) {
        Div part = new Div();
        part.addClassName("voice");
        String note = facts.getFirst().head().note();
        if (inferred(facts.getFirst())) {
            part.add(inferredSign());
        }
        part.add(FactSheet.sources(base, facts.stream().map(Fact::id).toList(), side.value(), disagreement.slot()));
        String claimant = facts.getFirst().head().claimant();
        if (claimant != null) {
            part.add(who(
                    new Span(Words.of("disagreements.says", base.party(claimant).name()))));
        }
        if (note != null) {
            Div curator = new Div(new H4(Words.of("disagreements.note")), new Paragraph(note));
            curator.addClassName("curator");
            part.add(curator);
        }
        facts.forEach(fact -> part.add(who(FactView.link(
                only
                        ? Words.of("disagreements.fact")
                        : Words.of("disagreements.fact-of", FactWords.publishers(base, fact)),
                fact))));
        return part;
    }

    /** Whether a curator concluded the fact from what a source says. */
    static boolean inferred(Fact fact) {
        return fact.head().note() != null && fact.head().note().startsWith(INFERRED);
    }

    /** What marks an answer that no source gives in so many words. */
    static Span inferredSign() {
        Span inferred = new Span(Words.of("disagreements.inferred"));
        inferred.addClassNames("inferred", "small");
        return inferred;
    }

    private static Paragraph who(Component words) {
        Paragraph who = new Paragraph(words);
        who.addClassNames("small", "who");
        return who;
    }
}
