package app.dateline.report.ui;

import app.dateline.attempt.Response;
import app.dateline.attempt.ui.Given;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Correction.Credit;
import app.dateline.report.GivenAnswer;
import app.dateline.report.ItemStatistics;
import app.dateline.report.service.Correcting;
import app.dateline.report.service.Correcting.Draft;
import app.dateline.report.service.Correcting.Preview;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Corrects a question: what to change, why, what that does to everybody's marks, and only then the change itself. */
final class CorrectionForm extends Section {

    /** What can be changed. */
    private enum Way {
        DROP,
        ACCEPT,
        MEND
    }

    private final Overview overview;
    private final FactBase base;
    private final int place;
    private final List<GivenAnswer> answers;
    private final Function<Draft, Optional<Preview>> preview;
    private final BiPredicate<Draft, String> make;
    private final Div choice = new Div();
    private final Div outcome = new Div();
    private final Paragraph refusal = new Paragraph();
    private final Select<Item> version = new Select<>();
    private final TextArea reason = new TextArea(Words.of("correct.reason"));
    private ChangeField field;

    /**
     * @param answers what was answered here
     * @param preview tells what a change would do
     * @param make makes the change for a reason, and says whether it did
     */
    CorrectionForm(
            Overview overview,
            FactBase base,
            int place,
            List<GivenAnswer> answers,
            Function<Draft, Optional<Preview>> preview,
            BiPredicate<Draft, String> make) {
        this.overview = overview;
        this.base = base;
        this.place = place;
        this.answers = answers;
        this.preview = preview;
        this.make = make;
        addClassName("correct");
        setId("correct");
        RadioButtonGroup<Way> way = new RadioButtonGroup<>(Words.of("correct.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(w -> Words.of(
                switch (w) {
                    case DROP -> "correct.drop";
                    case ACCEPT -> "correct.accept";
                    case MEND -> "correct.mend";
                }));
        way.addThemeName("vertical");
        way.setValue(Way.DROP);
        way.addValueChangeListener(change -> choose(change.getValue()));
        List<Item> versions = versions();
        version.setLabel(Words.of("correct.version"));
        version.setItems(versions);
        // The empty choice asks for its label too.
        version.setItemLabelGenerator(item -> item == null
                ? Words.of("correct.version-all")
                : Words.of(
                        "correct.version-name",
                        versions.indexOf(item) + 1,
                        item.head().stem()));
        version.setEmptySelectionCaption(Words.of("correct.version-all"));
        version.setEmptySelectionAllowed(true);
        version.addClassName("field");
        version.setVisible(versions.size() > 1);
        if (versions.size() == 1) {
            version.setValue(versions.getFirst());
        }
        version.addValueChangeListener(change -> choose(way.getValue()));
        reason.setHelperText(Words.of("correct.reason-hint"));
        reason.setMaxLength(Correcting.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.addClassName("field");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        outcome.addClassName("outcome");
        Button look = new Button(Words.of("correct.preview"), click -> look());
        look.setId("correct-preview");
        field = new DropField();
        add(
                new H2(Words.of("correct.title")),
                new Paragraph(Words.of("correct.what")),
                way,
                version,
                choice,
                reason,
                look,
                refusal,
                outcome);
        choose(Way.DROP);
    }

    /** The items that stood here, the set's own where nobody has met one. */
    private List<Item> versions() {
        List<Item> met = overview.report().slots().stream()
                .filter(s -> s.slot() == place)
                .flatMap(s -> s.items().stream())
                .map(ItemStatistics::item)
                .map(overview.items()::get)
                .toList();
        return met.isEmpty() ? List.of(overview.originals().get(place)) : met;
    }

    private void choose(Way way) {
        Optional<Item> item = version.getOptionalValue();
        outcome.removeAll();
        choice.removeAll();
        field = switch (way) {
            case DROP -> new DropField();
            case ACCEPT ->
                item.<ChangeField>map(i -> new AcceptField(
                                i,
                                candidates(i),
                                SinceGiven.alsoRight(i, base, overview).stream()
                                        .<Response>map(Response.Chosen::new)
                                        .toList()))
                        .orElseGet(NoField::new);
            case MEND ->
                item.<ChangeField>map(i -> new MendField(i, base, overview)).orElseGet(NoField::new);
        };
        choice.add(field);
    }

    /** What was answered and earned less than everything, and the wrong options that nobody chose. */
    private List<Response> candidates(Item item) {
        List<Response> given = answers.stream()
                .filter(a -> a.item().equals(item.id()) && a.fraction() < 1)
                .map(GivenAnswer::response)
                .filter(r -> !(r instanceof Response.Point))
                .toList();
        List<Response> options = new ArrayList<>();
        if (item instanceof Item.SingleChoice c) {
            IntStream.range(0, c.options().size())
                    .filter(i -> i != c.key())
                    .forEach(i -> options.add(new Response.Chosen(i)));
        }
        return Stream.concat(given.stream(), options.stream()).distinct().toList();
    }

    private Optional<Draft> draft() {
        return field.change()
                .map(change -> new Draft(
                        place, version.getOptionalValue().map(Item::id).orElseGet(() -> Correction.at(place)), change));
    }

    private void look() {
        outcome.removeAll();
        refusal.setText("");
        Optional<Draft> draft = draft();
        if (draft.isEmpty()) {
            refusal.setText(Words.of("correct.choose-first"));
            return;
        }
        preview.apply(draft.get()).ifPresent(shown -> {
            PreviewPanel panel = new PreviewPanel(overview, shown);
            Button sure = new Button(Words.of("correct.make"), click -> make(draft.get()));
            sure.addThemeVariants(ButtonVariant.PRIMARY);
            sure.setId("correct-make");
            outcome.add(panel, sure);
            panel.takeFocus();
        });
    }

    private void make(Draft draft) {
        String why = reason.getValue().strip();
        if (why.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(Words.of("correct.reason-missing"));
            reason.focus();
            return;
        }
        if (!make.test(draft, why)) {
            refusal.setText(Words.of("correct.refused"));
        }
    }

    /** The key of an item in words. */
    static String key(FactBase base, Item item) {
        return String.join(" · ", Given.key(base, item));
    }

    /** Part of the form that says what is changed. */
    abstract static class ChangeField extends Div {

        /** Empty until enough is chosen. */
        abstract Optional<Change> change();
    }

    /** One version has to be chosen first. */
    private static final class NoField extends ChangeField {
        NoField() {
            add(new Paragraph(Words.of("correct.version-first")));
        }

        @Override
        Optional<Change> change() {
            return Optional.empty();
        }
    }

    private static final class DropField extends ChangeField {

        private final RadioButtonGroup<Credit> credit = new RadioButtonGroup<>(Words.of("correct.credit"));

        DropField() {
            credit.setItems(Credit.values());
            credit.setItemLabelGenerator(c -> Words.of(
                    switch (c) {
                        case NOBODY -> "correct.credit-nobody";
                        case EVERYBODY -> "correct.credit-everybody";
                    }));
            credit.addThemeName("vertical");
            credit.setValue(Credit.NOBODY);
            credit.setHelperText(Words.of("correct.set-keeps-it"));
            add(credit);
        }

        @Override
        Optional<Change> change() {
            return credit.getOptionalValue().map(Change.Dropped::new);
        }
    }

    private static final class AcceptField extends ChangeField {

        private final RadioButtonGroup<Response> response = new RadioButtonGroup<>(Words.of("correct.which-answer"));
        private final RadioButtonGroup<Double> fraction = new RadioButtonGroup<>(Words.of("correct.fraction"));

        /** @param right what is right too by the collection as it is now */
        AcceptField(Item item, List<Response> candidates, List<Response> right) {
            if (candidates.isEmpty()) {
                add(new Paragraph(Words.of("correct.no-answers")));
                return;
            }
            response.setItems(candidates);
            response.setItemLabelGenerator(r -> String.join(" · ", Given.response(item, r)));
            response.addThemeName("vertical");
            if (!right.isEmpty()) {
                String words = right.stream()
                        .map(r -> String.join(" · ", Given.response(item, r)))
                        .collect(Collectors.joining("; "));
                add(new Paragraph(Words.of("correct.fact-edited-too", words)));
                response.setValue(right.getFirst());
            }
            fraction.setItems(1.0, 0.5);
            fraction.setItemLabelGenerator(f -> Words.of(f < 1 ? "correct.fraction-half" : "correct.fraction-whole"));
            fraction.setValue(1.0);
            add(response, fraction);
        }

        @Override
        Optional<Change> change() {
            return response.getOptionalValue()
                    .map(r -> new Change.Accepted(r, fraction.getOptionalValue().orElse(1.0)));
        }
    }
}
