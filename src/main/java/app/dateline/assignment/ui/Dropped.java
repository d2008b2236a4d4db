package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet.Entry;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a question was dropped, until the next change: says which, and puts it back. */
final class Dropped extends ListItem {

    private final Button undo;

    /** @param place where it stood, from 0 */
    Dropped(int place, Entry entry, Runnable putBack) {
        addClassName("dropped");
        undo = new Button(Words.of("set.undo"), click -> putBack.run());
        undo.setAriaLabel(Words.of("set.undo-label", Words.of("set.undo"), place + 1));
        add(
                new Paragraph(Words.of(
                        "set.dropped-here", place + 1, entry.item().head().stem())),
                undo);
    }

    /** The focus is here, so that a second press drops nothing more. */
    void focus() {
        undo.focus();
    }
}
