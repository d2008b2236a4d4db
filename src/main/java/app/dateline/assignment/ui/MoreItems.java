package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Draws more questions for a set, for what was wished for at first or for something else. */
final class MoreItems extends NativeDetails {

    MoreItems(Sets sets, UUID teacher, ItemSet set, List<FactBase> bases, Consumer<ItemSet> drawn) {
        addClassName("more-items");
        setSummaryText(Words.of("set.more"));
        List<FactBase> own = bases.stream()
                .filter(b -> b.about().id().equals(set.request().collection()))
                .toList();
        if (own.isEmpty()) {
            setContent(new Paragraph(Words.of("set.collection-gone")));
            return;
        }
        RequestFields wish = new RequestFields(own, set.request(), () -> {});
        Paragraph told = new Paragraph();
        told.addClassName("quiet");
        told.getElement().setAttribute("role", "status");
        Button draw = new Button(Words.of("set.draw"), click -> {
            if (!wish.fits()) {
                told.setText(RequestFields.unfit());
                return;
            }
            int before =
                    sets.find(teacher, set.id()).map(s -> s.entries().size()).orElse(0);
            sets.ask(teacher, set.id(), wish.request());
            sets.more(teacher, set.id(), wish.request().number()).ifPresent(now -> {
                drawn.accept(now);
                told.setText(Words.of("set.added", now.entries().size() - before));
            });
        });
        Paragraph lead = new Paragraph(Words.of("set.more-what"));
        lead.addClassNames("small", "quiet");
        setContent(new Div(lead, wish, draw, told));
    }
}
