package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Life;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The life of an event, stage by stage, with the facts that tell of each. */
final class LifeLine extends OrderedList {

    /** @param here the fact on whose sheet it stands; its stage is marked */
    LifeLine(FactBase base, Life life, Fact here) {
        addClassName("life");
        life.inTime().forEach(stage -> add(stage(base, stage, here)));
    }

    private static ListItem stage(FactBase base, Life.Stage stage, Fact here) {
        Span status = new Span(FactWords.sentence(Words.term(stage.status())));
        status.addClassName("status");
        Span since = new Span(Words.date(stage.since()));
        since.addClassNames("quiet", "small", "numbers");
        Paragraph head = new Paragraph(status, since);
        head.addClassName("head");
        ListItem item = new ListItem(head);
        item.setClassName("derived", stage.derived());
        boolean ours = stage.facts().stream().anyMatch(fact -> fact.id().equals(here.id()));
        if (ours && !stage.derived()) {
            item.getElement().setAttribute("aria-current", "true");
            Span mark = new Span(Words.of("life.here"));
            mark.addClassName("here");
            head.add(mark);
        }
        if (stage.derived()) {
            Paragraph why = new Paragraph(Words.of("life.derived"));
            why.addClassNames("quiet", "small");
            item.add(why);
            return item;
        }
        Div facts = new Div();
        facts.addClassNames("says", "small");
        for (Fact fact : stage.facts()) {
            if (!fact.id().equals(here.id())) {
                Span sources = new Span(FactWords.publishers(base, fact));
                sources.addClassName("quiet");
                facts.add(new Paragraph(FactView.link(FactWords.brief(base, fact), fact), new Span(" "), sources));
            }
        }
        if (facts.getChildren().findAny().isPresent()) {
            item.add(facts);
        }
        return item;
    }
}
