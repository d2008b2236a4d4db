package app.dateline.paper;

import app.dateline.item.Item;
import java.util.List;

/**
 * One of the forms of a set that students get.
 *
 * @param label "A", "B" and so on
 * @param items in the order printed
 */
public record PaperForm(String label, List<Item> items) {

    /** Most forms of one set. */
    public static final int MOST = 8;

    public PaperForm {
        items = List.copyOf(items);
    }

    /** The label of the form at a place, from 0. */
    public static String label(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The seed that the form at a place is drawn with, 1 to 2³¹ − 1; the same for the same set. */
    public static long seed(long set, int place) {
        return Math.floorMod(set + 7919L * place, (long) Integer.MAX_VALUE) + 1;
    }
}
