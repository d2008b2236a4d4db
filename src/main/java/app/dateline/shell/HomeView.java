package app.dateline.shell;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.article.Citation;
import app.dateline.assignment.News;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Taking;
import app.dateline.assignment.ui.MarkNews;
import app.dateline.assignment.ui.MyClasses;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.ui.Begun;
import app.dateline.attempt.ui.Past;
import app.dateline.attempt.ui.StartPanel;
import app.dateline.fact.Collections;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Clipping;
import app.dateline.fact.ui.DayPicks;
import app.dateline.fact.ui.Shelf;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where everybody begins: a quiz at once, what was begun, what was done, and the sources. */
@Route("")
@AllowedTo(Right.ANYBODY)
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Sittings sittings;
    private final Collections collections;
    private final Learner learner;
    private final AsOf asOf;
    private final Joining joining;
    private final Taking taking;
    private final News news;

    HomeView(
            Sittings sittings,
            Collections collections,
            Learner learner,
            AsOf asOf,
            Joining joining,
            Taking taking,
            News news) {
        this.joining = joining;
        this.taking = taking;
        this.sittings = sittings;
        this.collections = collections;
        this.learner = learner;
        this.asOf = asOf;
        this.news = news;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div first = new Div(new H1(Words.of("home.line")));
        Div hero = new Div(first);
        hero.addClassName("hero");
        add(new MarkNews(news.unread(learner.id()), taking.desks(learner.id())), hero);
        List<FactBase> bases = asOf.bases();
        if (bases.isEmpty()) {
            first.add(new Paragraph(Words.of("home.empty")));
            return;
        }
        first.add(new StartPanel(sittings, learner, bases));
        sample(bases.getFirst()).ifPresent(clipping -> hero.add(clipping));
        add(
                new MyClasses(joining, taking, learner),
                new Begun(sittings, collections, learner),
                new Past(collections, sittings.finished(learner.id())));
        bases.forEach(base -> add(new Shelf(base)));
        if (!asOf.changeDays().isEmpty()) {
            Paragraph about = new Paragraph(Words.of("home.days-text"));
            about.addClassName("quiet");
            Section days =
                    new Section(new H2(Words.of("home.days")), about, new DayPicks(asOf, event.getLocation(), true));
            days.addClassName("days");
            add(days);
        }
    }

    /**
     * What answers lead to, so that a visitor sees it before the first question: a passage on an undisputed fact without
     * time or place and with the fewest slots, so that it gives next to nothing away.
     */
    private static Optional<Div> sample(FactBase base) {
        Set<String> disputed = base.disagreements().stream()
                .flatMap(disagreement -> disagreement.sides().stream())
                .flatMap(side -> side.facts().stream())
                .collect(Collectors.toSet());
        Stream<Fact> neitherTimeNorPlace = base.facts().stream()
                .filter(fact -> fact.value(Slot.DATE).isEmpty()
                        && fact.value(Slot.PLACE).isEmpty()
                        && !disputed.contains(fact.id()));
        return neitherTimeNorPlace.min(Comparator.comparingInt(HomeView::slots)).map(fact -> {
            Citation citation = fact.attestations().getFirst().citation();
            Div sample = new Div(
                    new Clipping(base.article(citation.article()), citation, fact.kind()),
                    new Paragraph(Words.of("home.sample")));
            sample.addClassName("sample");
            return sample;
        });
    }

    private static int slots(Fact fact) {
        return fact.slots().size();
    }

    @Override
    public String getPageTitle() {
        return Words.of("app.name");
    }
}
