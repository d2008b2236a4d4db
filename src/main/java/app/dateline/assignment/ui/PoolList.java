package app.dateline.assignment.ui;

import app.dateline.assignment.Pool;
import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.service.Pooling;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;

/** The questions of a pool, as far as they fit what is looked for. */
final class PoolList extends Div {

    private static final int PAGE = 20;

    /** The forms that own questions can have. */
    private static final List<Form> FORMS =
            List.of(Form.SINGLE_CHOICE, Form.MULTIPLE_RESPONSE, Form.TRUE_FALSE, Form.ORDER, Form.MATCH);

    private final Pooling pooling;
    private final UUID teacher;
    private final PoolBases bases;
    private final TextField words = new TextField(Words.of("pool.search"));
    private final Select<Form> form = new Select<>();
    private final Checkbox unsourced = new Checkbox(Words.of("pool.unsourced-only"));
    private final Div fields = new Div(words, form, unsourced);
    private final Paragraph said = new Paragraph();
    private final Paragraph number = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();

    PoolList(Pooling pooling, UUID teacher, PoolBases bases) {
        this.pooling = pooling;
        this.teacher = teacher;
        this.bases = bases;
        addClassName("pool-list");
        fields.addClassName("pool-fields");
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        form.setLabel(Words.of("pool.form"));
        form.setItems(FORMS);
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(Words.of("pool.form-any"));
        // The empty choice asks for its label too.
        form.setItemLabelGenerator(f -> f == null ? Words.of("pool.form-any") : Words.of(f));
        form.addValueChangeListener(change -> show());
        unsourced.addValueChangeListener(change -> show());
        said.getElement().setAttribute("role", "status");
        said.addClassName("for-ears");
        number.getElement().setAttribute("role", "status");
        number.addClassNames("quiet", "numbers");
        list.addClassName("pool-questions");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> next());
        add(fields, said, number, list, more);
        show();
    }

    /** Looks anew. */
    void show() {
        list.removeAll();
        boolean empty = pooling.count(teacher, Pool.Search.ALL) == 0;
        fields.setVisible(!empty);
        if (empty) {
            number.setText(Words.of("pool.empty"));
            more.setVisible(false);
        } else {
            next();
        }
    }

    private void next() {
        Pool.Search search = new Pool.Search(
                List.of(words.getValue().strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList(),
                form.getValue(),
                unsourced.getValue());
        int shown = (int) list.getChildren().count();
        for (PoolQuestion question : pooling.search(teacher, search, shown, PAGE)) {
            list.add(new PoolRow(pooling, teacher, bases, question, this::gone));
        }
        count(search);
    }

    private void count(Pool.Search search) {
        int all = pooling.count(teacher, search);
        int left = all - (int) list.getChildren().count();
        number.setText(Words.of("pool.number", all));
        more.setVisible(left > 0);
        more.setText(Words.of("pool.more", Math.min(PAGE, Math.max(1, left))));
    }

    private void gone() {
        said.setText(Words.of("pool.deleted"));
        show();
    }
}
