package app.dateline.attempt.ui;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.attempt.Feedback;
import app.dateline.attempt.Mistakes;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.Clippings;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What unfolds under an answered question: the truth as a sentence, how the answer was read, and the evidence. */
public final class FeedbackPanel extends Section {

    FeedbackPanel(FactBase base, Feedback feedback) {
        addClassName("feedback");
        Item item = feedback.item();
        if (!(item instanceof Item.Ordering) && !(item instanceof Item.Matching)) {
            // Rows say it one by one, each beside what was answered.
            statement(item).ifPresent(statement -> {
                statement.addClassName("statement");
                add(new H2(heading(base, item)), statement);
            });
        } else if (item.head().own()) {
            statement(item).ifPresent(this::add);
        }
        dispute(base, item).ifPresent(line -> {
            add(line);
            notes(base, item).forEach(this::add);
        });

        if (!(feedback.answer().response() instanceof Response.Skipped)
                && !feedback.answer().mark().remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            remarks.addClassName("remarks");
            feedback.answer().mark().remarks().forEach(r -> remarks.add(new ListItem(Remarks.words(base, r))));
            add(remarks);
        }
        add(
                new H2(Words.of("feedback.evidence")),
                evidence(base, item, feedback.answer().response()));
    }

    /** Where sources disagree, what is right is right by one of them, and the heading says so. */
    private static String heading(FactBase base, Item item) {
        String article = item.head().attribution();
        return article == null || against(base, item).isEmpty()
                ? Words.of("feedback.truth")
                : Words.of(
                        "feedback.truth-of-source",
                        base.findArticle(article).map(Article::citedAs).orElse(article));
    }

    /** The curator's remarks on what is disputed. */
    private static List<Paragraph> notes(FactBase base, Item item) {
        return item.head().facts().stream()
                .flatMap(ref -> base.findFact(ref.id()).stream())
                .flatMap(fact -> Stream.ofNullable(fact.head().note()))
                .distinct()
                .map(note -> {
                    Paragraph remark = new Paragraph(Words.of("feedback.note", note));
                    remark.addClassNames("quiet", "small");
                    return remark;
                })
                .toList();
    }

    /** What is told after the answer; nothing where the author of an own question tells nothing. */
    public static Optional<Paragraph> statement(Item item) {
        return Optional.of(item.head().statement())
                .filter(text -> !text.isEmpty())
                .map(Paragraph::new);
    }

    /**
     * What proves the key; what proves the rows that stood wrong comes first. Of a teacher's own question, that nothing of
     * ours does.
     */
    public static Div evidence(FactBase base, Item item, @Nullable Response response) {
        if (item.head().own()) {
            return new OwnSource(base, item.head().reference());
        }
        Set<Citation> order = new LinkedHashSet<>();
        if (response != null) {
            Mistakes.misplaced(item, response).forEach(option -> order.addAll(option.evidence()));
            order.retainAll(item.head().evidence());
        }
        order.addAll(item.head().evidence());
        return new Clippings(
                base,
                item.head().kind(),
                item.head().facts().size() == 1 ? "clip.agree" : "clip.more",
                List.copyOf(order),
                against(base, item));
    }

    /** A line that other sources say otherwise, so that nobody takes one source's word for the whole truth. */
    public static Optional<Paragraph> dispute(FactBase base, Item item) {
        return against(base, item).stream()
                .filter(citation -> base.findArticle(citation.article()).isPresent())
                .findFirst()
                .map(citation -> {
                    Article article = base.article(citation.article());
                    Paragraph line = new Paragraph(
                            new Span(Words.of(
                                    citation.article().equals(item.head().attribution())
                                            ? "feedback.disputed-within"
                                            : "feedback.disputed",
                                    citation.gist())),
                            new Span(" · "),
                            SourceView.link(
                                    Words.of("truth.source", Clipping.publisher(article), citation.paragraph()),
                                    article,
                                    citation.paragraph()));
                    line.addClassName("disputed");
                    return line;
                });
    }

    private static List<Citation> against(FactBase base, Item item) {
        return Clippings.against(
                base,
                item.keyValues(),
                item.head().facts().stream().map(FactRef::id).toList());
    }
}
