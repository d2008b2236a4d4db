package app.dateline.attempt.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.attempt.Attempt.FeedbackTime;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizLink;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Collection;
import java.util.stream.Collectors;

/** The quiz that a link describes, before it is started. */
@Route(StartView.PATH)
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/question.css")
public final class StartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "start";

    private final Sittings sittings;
    private final Collections collections;
    private final Learner learner;

    StartView(Sittings sittings, Collections collections, Learner learner) {
        this.sittings = sittings;
        this.collections = collections;
        this.learner = learner;
        addClassName("message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (QuizLink.read(
                event.getLocation().getQueryParameters().getParameters(), collections::find, sittings.today())) {
            case QuizLink.Reading.Sound sound -> offer(sound.link());
            case QuizLink.Reading.Broken broken -> explain(broken);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("link.title"));
    }

    private void offer(QuizLink link) {
        QuizRequest request = link.request();
        FactBase base = collections.find(request.collection()).orElseThrow();
        UnorderedList what = new UnorderedList();
        what.addClassName("what");
        what.add(new ListItem(base.about().title()));
        what.add(new ListItem(Words.of("choose.questions", request.number())));
        if (request.difficulty() != QuizRequest.Level.MIXED) {
            what.add(new ListItem(Words.of("link.difficulty", Words.of(request.difficulty()))));
        }
        line(
                what,
                "link.kinds",
                request.kinds().stream().sorted().map(Words::of).toList());
        line(
                what,
                "link.forms",
                request.forms().stream().sorted().map(Words::of).toList());
        line(
                what,
                "link.articles",
                request.articles().stream()
                        .sorted()
                        .map(id -> base.article(id).title())
                        .toList());
        if (request.asOf() != null) {
            what.add(new ListItem(Words.of("link.as-of", Words.day(request.asOf()))));
        }
        if (!request.facts().isEmpty()) {
            what.add(new ListItem(Words.of("link.facts", request.facts().size())));
        }
        Paragraph refusal = new Paragraph();
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button start = new Button(
                Words.of("choose.start"),
                pressed -> Starts.follow(
                        this, sittings.start(learner.id(), link, FeedbackTime.AT_ONCE), refusal::setText));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1(Words.of("link.title")), new Paragraph(Words.of("link.text")), what);
        FactBase drawnFrom = request.asOf() == null ? base : base.asOf(request.asOf());
        if (link.baseVersion() != null && !link.baseVersion().equals(drawnFrom.version())) {
            Paragraph changed = new Paragraph(Words.of("link.changed"));
            changed.addClassName("notice");
            add(changed);
        }
        add(ResultView.actions(start), refusal);
    }

    private void explain(QuizLink.Reading.Broken broken) {
        UnorderedList faults = new UnorderedList();
        faults.addClassName("what");
        broken.faults()
                .forEach(fault -> faults.add(
                        new ListItem(Words.of("fault." + fault.problem().name(), fault.parameter(), fault.value()))));
        Anchor home = new Anchor("", Words.of("error.home"));
        home.addClassNames("button", "primary");
        add(
                new H1(Words.of("link.broken")),
                new Paragraph(Words.of("link.broken-text")),
                faults,
                ResultView.actions(home));
    }

    private static void line(UnorderedList list, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            list.add(new ListItem(Words.of(key, names.stream().collect(Collectors.joining(", ")))));
        }
    }
}
