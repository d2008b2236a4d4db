package app.dateline.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/**
 * A picture that draws itself in the browser, by the contract in {@code frontend/README.md}: it is given what to draw
 * and tells what was chosen in it.
 */
@StyleSheet("context://app/pictures.css")
public abstract class Drawing extends Component {

    /** @param data a record that Jackson can write; the element finds it in its property of that name */
    protected final void draw(Object data) {
        getElement().setPropertyBean("data", data);
    }

    /** Marks one as chosen, or none. */
    public final void choose(Optional<String> id) {
        getElement().setProperty("chosen", id.orElse(""));
    }

    /** Calls back with the id of the mark that was chosen. The browser says it: look whether there is such a mark. */
    public final void onChoice(SerializableConsumer<String> then) {
        getElement()
                .addEventListener(
                        "dateline-select",
                        event -> then.accept(
                                event.getEventData().path("event.detail.id").asString("")))
                .addEventData("event.detail.id");
    }

    /** Puts the keyboard back into the picture, at the mark that was chosen last. */
    public final void focusDrawing() {
        getElement().executeJs("this.querySelector('[role=listbox]')?.focus()");
    }
}
