package app.dateline.paper.ui;

import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.ui.InterfacePhrases;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.paper.Paper;
import app.dateline.paper.PaperForm;
import app.dateline.paper.PaperSize;
import app.dateline.paper.PrintedSet;
import app.dateline.paper.PrintedSet.Pages;
import app.dateline.paper.service.ToPrint;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The printed version to fetch: all of it, and each part of each form by itself. Written when it is fetched. */
final class Prints extends Div {

    private final PrintedSet set;
    private final PaperSize size;
    private final List<String> students;

    /** @param named whether the students' names stand on the answer sheets */
    Prints(ToPrint print, PaperSize size, boolean named, Instant made) {
        addClassName("prints");
        this.size = size;
        this.students = named ? print.students() : List.of();
        this.set = new PrintedSet(
                new ItemsToGo(
                        print.title(),
                        print.base().about().id(),
                        print.forms().getFirst().items(),
                        print.base(),
                        new InterfacePhrases(),
                        made),
                print.course(),
                print.forms());
        List<Pages> all = new ArrayList<>();
        for (Paper.Part part : Paper.Part.values()) {
            all.addAll(set.pages(part, students));
        }
        Anchor everything = file("all", Words.of("paper.all"), all);
        everything.addClassNames("button", "primary");
        UnorderedList forms = new UnorderedList();
        forms.addClassName("forms");
        print.forms().forEach(form -> forms.add(row(form, print.forms().size() > 1)));
        add(everything, forms);
    }

    private ListItem row(PaperForm form, boolean several) {
        Div links = new Div();
        links.addClassName("parts");
        for (Paper.Part part : Paper.Part.values()) {
            String name =
                    form.label().toLowerCase(Locale.ROOT) + "-" + part.name().toLowerCase(Locale.ROOT);
            List<Pages> pages = set.pages(part, students).stream()
                    .filter(p -> p.form().label().equals(form.label()))
                    .toList();
            if (!pages.isEmpty()) {
                Anchor link = file(name, Words.of("paper.part." + part.name()), pages);
                if (several) {
                    link.setAriaLabel(Words.of(
                            "paper.part-of",
                            Words.of("paper.part." + part.name()),
                            Words.of("paper.form", form.label())));
                }
                links.add(link);
            }
        }
        Paragraph about = new Paragraph(Words.of("paper.expected", form.items().size(), expected(form)));
        about.addClassNames("quiet", "small");
        ListItem row = new ListItem();
        if (several) {
            row.add(new H2(Words.of("paper.form", form.label())));
        }
        row.add(about, links);
        return row;
    }

    /** The mean of the predicted facilities, 0 to 1. */
    private static double expected(PaperForm form) {
        return form.items().stream()
                .map(Item::head)
                .filter(head -> !head.own())
                .mapToDouble(head -> 1 - head.difficulty())
                .average()
                .orElse(0);
    }

    private Anchor file(String name, String text, List<Pages> pages) {
        Paper paper = new Paper(set, new InterfacePaperWords(), size);
        String file = set.setting().fileName("pdf").replaceFirst("\\.pdf$", "-" + name + ".pdf");
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = paper.print(pages);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), file, "application/pdf", content.length);
                }),
                text);
        link.getElement().setAttribute("data-print", name);
        return link;
    }
}
