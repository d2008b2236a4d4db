package app.dateline.fact;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the filled slots of a fact in the order of {@link Slot}. */
final class Slots {

    private final Map<Slot, List<Value>> filled = new EnumMap<>(Slot.class);

    Slots event(Slot slot, @Nullable String id) {
        return put(slot, event(id));
    }

    Slots place(Slot slot, @Nullable String id) {
        return put(slot, place(id));
    }

    Slots party(Slot slot, @Nullable String id) {
        return put(slot, party(id));
    }

    Slots parties(Slot slot, List<String> ids) {
        return put(slot, parties(ids));
    }

    Slots date(Slot slot, @Nullable Edtf date) {
        return put(slot, date(date));
    }

    Slots length(Slot slot, @Nullable Length length) {
        return put(slot, length(length));
    }

    Slots phrase(Slot slot, @Nullable String text) {
        return put(slot, phrase(text));
    }

    Slots term(Slot slot, @Nullable String term) {
        return put(slot, term(term));
    }

    Map<Slot, List<Value>> filled() {
        return Collections.unmodifiableMap(filled);
    }

    private Slots put(Slot slot, List<Value> values) {
        if (!values.isEmpty()) {
            filled.put(slot, values);
        }
        return this;
    }

    static List<Value> event(@Nullable String id) {
        return id == null ? List.of() : List.of(new Value.OfEvent(id));
    }

    static List<Value> place(@Nullable String id) {
        return id == null ? List.of() : List.of(new Value.OfPlace(id));
    }

    static List<Value> party(@Nullable String id) {
        return id == null ? List.of() : List.of(new Value.OfParty(id));
    }

    static List<Value> parties(List<String> ids) {
        return ids.stream().<Value>map(Value.OfParty::new).toList();
    }

    static List<Value> date(@Nullable Edtf date) {
        return date == null ? List.of() : List.of(new Value.OfDate(date));
    }

    static List<Value> length(@Nullable Length length) {
        return length == null ? List.of() : List.of(new Value.OfLength(length));
    }

    static List<Value> phrase(@Nullable String text) {
        return text == null ? List.of() : List.of(new Value.OfPhrase(text));
    }

    static List<Value> term(@Nullable String term) {
        return term == null ? List.of() : List.of(new Value.OfTerm(term));
    }
}
