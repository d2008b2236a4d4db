package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The questions of a set in their order. What was done with one is said, and the focus stays with it. */
final class SetItems extends Div implements SetRow.Wishes {

    private final Sets sets;
    private final UUID teacher;
    private final UUID set;
    private final FactBase base;
    private final boolean own;
    private final Consumer<ItemSet> changed;
    private final OrderedList list = new OrderedList();
    private final Div warnings = new Div();
    private final Paragraph said = new Paragraph();
    private List<SetRow> rows = new ArrayList<>();
    private @Nullable Dropped dropped;

    SetItems(Sets sets, UUID teacher, ItemSet set, FactBase base, boolean own, Consumer<ItemSet> changed) {
        this.sets = sets;
        this.teacher = teacher;
        this.set = set.id();
        this.base = base;
        this.own = own;
        this.changed = changed;
        list.addClassName("items");
        warnings.addClassName("warnings");
        said.addClassName("for-ears");
        said.getElement().setAttribute("role", "status");
        add(said, warnings, list);
        show(set);
    }

    /** Shows the set as it is now, and tells those who must know. */
    void refresh(ItemSet now) {
        show(now);
        changed.accept(now);
    }

    /** The questions as they stand now. */
    List<Item> items() {
        return rows.stream().map(row -> row.entry().item()).toList();
    }

    private void show(ItemSet now) {
        if (dropped != null) {
            dropped.removeFromParent();
            dropped = null;
        }
        List<SetRow> left = new ArrayList<>(rows);
        List<SetRow> next = new ArrayList<>();
        for (Entry entry : now.entries()) {
            Optional<SetRow> known = left.stream()
                    .filter(row -> row.entry().item().equals(entry.item()))
                    .findFirst();
            known.ifPresent(left::remove);
            next.add(known.orElseGet(() -> own ? new SetRow(base, entry, this) : new SetRow(base, entry)));
        }
        left.forEach(row -> row.removeFromParent());
        rows = next;
        for (int i = 0; i < rows.size(); i++) {
            SetRow row = rows.get(i);
            if (list.getElement().getChildCount() <= i
                    || !list.getElement().getChild(i).equals(row.getElement())) {
                list.getElement().insertChild(i, row.getElement());
            }
            row.stand(now.entries().get(i), i, rows.size());
        }
        warnings.removeAll();
        if (rows.isEmpty()) {
            warnings.add(new Paragraph(Words.of("set.empty")));
        }
        List<Sets.Giveaway> giveaways = sets.giveaways(teacher, set);
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            rows.get(i)
                    .warn(giveaways.stream()
                            .filter(g -> g.later() == place)
                            .map(g -> Words.of("set.giveaway-here", g.earlier() + 1))
                            .toList());
        }
        if (!giveaways.isEmpty()) {
            Paragraph warning = new Paragraph(Words.of("set.giveaways", giveaways.size()));
            warning.addClassName("heads-up");
            warnings.add(warning);
        }
    }

    @Override
    public void move(SetRow row, int by) {
        sets.move(teacher, set, row.place(), row.place() + by).ifPresent(now -> {
            refresh(now);
            row.focusAfterMove(by);
            said.setText(Words.of("set.moved", row.place() + 1, rows.size()));
        });
    }

    @Override
    public void drop(SetRow row) {
        int place = row.place();
        sets.drop(teacher, set, place).ifPresent(now -> {
            refresh(now);
            said.setText(Words.of("set.dropped", rows.size()));
            Dropped notice = new Dropped(place, row.entry(), () -> putBack(place, row.entry()));
            list.getElement().insertChild(place, notice.getElement());
            notice.focus();
            dropped = notice;
        });
    }

    private void putBack(int place, Entry entry) {
        sets.putBack(teacher, set, place, entry)
                .ifPresentOrElse(
                        now -> {
                            refresh(now);
                            said.setText(Words.of("set.put-back", place + 1));
                            rows.get(Math.min(place, rows.size() - 1)).focusDrop();
                        },
                        () -> said.setText(Words.of("set.not-put-back")));
    }

    /** Undoes a swap: what was taken goes, and what stood there comes back with its settings. */
    private void swapBack(SetRow row, Entry before) {
        int place = row.place();
        sets.drop(teacher, set, place)
                .flatMap(dropped -> sets.putBack(teacher, set, place, before))
                .ifPresentOrElse(
                        now -> {
                            refresh(now);
                            rows.get(place).focusSwap();
                            said.setText(Words.of("set.put-back", place + 1));
                        },
                        () -> said.setText(Words.of("set.not-put-back")));
    }

    @Override
    public void vary(SetRow row, boolean varies) {
        sets.vary(teacher, set, row.place(), varies).ifPresent(this::refresh);
    }

    @Override
    public void others(SetRow row) {
        if (row.fold().getChildren().findAny().isPresent()) {
            row.folded(false);
            return;
        }
        OtherItems others = new OtherItems(
                base,
                Words.of("set.others"),
                sets.others(teacher, set, row.place()),
                item -> sets.swap(teacher, set, row.place(), item.id()).ifPresent(now -> {
                    int place = row.place();
                    Entry before = row.entry();
                    refresh(now);
                    SetRow here = rows.get(place);
                    here.fold().add(new Swapped(before.item().head().stem(), () -> swapBack(here, before)));
                    here.focusSwap();
                    said.setText(Words.of("set.swapped", place + 1));
                }),
                () -> {
                    row.folded(false);
                    row.focusSwap();
                });
        row.folded(true);
        row.fold().add(others);
        others.focus();
    }
}
