package app.dateline.item;

import java.util.List;
import java.util.Set;

/** How one quiz becomes many that are alike. The same arguments give the same, on any machine. */
public interface Variations {

    /**
     * A parallel form: in each place another item on the same facts, in the same form of question, thought to be as hard
     * (see {@link ItemGenerator#ITEM_BOUND} and {@link ItemGenerator#MEAN_BOUND}). An item stays as it is, but for the order
     * of its options, where there is no other such that is fair; where its facts are not in the base any more, or not as
     * they were; and where another would give away some item of the quiz.
     *
     * @param fixed places whose items stay wholly as they are
     * @param within ids of the articles to rest on; empty means all
     */
    List<Item> parallel(List<Item> originals, Set<Integer> fixed, Set<String> within, long seed);

    /** The same items with their options shuffled, but for those in the fixed places. */
    List<Item> shuffled(List<Item> items, Set<Integer> fixed, long seed);

    /**
     * An order by chance in which no item gives away a later one, as far as there is one. Items about facts that the base
     * does not have, or not any more, are thought to give nothing away.
     *
     * @return places in the list, each once
     */
    List<Integer> order(List<Item> items, long seed);

    /** Whether an item that is asked and answered earlier gives away a later one, or the later's stem the earlier. */
    boolean givesAway(Item earlier, Item later);
}
