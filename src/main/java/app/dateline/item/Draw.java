package app.dateline.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Draws from a list without putting back, in time and space that depend on the draws and not on the list: a shuffle by
 * Fisher and Yates that remembers only the places it has touched.
 */
final class Draw<T> {

    private final List<T> list;
    private final Random random;
    private final Map<Integer, Integer> moved = new HashMap<>();
    private int drawn;

    Draw(List<T> list, Random random) {
        this.list = list;
        this.random = random;
    }

    Optional<T> next() {
        if (drawn == list.size()) {
            return Optional.empty();
        }
        int at = drawn + random.nextInt(list.size() - drawn);
        int picked = moved.getOrDefault(at, at);
        moved.put(at, moved.getOrDefault(drawn, drawn));
        drawn++;
        return Optional.of(list.get(picked));
    }
}
