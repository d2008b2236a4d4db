package app.dateline.assignment.ui;

import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import app.dateline.item.QuizRequest.Level;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What questions are to be drawn for. Nothing ticked in a group means all of it. */
final class RequestFields extends Div {

    private final Select<FactBase> collection = new Select<>();
    private final IntegerField number = TimesFields.number("wish.number", 1, QuizRequest.MOST);
    private final Select<Level> difficulty = new Select<>();
    private final Select<LocalDate> day = new Select<>();
    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final CheckboxGroup<Form> forms = new CheckboxGroup<>();
    private final CheckboxGroup<String> articles = new CheckboxGroup<>();
    private final Runnable changed;
    private boolean filling = true;

    /**
     * @param bases the whole collections to choose from, at least one
     * @param wish what stands there first; it is for one of the collections
     * @param changed run after every change
     */
    RequestFields(List<FactBase> bases, QuizRequest wish, Runnable changed) {
        this.changed = changed;
        addClassNames("choices", "wish");
        collection.setLabel(Words.of("choose.collection"));
        collection.setItems(bases);
        collection.setItemLabelGenerator(base -> base.about().title());
        number.setRequired(true);
        number.setStepButtonsVisible(true);
        number.setValue(wish.number());
        difficulty.setLabel(Words.of("choose.difficulty"));
        difficulty.setItems(Level.values());
        difficulty.setItemLabelGenerator(Words::of);
        difficulty.setValue(wish.difficulty());
        day.setLabel(Words.of("wish.day"));
        day.setEmptySelectionAllowed(true);
        day.setEmptySelectionCaption(Words.of("wish.today"));
        day.setItemLabelGenerator(d -> d == null ? Words.of("wish.today") : Words.day(d));
        kinds.setLabel(Words.of("choose.kinds"));
        kinds.setItems(Kind.OF_FACTS);
        kinds.setItemLabelGenerator(kind -> Words.of("choose.kind." + kind.name()));
        kinds.setValue(wish.kinds());
        forms.setLabel(Words.of("choose.forms"));
        forms.setItems(Form.values());
        forms.setItemLabelGenerator(Words::of);
        forms.setValue(wish.forms());
        articles.setLabel(Words.of("choose.articles"));
        collection.addValueChangeListener(change -> offerDays(change.getValue(), null));
        day.addValueChangeListener(change -> offerArticles(Set.of()));
        Div first = new Div(number, difficulty, day);
        first.addClassName("selects");
        if (bases.size() > 1) {
            add(collection);
        }
        add(first, kinds, forms, articles);
        collection.setValue(bases.stream()
                .filter(b -> b.about().id().equals(wish.collection()))
                .findFirst()
                .orElse(bases.getFirst()));
        offerDays(collection.getValue(), wish.asOf());
        offerArticles(wish.articles());
        filling = false;
        List.of(collection, difficulty, day).forEach(f -> f.addValueChangeListener(change -> tell()));
        List.of(kinds, forms, articles).forEach(f -> f.addValueChangeListener(change -> tell()));
        number.addValueChangeListener(change -> tell());
    }

    /** Whether so many questions can be asked for; where not, the field says it. */
    boolean fits() {
        Integer typed = number.getValue();
        return typed != null && typed >= 1 && typed <= QuizRequest.MOST;
    }

    /** What to say where it does not {@link #fits() fit}. */
    static String unfit() {
        return Words.of("wish.number-unfit", QuizRequest.MOST);
    }

    /** As it stands; a number that can't be is brought to the nearest that can. */
    QuizRequest request() {
        Integer typed = number.getValue();
        return new QuizRequest(
                collection.getValue().about().id(),
                articles.getValue(),
                kinds.getValue(),
                forms.getValue(),
                Set.of(),
                typed == null ? 10 : Math.clamp(typed, 1, QuizRequest.MOST),
                difficulty.getValue(),
                day.getValue());
    }

    private void offerDays(FactBase base, @Nullable LocalDate chosen) {
        boolean before = filling;
        filling = true;
        List<LocalDate> days = base.changeDays();
        day.setItems(
                chosen == null || days.contains(chosen)
                        ? days
                        : java.util.stream.Stream.concat(java.util.stream.Stream.of(chosen), days.stream())
                                .sorted()
                                .toList());
        day.setValue(chosen);
        offerArticles(Set.of());
        filling = before;
    }

    private void offerArticles(Set<String> chosen) {
        boolean before = filling;
        filling = true;
        FactBase base = day.getValue() == null
                ? collection.getValue()
                : collection.getValue().asOf(day.getValue());
        List<String> known = base.articles().stream().map(a -> a.id()).toList();
        articles.setItems(known);
        articles.setItemLabelGenerator(
                id -> base.findArticle(id).map(a -> a.title()).orElse(id));
        articles.setValue(chosen.stream().filter(known::contains).collect(java.util.stream.Collectors.toSet()));
        filling = before;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
