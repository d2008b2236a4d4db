package app.dateline.shell;

import app.dateline.account.ui.Learner;
import app.dateline.article.Citation;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.ui.Begun;
import app.dateline.attempt.ui.Past;
import app.dateline.attempt.ui.StartPanel;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.Shelf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** Where everybody begins: a quiz at once, what was begun, what was done, and the sources. */
@Route("")
class HomeView extends Main implements HasDynamicTitle {

    HomeView(Sittings sittings, Collections collections, Learner learner) {
        addClassName("home");
        Div first = new Div(new H1(Words.of("home.line")));
        Div hero = new Div(first);
        hero.addClassName("hero");
        add(hero);
        if (collections.bases().isEmpty()) {
            first.add(new Paragraph(Words.of("home.empty")));
            return;
        }
        first.add(new StartPanel(sittings, learner, collections.bases()));
        sample(collections.bases().getFirst()).ifPresent(clipping -> hero.add(clipping));
        add(new Begun(sittings, collections, learner), new Past(collections, sittings.finished(learner.id())));
        collections.bases().forEach(base -> add(new Shelf(base)));
    }

    /** What answers lead to, so that a visitor sees it before the first question. */
    private static Optional<Div> sample(FactBase base) {
        return base.facts(Kind.VENUE).stream().findFirst().map(fact -> {
            Citation citation = fact.attestations().getFirst().citation();
            Div sample = new Div(
                    new Clipping(base.article(citation.article()), citation, fact.kind()),
                    new Paragraph(Words.of("home.sample")));
            sample.addClassName("sample");
            return sample;
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("app.name");
    }
}
