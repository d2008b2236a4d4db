package app.dateline.assignment.ui;

import app.dateline.article.Article;
import app.dateline.article.Paragraph.Role;
import app.dateline.fact.ui.Words;
import app.dateline.item.Reference;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names the source of an own question: a paragraph of an article here, or something published elsewhere. */
final class CiteForm extends Div {

    private enum Sort {
        ARTICLE,
        ELSEWHERE
    }

    private final RadioButtonGroup<Sort> sort = new RadioButtonGroup<>(Words.of("pool.cite-from"));
    private final Select<Article> article = new Select<>();
    private final Select<app.dateline.article.Paragraph> paragraph = new Select<>();
    private final TextArea gist = new TextArea(Words.of("pool.gist"));
    private final TextField title = new TextField(Words.of("pool.publication"));
    private final TextField address = new TextField(Words.of("pool.address"));
    private final Paragraph refusal = new Paragraph();

    /** @param named told what is named; {@code null} to take the source away */
    CiteForm(PoolBases bases, @Nullable Reference now, Consumer<@Nullable Reference> named) {
        addClassName("cite");
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(s -> Words.of(
                switch (s) {
                    case ARTICLE -> "pool.cite-article";
                    case ELSEWHERE -> "pool.cite-elsewhere";
                }));
        sort.addValueChangeListener(change -> show());
        article.setLabel(Words.of("pool.article"));
        article.setItems(bases.articles());
        article.setItemLabelGenerator(Article::title);
        paragraph.setLabel(Words.of("pool.paragraph"));
        paragraph.setItemLabelGenerator(p -> Words.of("pool.paragraph-line", p.number(), p.gist()));
        article.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(a -> paragraph.setItems(a.paragraphs().stream()
                        .filter(p -> p.role() != Role.NOTICE)
                        .toList())));
        paragraph.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(p -> gist.setValue(p.gist())));
        gist.setMaxLength(Reference.LONGEST);
        title.setMaxLength(Reference.LONGEST);
        address.setMaxLength(2000);
        address.setHelperText(Words.of("pool.address-hint"));
        for (com.vaadin.flow.component.HasStyle field :
                new com.vaadin.flow.component.HasStyle[] {article, paragraph, gist, title, address}) {
            field.addClassName("wide-field");
        }
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button save = new Button(
                Words.of("pool.save"), click -> reference().ifPresentOrElse(named, () -> refusal.setText(missing())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(save);
        ways.addClassName("actions");
        if (now != null) {
            ways.add(new Button(Words.of("pool.uncite"), click -> named.accept(null)));
        }
        add(sort, article, paragraph, gist, title, address, refusal, ways);
        fill(bases, now);
        show();
    }

    /** Puts the focus at its beginning. */
    void begin() {
        sort.getElement().callJsFunction("focus");
    }

    private void fill(PoolBases bases, @Nullable Reference now) {
        sort.setValue(now instanceof Reference.Publication ? Sort.ELSEWHERE : Sort.ARTICLE);
        if (now instanceof Reference.Publication p) {
            title.setValue(p.title());
            address.setValue(p.address().toString());
        } else if (now instanceof Reference.Passage p) {
            bases.articles().stream()
                    .filter(a -> a.id().equals(p.article()))
                    .findFirst()
                    .ifPresent(a -> {
                        article.setValue(a);
                        a.paragraph(p.paragraph()).ifPresent(paragraph::setValue);
                        gist.setValue(p.gist());
                    });
        }
    }

    private void show() {
        boolean here = sort.getValue() == Sort.ARTICLE;
        article.setVisible(here);
        paragraph.setVisible(here);
        gist.setVisible(here);
        title.setVisible(!here);
        address.setVisible(!here);
        refusal.setText("");
    }

    private String missing() {
        return Words.of(sort.getValue() == Sort.ARTICLE ? "pool.cite-missing" : "pool.publication-missing");
    }

    private Optional<Reference> reference() {
        try {
            if (sort.getValue() == Sort.ELSEWHERE) {
                return Optional.of(new Reference.Publication(
                        title.getValue().strip(), URI.create(address.getValue().strip())));
            }
            Article chosen = article.getValue();
            app.dateline.article.Paragraph passage = paragraph.getValue();
            return chosen == null || passage == null
                    ? Optional.empty()
                    : Optional.of(new Reference.Passage(
                            chosen.id(), passage.number(), gist.getValue().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
