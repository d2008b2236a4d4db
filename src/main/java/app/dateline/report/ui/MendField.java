package app.dateline.report.ui;

import app.dateline.attempt.ui.MovableRows;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.WorldMap;
import app.dateline.report.Correction.Change;
import app.dateline.report.Mending;
import app.dateline.report.service.Overview;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What should have been right. Where the collection was edited since the question was asked, its new value stands there
 * already.
 */
final class MendField extends CorrectionForm.ChangeField {

    private final Checkbox lower = new Checkbox(Words.of("correct.may-lower"));
    private final Supplier<Optional<Item>> mended;

    MendField(Item item, FactBase base, Overview overview) {
        this(item, base, SinceGiven.keyed(item, base, overview));
    }

    /** @param today the item with the key that its fact has today, where that is another */
    MendField(Item item, FactBase base, Optional<Item> today) {
        today.ifPresent(now -> add(new Paragraph(Words.of("correct.fact-edited", CorrectionForm.key(base, now)))));
        mended = switch (item) {
            case Item.SingleChoice c -> option(c, c.options().size(), today);
            case Item.SourceCriticism s -> option(s, s.options().size(), today);
            case Item.TrueFalse t -> option(t, 2, today);
            case Item.MultipleResponse m -> options(m, today);
            case Item.TypedDate d -> typed("correct.key-date", key(today), text -> Mending.keyed(d, Edtf.parse(text)));
            case Item.TypedLength l ->
                typed("correct.key-length", key(today), text -> Mending.keyed(l, Length.parse(text)));
            case Item.TypedPlace p ->
                place(
                        base.places().stream()
                                .filter(place -> !place.id().equals(p.key()))
                                .toList(),
                        id -> Mending.keyed(p, id),
                        today);
            case Item.Ordering o -> order(o);
            case Item.Matching m -> pairs(m);
            case Item.ShowPlace s ->
                place(
                        base.places().stream()
                                .filter(p -> Mending.keyed(s, p.id(), base, WorldMap.shipped())
                                        .isPresent())
                                .toList(),
                        id -> Mending.keyed(s, id, base, WorldMap.shipped()),
                        today);
        };
        lower.setHelperText(Words.of("correct.may-lower-hint"));
        add(lower);
    }

    @Override
    Optional<Change> change() {
        return mended.get().map(item -> new Change.Mended(item, lower.getValue()));
    }

    private static String key(Optional<Item> today) {
        return today.flatMap(item -> Optional.ofNullable(item.typedKey()))
                .map(value -> switch (value) {
                    case Value.OfDate date -> date.date().text();
                    case Value.OfLength length -> length.length().text();
                    case Value.OfPlace place -> place.place();
                    case Value.OfEvent event -> event.event();
                    case Value.OfParty party -> party.party();
                    case Value.OfPhrase phrase -> phrase.text();
                    case Value.OfText phrase -> phrase.text();
                    case Value.OfArticles articles -> String.join(" ", articles.articles());
                    case Value.OfTerm term -> term.term();
                })
                .orElse("");
    }

    private Supplier<Optional<Item>> option(Item item, int size, Optional<Item> today) {
        RadioButtonGroup<Integer> key = new RadioButtonGroup<>(Words.of("correct.key-option"));
        key.setItems(IntStream.range(0, size)
                .filter(i -> Mending.keyed(item, i).isPresent())
                .boxed()
                .toList());
        key.setItemLabelGenerator(i -> FlagList.option(item, i));
        key.addThemeName("vertical");
        today.ifPresent(now -> IntStream.range(0, size)
                .filter(i -> Mending.keyed(item, i).filter(now::equals).isPresent())
                .forEach(key::setValue));
        add(key);
        return () -> key.getOptionalValue().flatMap(i -> Mending.keyed(item, i));
    }

    private Supplier<Optional<Item>> options(Item.MultipleResponse item, Optional<Item> today) {
        CheckboxGroup<Integer> keys = new CheckboxGroup<>(Words.of("correct.key-options"));
        keys.setItems(IntStream.range(0, item.options().size()).boxed().toList());
        keys.setItemLabelGenerator(i -> FlagList.option(item, i));
        keys.addThemeName("vertical");
        keys.setValue(today.orElse(item) instanceof Item.MultipleResponse now ? now.keys() : item.keys());
        add(keys);
        return () -> Mending.keyed(item, keys.getValue());
    }

    private Supplier<Optional<Item>> typed(String label, String value, Function<String, Optional<Item>> read) {
        TextField field = new TextField(Words.of(label));
        field.setHelperText(Words.of(label + "-hint"));
        field.setValue(value);
        field.addClassName("field");
        add(field);
        return () -> {
            try {
                return read.apply(field.getValue().strip());
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        };
    }

    private Supplier<Optional<Item>> place(
            List<Place> places, Function<String, Optional<Item>> keyed, Optional<Item> today) {
        ComboBox<Place> key = new ComboBox<>(Words.of("correct.key-place"));
        key.setItems(places);
        key.setItemLabelGenerator(Place::name);
        key.addClassName("field");
        today.flatMap(now -> Optional.ofNullable(now.typedKey()))
                .filter(Value.OfPlace.class::isInstance)
                .map(now -> ((Value.OfPlace) now).place())
                .flatMap(id -> places.stream().filter(p -> p.id().equals(id)).findFirst())
                .ifPresent(key::setValue);
        add(key);
        return () -> key.getOptionalValue().flatMap(p -> keyed.apply(p.id()));
    }

    private Supplier<Optional<Item>> order(Item.Ordering item) {
        MovableRows rows = rows("correct.key-order", item.options(), List.of(), item.key());
        return () -> Mending.keyed(item, rows.order());
    }

    private Supplier<Optional<Item>> pairs(Item.Matching item) {
        List<Integer> order = new ArrayList<>(item.key());
        IntStream.range(0, item.choices().size())
                .filter(i -> !order.contains(i))
                .forEach(order::add);
        MovableRows rows = rows("correct.key-pairs", item.choices(), item.prompts(), order);
        return () -> Mending.keyed(item, rows.order().subList(0, item.prompts().size()));
    }

    /** Rows that stand by the key as it was. */
    private MovableRows rows(String what, List<Option> rows, List<Option> prompts, List<Integer> order) {
        MovableRows movable = new MovableRows(texts(rows), texts(prompts));
        movable.begin(order);
        Paragraph label = new Paragraph(Words.of(what));
        label.addClassName("label");
        add(label, movable);
        return movable;
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
