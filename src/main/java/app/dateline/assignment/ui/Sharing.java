package app.dateline.assignment.ui;

import app.dateline.account.Account;
import app.dateline.account.service.Colleagues;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** With which other teachers something is shared, and with whom it is to be. */
final class Sharing extends Div {

    private final Colleagues colleagues;
    private final UUID teacher;
    private final Supplier<Set<UUID>> with;
    private final Consumer<UUID> end;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph said = new Paragraph();

    /**
     * @param with tells with whom it is shared now
     * @param begin shares it with somebody more, if it may
     * @param end ends the sharing with somebody
     */
    Sharing(Colleagues colleagues, UUID teacher, Supplier<Set<UUID>> with, Predicate<UUID> begin, Consumer<UUID> end) {
        this.colleagues = colleagues;
        this.teacher = teacher;
        this.with = with;
        this.end = end;
        addClassName("sharing");
        said.getElement().setAttribute("role", "status");
        TextField name = new TextField(Words.of("share.name"));
        name.setHelperText(Words.of("share.name-hint"));
        name.addClassName("field");
        name.getElement().setAttribute("autocapitalize", "none");
        Button share = new Button(
                Words.of("share.share"),
                click -> said.setText(
                        switch (colleagues.look(teacher, name.getValue())) {
                            case Colleagues.Looked.Found found -> {
                                if (!begin.test(found.colleague().id())) {
                                    yield Words.of("share.full");
                                }
                                name.clear();
                                yield told(found.colleague());
                            }
                            case Colleagues.Looked.Oneself o -> Words.of("share.oneself");
                            case Colleagues.Looked.Nobody n -> Words.of("share.nobody");
                            case Colleagues.Looked.TooOften t -> Words.of("share.too-often");
                        }));
        share.addClickShortcut(Key.ENTER).listenOn(name);
        add(list, name, share, said);
        show();
    }

    private String told(Account colleague) {
        show();
        return Words.of("share.done", colleague.shown());
    }

    private void show() {
        list.removeAll();
        Map<UUID, String> names =
                colleagues.shown(teacher, with.get().stream().sorted().toList());
        names.forEach((id, shown) -> {
            Button stop = new Button(Words.of("share.end"), click -> {
                end.accept(id);
                show();
                said.setText(Words.of("share.ended", shown));
            });
            stop.addThemeVariants(ButtonVariant.TERTIARY);
            stop.setAriaLabel(Words.of("share.end-label", Words.of("share.end"), shown));
            list.add(new ListItem(new Span(shown), stop));
        });
        list.setVisible(!names.isEmpty());
    }
}
