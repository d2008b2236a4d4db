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
        return id == null ? this : put(slot, new Value.OfEvent(id));
    }

    Slots place(Slot slot, @Nullable String id) {
        return id == null ? this : put(slot, new Value.OfPlace(id));
    }

    Slots party(Slot slot, @Nullable String id) {
        return id == null ? this : put(slot, new Value.OfParty(id));
    }

    Slots parties(Slot slot, List<String> ids) {
        if (!ids.isEmpty()) {
            filled.put(slot, ids.stream().<Value>map(Value.OfParty::new).toList());
        }
        return this;
    }

    Slots date(Slot slot, @Nullable Edtf date) {
        return date == null ? this : put(slot, new Value.OfDate(date));
    }

    Slots length(Slot slot, @Nullable Length length) {
        return length == null ? this : put(slot, new Value.OfLength(length));
    }

    Slots phrase(Slot slot, @Nullable String text) {
        return text == null ? this : put(slot, new Value.OfPhrase(text));
    }

    Slots term(Slot slot, @Nullable String term) {
        return term == null ? this : put(slot, new Value.OfTerm(term));
    }

    Map<Slot, List<Value>> filled() {
        return Collections.unmodifiableMap(filled);
    }

    private Slots put(Slot slot, Value value) {
        filled.put(slot, List.of(value));
        return this;
    }
}
