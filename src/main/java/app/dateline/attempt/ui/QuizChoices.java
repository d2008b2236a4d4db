package app.dateline.attempt.ui;

import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.item.QuizRequest;
import app.dateline.item.QuizRequest.Level;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;

/** What a learner may choose of a quiz. Nothing ticked in a group means all of it. */
final class QuizChoices extends Div {

    private static final List<Integer> LENGTHS = List.of(5, 10, 15, 20, 30);

    private final Select<FactBase> collection = new Select<>();
    private final CheckboxGroup<String> articles = new CheckboxGroup<>();
    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final CheckboxGroup<Form> forms = new CheckboxGroup<>();
    private final Select<Integer> length = new Select<>();
    private final Select<Level> difficulty = new Select<>();
    private final RadioButtonGroup<FeedbackTime> feedback = new RadioButtonGroup<>();

    QuizChoices(List<FactBase> bases) {
        addClassName("choices");
        collection.setLabel(Words.of("choose.collection"));
        collection.setItems(bases);
        collection.setItemLabelGenerator(base -> base.about().title());
        collection.addValueChangeListener(change -> offerArticles(change.getValue()));
        articles.setLabel(Words.of("choose.articles"));
        kinds.setLabel(Words.of("choose.kinds"));
        kinds.setItems(Kind.OF_FACTS);
        kinds.setItemLabelGenerator(kind -> Words.of("choose.kind." + kind.name()));
        forms.setLabel(Words.of("choose.forms"));
        forms.setItems(Form.values());
        forms.setItemLabelGenerator(Words::of);
        length.setLabel(Words.of("choose.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(number -> Words.of("choose.questions", number));
        length.setValue(10);
        difficulty.setLabel(Words.of("choose.difficulty"));
        difficulty.setItems(Level.values());
        difficulty.setItemLabelGenerator(Words::of);
        difficulty.setValue(Level.MIXED);
        feedback.setLabel(Words.of("choose.feedback"));
        feedback.setItems(FeedbackTime.values());
        feedback.setItemLabelGenerator(Words::of);
        feedback.setValue(FeedbackTime.AT_ONCE);
        Div selects = new Div(length, difficulty);
        selects.addClassName("selects");
        if (bases.size() > 1) {
            add(collection);
        }
        add(selects, kinds, forms, articles, feedback);
        collection.setValue(bases.getFirst());
    }

    QuizRequest request() {
        return new QuizRequest(
                collection.getValue().about().id(),
                articles.getValue(),
                kinds.getValue(),
                forms.getValue(),
                Set.of(),
                length.getValue(),
                difficulty.getValue(),
                collection.getValue().asOf().orElse(null));
    }

    FeedbackTime feedback() {
        return feedback.getValue();
    }

    private void offerArticles(FactBase base) {
        articles.setItems(base.articles().stream().map(a -> a.id()).toList());
        articles.setItemLabelGenerator(id -> base.article(id).title());
    }
}
