package app.dateline.item;

import java.util.List;

/**
 * A balanced set of items.
 *
 * @param request what was asked for
 * @param seed the seed that it was drawn with
 * @param items the items; fewer than asked for where the base has no more that are fair
 */
public record Quiz(QuizRequest request, long seed, List<Item> items) {
    public Quiz {
        items = List.copyOf(items);
    }
}
