package app.dateline.exchange.ui;

import app.dateline.exchange.Exported;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.NotCarried;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One target: what it is for, the file, and what the file does not hold. */
final class TargetCard extends ListItem {

    TargetCard(Exporter exporter, ItemsToGo set) {
        addClassName("target");
        String name = Words.of(exporter.target());
        // Written once for what it tells, and again when it is fetched: a session need not keep the bytes of all.
        List<NotCarried> lost = exporter.notCarried(set);
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Exported exported = exporter.export(set);
                    return new DownloadResponse(
                            new ByteArrayInputStream(exported.content()),
                            exported.fileName(),
                            exported.mediaType(),
                            exported.content().length);
                }),
                Words.of("take.download", name));
        file.addClassName("button");
        file.getElement().setAttribute("data-target", exporter.target().name());
        Div words = new Div(
                new H2(name),
                new Paragraph(Words.of("target.for." + exporter.target().name())));
        add(words, file, told(lost, set.items().size()));
    }

    private static Component told(List<NotCarried> lost, int items) {
        if (lost.isEmpty()) {
            Paragraph all = new Paragraph(Words.of("take.all"));
            all.addClassNames("quiet", "small");
            return all;
        }
        Map<NotCarried.What, Set<String>> stems = new EnumMap<>(NotCarried.What.class);
        Set<String> missing = new LinkedHashSet<>();
        for (NotCarried one : lost) {
            stems.computeIfAbsent(one.what(), what -> new LinkedHashSet<>()).add(one.stem());
            if (one.whole()) {
                missing.add(one.itemId());
            }
        }
        UnorderedList list = new UnorderedList();
        stems.forEach((what, questions) -> {
            UnorderedList which = new UnorderedList();
            questions.forEach(stem -> which.add(new ListItem(stem)));
            list.add(new ListItem(
                    new Paragraph(Words.of("lost." + what.name())),
                    questions.size() == items ? new Paragraph(Words.of("take.every")) : which));
        });
        String summary = missing.isEmpty()
                ? Words.of("take.changed", stems.size())
                : Words.of("take.missing", missing.size(), items);
        return new NativeDetails(summary, list);
    }
}
