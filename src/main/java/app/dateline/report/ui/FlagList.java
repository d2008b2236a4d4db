package app.dateline.report.ui;

import app.dateline.assignment.Assignment;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.report.Flag;
import app.dateline.report.Flags;
import app.dateline.report.service.Overview;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands out, in plain words: what may be wrong first, what is only worth knowing folded. */
final class FlagList extends Section {

    /** Something may be wrong with the question itself. */
    private static final Set<Flag.Sort> GRAVE = Set.of(
            Flag.Sort.NEGATIVE_DISCRIMINATION,
            Flag.Sort.HARDLY_ANYBODY,
            Flag.Sort.DRAWS_THE_BEST,
            Flag.Sort.LIKE_GUESSING,
            Flag.Sort.UNRELIABLE_SET);

    FlagList(Overview overview) {
        addClassName("flags");
        List<ListItem> grave = new ArrayList<>();
        List<ListItem> light = new ArrayList<>();
        for (Flag flag : overview.flags()) {
            (grave(flag) ? grave : light).add(row(overview, flag));
        }
        add(new H2(Words.of("results.flags")));
        if (overview.flags().isEmpty()) {
            add(new Paragraph(Words.of(
                    overview.done() < Flags.FEWEST ? "results.flags-few" : "results.flags-none", Flags.FEWEST)));
        }
        if (overview.done() < Flags.FEWEST) {
            hardest(overview).ifPresent(this::add);
        }
        if (!grave.isEmpty()) {
            add(new UnorderedList(grave.toArray(ListItem[]::new)));
        }
        if (!light.isEmpty()) {
            UnorderedList list = new UnorderedList(light.toArray(ListItem[]::new));
            add(
                    grave.isEmpty() && light.size() < 4
                            ? list
                            : new NativeDetails(Words.of("results.flags-more", light.size()), list));
        }
    }

    /** Whether a place of the set should be looked at. */
    static boolean grave(Flag flag) {
        return GRAVE.contains(flag.sort());
    }

    private static ListItem row(Overview overview, Flag flag) {
        ListItem row = new ListItem();
        row.addClassName(grave(flag) ? "grave" : "light");
        flag.slot().ifPresent(slot -> row.add(question(overview.assignment(), slot), new Span(" ")));
        row.add(new Span(words(flag, overview)));
        return row;
    }

    /** A flag as a sentence, with the option that it is about. */
    static String words(Flag flag, Overview overview) {
        Object[] figures = flag.figures().stream().map(Math::round).toArray();
        String sentence = Words.of(flag.sort().message(), figures);
        return flag.option().isPresent()
                ? flag.item()
                        .map(overview.items()::get)
                        .map(item -> option(item, flag.option().getAsInt()))
                        .map(option -> Words.of("results.option", option, sentence))
                        .orElse(sentence)
                : sentence;
    }

    /** What an index of the statistics stands for. */
    static String option(Item item, int index) {
        if (item instanceof Item.TrueFalse) {
            return Words.of(index == 0 ? "judged.true" : "judged.false");
        }
        List<Option> options = item.everyOption();
        return index < options.size() ? options.get(index).text() : Integer.toString(index + 1);
    }

    /** Where the class earned least: that is so with however few students; why it is so, they can be asked. */
    private static Optional<Paragraph> hardest(Overview overview) {
        return overview.report().slots().stream()
                .filter(slot -> slot.measures().facility().number().orElse(1) < 1)
                .min(Comparator.comparingDouble(
                        slot -> slot.measures().facility().number().orElseThrow()))
                .map(slot -> new Paragraph(
                        question(overview.assignment(), slot.slot()),
                        new Span(" "),
                        new Span(Words.of(
                                "results.hardest",
                                Told.share(slot.measures().facility().number().orElseThrow())))));
    }

    private static RouterLink question(Assignment assignment, int place) {
        return new RouterLink(
                Words.of("results.question", place + 1), ItemView.class, ResultAddress.of(assignment.id(), place));
    }
}
