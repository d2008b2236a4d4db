package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Question;
import app.dateline.attempt.Response;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.time.Edtf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One field to type a date, a place or a length of time into, and what is asked back where it could mean two things. */
final class Entry extends AnswerForm {

    private final TextField field = new TextField();
    private final Div asking = new Div();
    private final Span hint = new Span();
    private final Paragraph refusal = new Paragraph();

    Entry(Question.TypedDate date) {
        this(hint(date));
    }

    Entry(Question.TypedPlace place) {
        this(Words.of("entry.place"));
    }

    Entry(Question.TypedLength length) {
        this(Words.of("entry.length"));
    }

    private static String hint(Question.TypedDate date) {
        String how = switch (date.asked()) {
            case DAY -> Words.of("entry.date-day");
            case SPAN -> Words.of("entry.date-part");
            case MONTH -> Words.of("entry.date-month");
            case SEASON -> Words.of("entry.date-season");
            case YEAR -> Words.of("entry.date-year");
        };
        return date.year() == null
                ? how
                : Words.of("entry.year-taken", how, date.year().toString());
    }

    private Entry(String hint) {
        field.addClassName("entry");
        field.setAriaLabelledBy(QuestionPage.STEM);
        this.hint.setText(hint);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        // The field's own error message would go on standing in Vaadin's region for announcements at later questions.
        field.setHelperComponent(new Div(this.hint, refusal));
        field.setMaxLength(Sittings.LONGEST_TEXT);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setAutocorrect(false);
        field.getElement().setAttribute("enterkeyhint", "go");
        // Sent as it is typed: Enter must never overtake the last letter.
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            refusal.setText("");
            asking.removeAll();
        });
        asking.addClassName("asking");
        asking.getElement().setAttribute("role", "group");
        add(field, asking);
    }

    /** Asks which of several dates is meant. */
    void ask(List<Edtf> readings, Consumer<Response> answer) {
        asking.removeAll();
        Paragraph question = new Paragraph(Words.of("entry.which"));
        question.setId("which");
        question.getElement().setAttribute("role", "alert");
        asking.getElement().setAttribute("aria-labelledby", "which");
        asking.add(question);
        String typed = field.getValue();
        for (Edtf reading : readings) {
            asking.add(new Button(Words.date(reading), pressed -> answer.accept(new Response.Typed(typed, reading))));
        }
        asking.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    void focus() {
        field.focus();
    }

    @Override
    Optional<Response> response() {
        return field.getValue().isBlank() ? Optional.empty() : Optional.of(new Response.Typed(field.getValue()));
    }

    @Override
    String prompt(boolean later) {
        return Words.of(later ? "prompt.type-later" : "prompt.type");
    }

    @Override
    void refuse(String why) {
        refusal.setText(why);
        field.setInvalid(true);
        field.focus();
    }

    @Override
    void fill(Response given) {
        if (given instanceof Response.Typed typed) {
            field.setValue(typed.text());
        }
    }

    @Override
    void close(Response given) {
        asking.removeAll();
        field.setInvalid(false);
        refusal.setVisible(false);
        hint.setText(Words.of("option.yours"));
        if (given instanceof Response.Typed typed) {
            field.setValue(typed.text());
        } else {
            field.setValue("");
            hint.setText(Words.of("given.skipped"));
        }
        field.setReadOnly(true);
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        close(feedback.answer().response());
        addClassNames("revealed", Verdicts.style(feedback.answer()));
    }
}
