package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Pool;
import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.service.Pooling;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Adds questions of the teacher's pool to a set. */
final class FromPool extends NativeDetails {

    /** So many are shown at once; a search finds the others. */
    private static final int SHOWN = 20;

    private final Pooling pooling;
    private final UUID teacher;
    private final UUID set;
    private final FactBase base;
    private final Supplier<List<Item>> inSet;
    private final Consumer<ItemSet> added;
    private final TextField words = new TextField(Words.of("pool.search"));
    private final Paragraph found = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    FromPool(
            Pooling pooling,
            UUID teacher,
            UUID set,
            FactBase base,
            Supplier<List<Item>> inSet,
            Consumer<ItemSet> added) {
        this.pooling = pooling;
        this.teacher = teacher;
        this.set = set;
        this.base = base;
        this.inSet = inSet;
        this.added = added;
        addClassName("from-pool");
        setSummaryText(Words.of("pool.add"));
        Paragraph lead = new Paragraph(Words.of("pool.add-what"));
        lead.addClassNames("small", "quiet");
        words.setMaxLength(200);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        found.addClassName("quiet");
        said.getElement().setAttribute("role", "status");
        list.addClassName("candidates");
        Anchor pool = new Anchor("teach/pool?set=" + set, Words.of("pool.link"));
        pool.addClassName("button");
        Div ways = new Div(pool);
        ways.addClassName("actions");
        setContent(new Div(lead, words, said, found, list, ways));
        addToggleListener(toggle -> {
            if (isOpen()) {
                show();
            }
        });
    }

    private void show() {
        list.removeAll();
        boolean empty = pooling.count(teacher, Pool.Search.ALL) == 0;
        words.setVisible(!empty);
        Set<String> there = inSet.get().stream().map(Item::id).collect(Collectors.toSet());
        Pool.Search search = new Pool.Search(
                List.of(words.getValue().strip().split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList(),
                null,
                false);
        List<PoolQuestion> fitting = pooling.search(teacher, search, 0, SHOWN + there.size()).stream()
                .filter(q -> !there.contains(q.item().id()))
                .limit(SHOWN)
                .toList();
        fitting.forEach(q -> list.add(row(q)));
        found.setText(Words.of(empty ? "pool.add-none" : fitting.isEmpty() ? "pool.add-no-fit" : "pool.add-fits"));
    }

    private ListItem row(PoolQuestion question) {
        Button take = new Button(
                Words.of("set.take"),
                click -> pooling.put(teacher, set, question.id())
                        .ifPresentOrElse(
                                now -> {
                                    added.accept(now);
                                    show();
                                    said.setText(Words.of("pool.added"));
                                    said.getElement().setAttribute("tabindex", "-1");
                                    said.getElement().callJsFunction("focus");
                                },
                                () -> said.setText(Words.of("set.full"))));
        take.setAriaLabel(Words.of(
                "set.take-label", Words.of("set.take"), question.item().head().stem()));
        return new ListItem(new ItemBody(base, question.item()), take);
    }
}
