package app.dateline.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of a base by kind, by article and by value, each list in the order of the files. */
final class FactIndex {

    private final Map<Kind, List<Fact>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, List<Fact>> byArticle = new HashMap<>();
    private final Map<Slot, Map<Value, List<Fact>>> byValue = new EnumMap<>(Slot.class);

    FactIndex(List<Fact> facts) {
        for (Fact fact : facts) {
            byKind.computeIfAbsent(fact.kind(), k -> new ArrayList<>()).add(fact);
            fact.articles()
                    .forEach(a ->
                            byArticle.computeIfAbsent(a, x -> new ArrayList<>()).add(fact));
            fact.slots()
                    .forEach((slot, values) ->
                            values.forEach(value -> byValue.computeIfAbsent(slot, s -> new HashMap<>())
                                    .computeIfAbsent(value, v -> new ArrayList<>())
                                    .add(fact)));
        }
    }

    List<Fact> of(Kind kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    List<Fact> of(String article) {
        return Collections.unmodifiableList(byArticle.getOrDefault(article, List.of()));
    }

    List<Fact> with(Slot slot, Value value) {
        return Collections.unmodifiableList(byValue.getOrDefault(slot, Map.of()).getOrDefault(value, List.of()));
    }
}
