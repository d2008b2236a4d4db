package app.dateline.assignment.ui;

import app.dateline.account.service.Colleagues;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What is seldom done with a set: another title, a copy, sharing it, deleting it. */
final class SetUpkeep extends NativeDetails {

    SetUpkeep(Sets sets, Colleagues colleagues, UUID teacher, ItemSet set, boolean own, Consumer<ItemSet> renamed) {
        super(Words.of(own ? "set.upkeep" : "set.copy"));
        addClassName("upkeep");
        Div content = new Div();
        setContent(content);
        TextField title = new TextField(Words.of("set.title"));
        title.setMaxLength(ItemSet.LONGEST_TITLE);
        title.setValue(set.title());
        title.addClassName("wide-field");
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        Button copy = new Button(Words.of("set.copy"), click -> {
            if (!title.getValue().isBlank()) {
                sets.copy(teacher, set.id(), title.getValue())
                        .ifPresent(made -> UI.getCurrentOrThrow().navigate(SetView.class, SetView.of(made.id())));
            }
        });
        Div ways = new Div();
        ways.addClassName("actions");
        if (own) {
            ways.add(new Button(Words.of("set.rename"), click -> {
                if (title.getValue().isBlank()) {
                    said.setText(Words.of("set.no-title"));
                } else {
                    sets.rename(teacher, set.id(), title.getValue()).ifPresent(now -> {
                        renamed.accept(now);
                        said.setText(Words.of("set.renamed"));
                    });
                }
            }));
        }
        ways.add(copy);
        content.add(title, ways, said);
        if (own) {
            content.add(
                    new H3(Words.of("set.share")),
                    new Paragraph(Words.of("set.share-what")),
                    new Sharing(
                            colleagues,
                            teacher,
                            () -> sets.sharedWith(teacher, set.id()),
                            colleague -> share(sets, teacher, set.id(), colleague, true),
                            colleague -> share(sets, teacher, set.id(), colleague, false)),
                    new H3(Words.of("set.delete")),
                    new Paragraph(Words.of("set.delete-what")),
                    new Twice(Words.of("set.delete"), Words.of("set.delete-sure"), () -> {
                        sets.remove(teacher, set.id());
                        UI.getCurrentOrThrow().navigate(TeachView.class);
                    }));
        }
    }

    private static boolean share(Sets sets, UUID teacher, UUID set, UUID colleague, boolean with) {
        Set<UUID> shared = new HashSet<>(sets.sharedWith(teacher, set));
        if (with) {
            shared.add(colleague);
        } else {
            shared.remove(colleague);
        }
        return sets.share(teacher, set, shared);
    }
}
