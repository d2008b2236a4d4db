package app.dateline.assignment.ui;

import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Questions to choose one from, each with a button that takes it. */
final class OtherItems extends Div {

    /** How many are shown at first. */
    private static final int FIRST = 6;

    /**
     * @param lead what they are for
     * @param taken told which was chosen
     * @param left run when none is wanted
     */
    OtherItems(FactBase base, String lead, List<Item> items, Consumer<Item> taken, Runnable left) {
        addClassName("other-items");
        Paragraph told = new Paragraph(items.isEmpty() ? Words.of("set.no-others") : lead);
        told.getElement().setAttribute("tabindex", "-1");
        Button leave = new Button(Words.of("set.leave"), click -> left.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        UnorderedList list = new UnorderedList();
        list.addClassName("candidates");
        items.stream().limit(FIRST).forEach(item -> list.add(row(base, item, taken)));
        add(told, list);
        if (items.size() > FIRST) {
            Button more = new Button(Words.of("set.more-others", items.size() - FIRST));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                items.stream().skip(FIRST).forEach(item -> list.add(row(base, item, taken)));
                more.removeFromParent();
            });
            add(more);
        }
        add(leave);
    }

    /** Puts the focus at the beginning, so that it is read out. */
    void focus() {
        getChildren().findFirst().ifPresent(told -> told.getElement().callJsFunction("focus"));
    }

    private static ListItem row(FactBase base, Item item, Consumer<Item> taken) {
        Button take = new Button(Words.of("set.take"), click -> taken.accept(item));
        take.setAriaLabel(
                Words.of("set.take-label", Words.of("set.take"), item.head().stem()));
        return new ListItem(new ItemBody(base, item), take);
    }
}
