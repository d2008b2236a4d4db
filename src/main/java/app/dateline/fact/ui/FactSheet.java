package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is known of a fact: its slots, its life, every passage that states it, and what says otherwise. */
@StyleSheet("context://app/reader.css")
public final class FactSheet extends Section {

    /** The sheet as a part of a page, under a heading of the second level that leads to the fact's own page. */
    public FactSheet(FactBase base, Fact fact) {
        this(base, fact, 3);
        Component title = Headings.of(2, "");
        title.getElement()
                .appendChild(FactView.link(FactWords.title(base, fact), fact).getElement());
        addComponentAsFirst(top(base, fact));
        addComponentAtIndex(1, title);
    }

    /** Without the title, for pages that have it already. @param level of the headings in it, 2 to 4 */
    FactSheet(FactBase base, Fact fact, int level) {
        this(base, fact, level, EnumSet.of(Slot.STATUS));
    }

    /** @param told slots that the page has said already */
    FactSheet(FactBase base, Fact fact, int level, Set<Slot> told) {
        addClassNames("sheet", "kind-" + Icon.style(fact.kind()));
        add(slots(base, fact, told));
        if (fact.head().note() != null) {
            Paragraph note = new Paragraph(fact.head().note());
            note.addClassName("note");
            add(note);
        }
        fact.value(Slot.EVENT)
                .map(event -> base.life(((Value.OfEvent) event).event()))
                .filter(life -> life.stages().size() > 1)
                .ifPresent(life -> add(Headings.of(level, Words.of("life.title")), new LifeLine(base, life, fact)));
        add(Headings.of(level, Words.of("sheet.said", fact.articles().size())), said(base, fact));
        List<Component> otherwise = otherwise(base, fact);
        if (!otherwise.isEmpty()) {
            add(Headings.of(level, Words.of("sheet.otherwise")));
            otherwise.forEach(this::add);
        }
    }

    /** Kind and status in small type, for above a title. */
    static Div top(FactBase base, Fact fact) {
        Span kind = new Span(Icon.of(fact.kind()), new Span(Words.of(fact.kind())));
        kind.addClassName("kind");
        Div top = new Div(kind);
        top.addClassNames("top", "kind-" + Icon.style(fact.kind()));
        fact.value(Slot.STATUS).ifPresent(status -> {
            Span word = new Span(FactWords.status(base, fact, status));
            word.addClassName("status");
            top.add(word);
        });
        return top;
    }

    private static DescriptionList slots(FactBase base, Fact fact, Set<Slot> told) {
        DescriptionList slots = new DescriptionList();
        slots.addClassName("slots");
        Set<Slot> shown = FactWords.shown(fact);
        for (Slot slot : shown) {
            if (told.contains(slot)) {
                continue;
            }
            slots.add(pair(Words.of(slot), FactWords.values(base, fact.values(slot))));
        }
        if (!shown.contains(Slot.CLAIMANT)) {
            slots.add(pair(
                    Words.of(Slot.CLAIMANT),
                    Words.of("sheet.own-voice", fact.articles().size())));
        }
        slots.add(pair(Words.of("sheet.as-of"), Words.date(fact.head().asOf())));
        return slots;
    }

    private static Div pair(String term, String text) {
        return new Div(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private static Div said(FactBase base, Fact fact) {
        Div side = new Div();
        side.addClassNames("clips", "beside");
        for (Attestation attestation : fact.attestations()) {
            base.findArticle(attestation.citation().article())
                    .ifPresent(article -> side.add(passage(base, fact, article, attestation)));
        }
        return side;
    }

    /** One passage, with what it leaves out of the fact or gives only coarsely. */
    private static Component passage(FactBase base, Fact fact, Article article, Attestation attestation) {
        Clipping clipping = new Clipping(article, attestation.citation(), fact.kind());
        List<String> differs = new ArrayList<>();
        attestation
                .says()
                .forEach((slot, values) ->
                        differs.add(Words.of("sheet.coarser", Words.of(slot), FactWords.values(base, values))));
        attestation.omits().stream()
                .sorted()
                .map(Words::of)
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(slots -> differs.add(Words.of("sheet.omits", slots)));
        Div passage = new Div(clipping);
        passage.addClassName("passage");
        if (!differs.isEmpty()) {
            Paragraph line = new Paragraph(String.join(" ", differs));
            line.addClassNames("quiet", "small");
            passage.add(line);
        }
        return passage;
    }

    private static List<Component> otherwise(FactBase base, Fact fact) {
        List<Component> parts = new ArrayList<>();
        base.disagreements().stream()
                .filter(d -> d.sides().stream().anyMatch(s -> s.facts().contains(fact.id())))
                .forEach(d -> d.sides().stream()
                        .filter(side -> !side.facts().contains(fact.id()))
                        .forEach(side -> {
                            Paragraph line = new Paragraph(
                                    Words.of("fact.slot", Words.of(d.slot()), FactWords.value(base, side.value())));
                            line.addClassName("other-value");
                            parts.add(line);
                            side.facts().stream()
                                    .collect(Collectors.partitioningBy(id -> DisagreementPart.inferred(base.fact(id))))
                                    .forEach((inferred, facts) -> {
                                        if (inferred && !facts.isEmpty()) {
                                            parts.add(new Div(DisagreementPart.inferredSign()));
                                        }
                                        if (!facts.isEmpty()) {
                                            parts.add(sources(base, facts, side.value(), d.slot()));
                                        }
                                    });
                        }));
        return parts;
    }

    /** The passages of those facts that give that value: one of each source open, its others folded. */
    static Div sources(FactBase base, List<String> facts, Value value, Slot slot) {
        Map<String, Component> open = new LinkedHashMap<>();
        Div folded = new Div();
        folded.addClassNames("clips", "beside");
        for (String id : facts) {
            base.findFact(id)
                    .ifPresent(other -> other.attestations().stream()
                            .filter(a -> other.valuesBy(a, slot).stream().anyMatch(v -> base.agree(v, value)))
                            .forEach(a -> base.findArticle(a.citation().article())
                                    .ifPresent(article -> {
                                        Clipping clipping = new Clipping(article, a.citation(), other.kind());
                                        if (open.putIfAbsent(article.id(), clipping) != null) {
                                            folded.add(clipping);
                                        }
                                    })));
        }
        Div clips = new Div();
        clips.addClassNames("clips", "beside");
        open.values().forEach(clips::add);
        int more = (int) folded.getChildren().count();
        return more == 0 ? clips : new Div(clips, new NativeDetails(Words.of("clip.more", more), folded));
    }
}
