package app.dateline.exchange.ui;

import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsToGo;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Items as a file for each target, with what each file does not hold. Its style is take.css, inside of {@code .take}. */
public final class Targets extends UnorderedList {

    /**
     * @param title what a reader calls the items together
     * @param collection id of the collection that they come from
     * @param base where their places and articles are described
     * @param made when the files are made
     */
    public Targets(
            List<Exporter> exporters, String title, String collection, List<Item> items, FactBase base, Instant made) {
        addClassName("targets");
        ItemsToGo set = new ItemsToGo(title, collection, items, base, new InterfacePhrases(), made);
        exporters.stream()
                .sorted(Comparator.comparing(Exporter::target))
                .forEach(exporter -> add(new TargetCard(exporter, set)));
    }
}
