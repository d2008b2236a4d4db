package app.dateline.fact.ui;

import app.dateline.fact.Apparent;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Pairs of values that look like a disagreement and are none for one and the same reason. */
final class ApparentGroup extends Section {

    private static final int OPEN = 4;

    /** A pair with the base that it stands in. */
    record Pair(FactBase base, Apparent apparent) {}

    /** @param pairs at least one, all with that reason */
    ApparentGroup(Apparent.Reason reason, List<Pair> pairs) {
        addClassName("apparent-group");
        add(new H3(Words.of("apparent." + reason.name())));
        int open = Math.min(OPEN, pairs.size());
        add(list(pairs.subList(0, open)));
        if (pairs.size() > open) {
            add(new NativeDetails(
                    Words.of("apparent.more", pairs.size() - open), list(pairs.subList(open, pairs.size()))));
        }
    }

    private static UnorderedList list(List<Pair> pairs) {
        UnorderedList list = new UnorderedList();
        list.addClassName("apparent");
        pairs.forEach(pair -> list.add(row(pair.base(), pair.apparent())));
        return list;
    }

    private static ListItem row(FactBase base, Apparent pair) {
        Paragraph what = new Paragraph(Words.of(
                "apparent.pair",
                Words.of(pair.slot()),
                base.event(pair.subject()).names().getFirst()));
        what.addClassNames("quiet", "small");
        Div words = new Div(word(base, pair.one()), word(base, pair.other()));
        words.addClassName("words");
        return new ListItem(what, words);
    }

    private static Paragraph word(FactBase base, Apparent.Word word) {
        Span source = new Span(Clipping.publisher(base.article(word.article())));
        source.addClassNames("quiet", "small");
        return new Paragraph(
                FactView.link(Words.of("apparent.word", FactWords.value(base, word.value())), base.fact(word.fact())),
                source);
    }
}
