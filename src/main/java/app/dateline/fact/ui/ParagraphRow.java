package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.article.Paragraph;
import app.dateline.article.TextCheck;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A paragraph of a source: its number, what it says, and the facts in it. */
final class ParagraphRow extends ListItem {

    /**
     * @param cited whether the reader came for this paragraph
     * @param text the attached text, where there is one
     */
    ParagraphRow(
            FactBase base,
            Article article,
            Paragraph paragraph,
            boolean cited,
            FactParts parts,
            Optional<TextCheck> text) {
        setId("p" + paragraph.number());
        addClassNames("paragraph", paragraph.role().name().toLowerCase(Locale.ROOT));
        setClassName("cited", cited);
        Span number = new Span(Integer.toString(paragraph.number()));
        number.addClassNames("number", "numbers");
        number.getElement().setAttribute("aria-label", Words.of("source.paragraph", paragraph.number()));
        number.getElement().setAttribute("role", "img");
        Div body = new Div();
        body.addClassName("body");
        if (cited) {
            getElement().setAttribute("aria-current", "true");
            body.add(line("cited-here", Words.of("source.cited")));
        }
        if (paragraph.role() != Paragraph.Role.TEXT) {
            body.add(line("role", Words.of(paragraph.role())));
        }
        body.add(line("gist", paragraph.gist()));
        text.ifPresent(check -> {
            body.addClassName("with-text");
            body.add(new AttachedParagraph(base, article, check, paragraph.number()));
        });
        Set<String> facts = new LinkedHashSet<>();
        for (Fact fact : base.factsOf(article.id())) {
            for (Attestation attestation : fact.attestations()) {
                if (attestation.citation().article().equals(article.id())
                        && attestation.citation().paragraph() == paragraph.number()) {
                    facts.add(fact.id());
                    body.add(new FactCard(base, fact, attestation, () -> parts.of(base, fact, attestation)));
                }
            }
        }
        if (!facts.isEmpty()) {
            parts.quiz(Words.of("quizme.paragraph"), base, Set.of(article.id()), facts)
                    .forEach(body::add);
        }
        add(number, body);
    }

    private static com.vaadin.flow.component.html.Paragraph line(String style, String text) {
        com.vaadin.flow.component.html.Paragraph line = new com.vaadin.flow.component.html.Paragraph(text);
        line.addClassName(style);
        return line;
    }
}
