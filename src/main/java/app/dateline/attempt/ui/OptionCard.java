package app.dateline.attempt.ui;

import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Option;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One option as wide as the page: a real radio button or checkbox with its text, and later what it really is. */
final class OptionCard extends Div {

    private final Input input = new Input();
    private final Span tag = new Span();

    /**
     * @param number its number, from 1, which is also its key
     * @param changed told whether it is chosen now, as the learner presses it
     */
    OptionCard(int number, String text, boolean several, String group, Consumer<Boolean> changed) {
        addClassName("option");
        input.setType(several ? "checkbox" : "radio");
        input.getElement().setAttribute("name", group);
        input.getElement().setAttribute("data-choice", true);
        input.setId(group + "-" + number);
        input.getElement()
                .addEventListener(
                        "change",
                        event -> changed.accept(
                                event.getEventData().get("event.target.checked").asBoolean()))
                .addEventData("event.target.checked");
        Span digit = new Span(Integer.toString(number));
        digit.addClassNames("digit", "numbers");
        digit.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(text);
        words.addClassName("text");
        tag.addClassName("tag");
        NativeLabel label = new NativeLabel();
        label.setFor(group + "-" + number);
        label.add(input, digit, words, tag);
        add(label);
    }

    /** Chooses it as a press of the learner does. */
    void press(boolean chosen) {
        input.getElement().setProperty("checked", chosen);
    }

    void close(boolean picked) {
        press(picked);
        input.getElement().setProperty("disabled", true);
        setClassName("picked", picked);
        if (picked) {
            tag.setText(Words.of("option.yours"));
        }
    }

    void reveal(boolean picked, boolean key) {
        close(picked);
        setClassName("key", key);
        if (key) {
            tag.removeAll();
            tag.add(new Icon("right"), new Span(Words.of(picked ? "option.yours-right" : "option.right")));
        } else if (picked) {
            tag.removeAll();
            tag.add(new Icon("wrong"), new Span(Words.of("option.yours")));
        }
    }

    void explain(FactBase base, Option truth) {
        Truth line = new Truth(base, truth);
        if (!line.saysNothing()) {
            add(line);
        }
    }
}
