package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet.Entry;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One question of a set with what its owner can do with it. The arrow keys on either of its first buttons move it. */
final class SetRow extends ListItem {

    /** What the buttons ask for; a row knows its place only as it was last told. */
    interface Wishes {

        void move(SetRow row, int by);

        void drop(SetRow row);

        void vary(SetRow row, boolean varies);

        /** Shows what could stand here instead, in the row's own fold. */
        void others(SetRow row);
    }

    private Entry entry;
    private final Span number = new Span();
    private final Button up = new Button(new Icon("up"));
    private final Button down = new Button(new Icon("down"));
    private final Button swap = new Button(Words.of("set.swap"));
    private final Button drop = new Button(Words.of("set.drop"));
    private final Checkbox varies = new Checkbox(Words.of("set.varies"));
    private final Div fold = new Div();
    private final Div warnings = new Div();
    private int place;

    /** A row that is only read. */
    SetRow(FactBase base, Entry entry) {
        this.entry = entry;
        number.addClassNames("number", "numbers");
        add(number, new ItemBody(base, entry.item()), warnings);
    }

    SetRow(FactBase base, Entry entry, Wishes wishes) {
        this(base, entry);
        button(up, "up", () -> wishes.move(this, -1));
        button(down, "down", () -> wishes.move(this, 1));
        for (Button step : new Button[] {up, down}) {
            step.addClassName("mover");
            arrow(step, "ArrowUp", () -> wishes.move(this, -1));
            arrow(step, "ArrowDown", () -> wishes.move(this, 1));
        }
        button(swap, "swap", () -> wishes.others(this));
        swap.getElement().setAttribute("aria-expanded", "false");
        button(drop, "drop", () -> wishes.drop(this));
        varies.setValue(entry.varies());
        varies.addValueChangeListener(change -> wishes.vary(this, change.getValue()));
        fold.addClassName("fold");
        Div tools = entry.item().head().own() ? new Div(up, down, varies, drop) : new Div(up, down, swap, varies, drop);
        tools.addClassName("tools");
        add(tools, fold);
    }

    Entry entry() {
        return entry;
    }

    int place() {
        return place;
    }

    /** Tells the row what it holds now, and where it stands, from 0, of how many. */
    void stand(Entry now, int at, int of) {
        entry = now;
        place = at;
        String shown = Integer.toString(at + 1);
        number.setText(shown);
        up.setEnabled(at > 0);
        down.setEnabled(at < of - 1);
        up.setAriaLabel(Words.of("set.up-label", shown));
        down.setAriaLabel(Words.of("set.down-label", shown));
        swap.setAriaLabel(Words.of("set.swap-label", Words.of("set.swap"), shown));
        drop.setAriaLabel(Words.of("set.drop-label", Words.of("set.drop"), shown));
        varies.setAriaLabel(Words.of("set.varies-label", Words.of("set.varies"), shown));
    }

    /** Says what is wrong with its place, in sentences; none where nothing is. */
    void warn(List<String> sentences) {
        warnings.removeAll();
        for (String sentence : sentences) {
            Paragraph warning = new Paragraph(sentence);
            warning.addClassName("heads-up");
            warnings.add(warning);
        }
    }

    /** Puts the focus back where it was pressed, or beside where that can't be pressed any more. */
    void focusAfterMove(int by) {
        Button pressed = by < 0 ? up : down;
        Button other = by < 0 ? down : up;
        (pressed.isEnabled() ? pressed : other).focus();
    }

    void focusDrop() {
        drop.focus();
    }

    void focusSwap() {
        swap.focus();
    }

    /** Where what could stand here instead is shown. */
    Div fold() {
        return fold;
    }

    /** Says whether the fold is open; nothing is in it while it is not. */
    void folded(boolean open) {
        swap.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (!open) {
            fold.removeAll();
        }
    }

    private static void button(Button button, String name, Runnable action) {
        button.addClassName(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> action.run());
    }

    private static void arrow(Button button, String key, Runnable action) {
        button.getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter("event.key === '" + key + "'")
                .preventDefault();
    }
}
