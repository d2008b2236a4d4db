package app.dateline.assignment.ui;

import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.service.Pooling;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** One question of a pool with what its owner can do with it. */
final class PoolRow extends ListItem {

    private final Pooling pooling;
    private final UUID teacher;
    private final PoolBases bases;
    private final Runnable gone;

    PoolRow(Pooling pooling, UUID teacher, PoolBases bases, PoolQuestion question, Runnable gone) {
        this.pooling = pooling;
        this.teacher = teacher;
        this.bases = bases;
        this.gone = gone;
        show(question, "");
    }

    private void show(PoolQuestion question, String news) {
        removeAll();
        boolean sourced = question.item().head().reference() != null;
        if (!sourced) {
            Span badge = new Span(Words.of("pool.unsourced"));
            badge.addClassNames("badge", "small");
            add(badge);
        }
        Div fold = new Div();
        fold.addClassName("fold");
        String stem = question.item().head().stem();
        Button cite = new Button(Words.of(sourced ? "pool.recite" : "pool.cite"));
        cite.addThemeVariants(ButtonVariant.TERTIARY);
        cite.setAriaLabel(Words.of("pool.cite-label", cite.getText(), stem));
        cite.getElement().setAttribute("aria-expanded", "false");
        cite.addClickListener(click -> {
            boolean open = fold.getChildren().findAny().isPresent();
            cite.getElement().setAttribute("aria-expanded", Boolean.toString(!open));
            if (open) {
                fold.removeAll();
            } else {
                CiteForm form = new CiteForm(
                        bases,
                        question.item().head().reference(),
                        reference -> pooling.cite(teacher, question.id(), reference)
                                .ifPresent(
                                        now -> show(now, Words.of(reference == null ? "pool.uncited" : "pool.cited"))));
                fold.add(form);
                form.begin();
            }
        });
        Twice delete = new Twice(Words.of("pool.delete"), Words.of("pool.delete-sure"), () -> {
            pooling.remove(teacher, question.id());
            gone.run();
        });
        Paragraph said = new Paragraph(news);
        said.getElement().setAttribute("role", "status");
        said.addClassNames("small", "quiet");
        Div tools = new Div(cite, delete);
        tools.addClassName("tools");
        NativeDetails original = new NativeDetails(
                Words.of(
                        "pool.original",
                        Words.of("pool.format." + question.source().name()),
                        Words.day(question.added())),
                new Pre(question.original()));
        original.addClassNames("small", "original");
        add(new ItemBody(bases.of(question.item()), question.item()), original, tools, said, fold);
    }
}
