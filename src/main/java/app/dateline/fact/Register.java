package app.dateline.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The parts of one sort that a base holds, by their ids, in the order of the files. */
final class Register<T> {

    private final String sort;
    private final SequencedMap<String, T> byId = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two share an id */
    Register(String sort, List<T> parts, Function<T, String> id) {
        this.sort = sort;
        for (T part : parts) {
            if (byId.put(id.apply(part), part) != null) {
                throw new IllegalArgumentException("two of one kind are called '" + id.apply(part) + "'");
            }
        }
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }

    int size() {
        return byId.size();
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws NoSuchElementException if there is none */
    T get(String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new NoSuchElementException("no " + sort + " '" + id + "' in this collection");
        }
        return found;
    }
}
