package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.article.Cited;
import app.dateline.article.Sighting;
import app.dateline.article.TextCheck;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A paragraph of an attached text with each passage marked in the colour of its kind. A mark leads to the fact of the
 * shortest passage that it belongs to; facts that no mark leads to follow behind their passage, each by its icon. The
 * text is put in as text, so that nothing in it is ever executed.
 */
@StyleSheet("context://app/texts.css")
final class AttachedParagraph extends Paragraph {

    /** Attribute of a mark: the numbers of the passages that it is a part of, in the order of the paragraph. */
    static final String PASSAGES = "data-passages";

    /** A passage with the facts that it gives. */
    private record Marked(int start, int end, List<Fact> facts) {}

    private final FactBase base;
    private final List<Marked> passages = new ArrayList<>();
    private final Set<String> led = new LinkedHashSet<>();

    /** @param number of the article's paragraph */
    AttachedParagraph(FactBase base, Article article, TextCheck check, int number) {
        this.base = base;
        addClassName("attached");
        getElement().setAttribute("dir", "auto");
        int line = check.lineOf(number).orElse(0);
        if (line == 0) {
            addClassName("quiet");
            add(new Text(Words.of("text.not-here")));
            return;
        }
        for (Sighting.Found found : check.found()) {
            if (found.line() == line && found.cited().paragraph() == number) {
                add(found, facts(article, found.cited()));
            }
        }
        passages.sort(Comparator.comparingInt(Marked::start).thenComparingInt(Marked::end));
        draw(check.line(line));
    }

    private void add(Sighting.Found found, List<Fact> facts) {
        for (Marked known : passages) {
            if (known.start == found.start() && known.end == found.end()) {
                known.facts.addAll(facts);
                return;
            }
        }
        if (!facts.isEmpty()) {
            passages.add(new Marked(found.start(), found.end(), new ArrayList<>(facts)));
        }
    }

    private List<Fact> facts(Article article, Cited cited) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : base.factsOf(article.id())) {
            for (Attestation attestation : fact.attestations()) {
                if (attestation.citation().article().equals(article.id())
                        && Cited.by(attestation.citation()).equals(cited)
                        && !facts.contains(fact)) {
                    facts.add(fact);
                }
            }
        }
        return facts;
    }

    private void draw(String text) {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        passages.forEach(p -> {
            cuts.add(p.start);
            cuts.add(p.end);
        });
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            mark(text.substring(from, to), from, to);
            from = to;
        }
    }

    private void mark(String words, int from, int to) {
        List<Marked> over =
                passages.stream().filter(p -> p.start <= from && p.end >= to).toList();
        if (over.isEmpty()) {
            add(new Text(words));
            return;
        }
        Marked shortest =
                over.stream().min(Comparator.comparingInt(p -> p.end - p.start)).orElseThrow();
        Fact fact = shortest.facts.getFirst();
        led.add(fact.id());
        RouterLink link = FactView.link(words, fact);
        link.getElement().setAttribute("title", FactWords.line(base, fact));
        HtmlComponent mark = new HtmlComponent("mark");
        mark.addClassNames("kind-" + Icon.style(fact.kind()));
        mark.setClassName("nested", over.size() > 1);
        mark.getElement()
                .setAttribute(
                        PASSAGES,
                        String.join(
                                " ",
                                over.stream()
                                        .map(p -> Integer.toString(passages.indexOf(p) + 1))
                                        .toList()));
        mark.getElement().appendChild(link.getElement());
        add(mark);
        passages.stream()
                .filter(p -> p.end == to)
                .flatMap(p -> p.facts.stream())
                .filter(f -> !led.contains(f.id()) && !comes(f, to))
                .distinct()
                .forEach(this::further);
    }

    /** Whether a mark further on leads to the fact. */
    private boolean comes(Fact fact, int from) {
        return passages.stream()
                .anyMatch(p -> p.end > from && p.facts.getFirst().equals(fact) && p.start >= from);
    }

    private void further(Fact fact) {
        led.add(fact.id());
        RouterLink link = FactView.link("", fact);
        link.addClassNames("further", "kind-" + Icon.style(fact.kind()));
        link.add(Icon.of(fact.kind()));
        link.getElement().setAttribute("aria-label", Words.of("text.further", FactWords.line(base, fact)));
        link.getElement().setAttribute("title", FactWords.line(base, fact));
        add(link);
    }
}
