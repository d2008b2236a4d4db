package app.dateline.exchange;

import app.dateline.exchange.NotCarried.What;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a file does not hold while it is written. */
final class Losses {

    private final List<NotCarried> list = new ArrayList<>();

    void add(Item item, What... whats) {
        for (What what : whats) {
            list.add(new NotCarried(item.id(), item.head().stem(), what));
        }
    }

    List<NotCarried> list() {
        return list;
    }
}
