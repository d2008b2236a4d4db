package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Access;
import app.dateline.assignment.Earned;
import app.dateline.assignment.News;
import app.dateline.assignment.Policy;
import app.dateline.assignment.service.Beginning;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Joining.Seat;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Disclosure;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a class was given, as one of its students finds it: the rules, the button, and the attempts so far. */
@Route("given/:assignment")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/classes.css")
public final class DeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final Taking taking;
    private final News news;
    private final Learner learner;
    private final Paragraph refusal = new Paragraph();
    private String title = "";

    DeskView(Joining joining, Taking taking, News news, Learner learner) {
        this.joining = joining;
        this.taking = taking;
        this.news = news;
        this.learner = learner;
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Desk> desk =
                GivenAddress.assignment(event.getRouteParameters()).flatMap(id -> taking.desk(learner.id(), id));
        removeAll();
        setClassName("message", desk.isEmpty());
        setClassName("class-page", desk.isPresent());
        if (desk.isEmpty()) {
            title = Words.of("outside.title");
            add(new Outside());
        } else {
            title = desk.get().assignment().title();
            show(desk.get());
        }
    }

    private void show(Desk desk) {
        removeAll();
        refusal.setText("");
        String course = joining.seats(learner.id()).stream()
                .filter(s -> s.student().equals(desk.student()))
                .map(Seat::course)
                .findFirst()
                .orElse("");
        RouterLink up = new RouterLink(
                course, ClassView.class, ClassView.address(desk.assignment().course()));
        up.addClassName("way-back");
        Paragraph where =
                new Paragraph(up, new Span(Words.of("desk.as", desk.student().name())));
        where.addClassNames("eyebrow", "where");
        add(new Header(where, new H1(desk.assignment().title())));
        add(new MarkNews(news.unread(learner.id()), List.of(desk)));
        Paragraph size = new Paragraph(Words.of("desk.size", desk.assignment().size()));
        Section rules = new Section(size, rules(desk), zone(desk));
        rules.addClassName("rules-part");
        // What counts is read before it begins.
        if (desk.assignment().policy().sort() instanceof Policy.Sort.Graded) {
            add(rules, action(desk));
        } else {
            add(action(desk), rules);
        }
        if (!desk.tries().isEmpty()) {
            add(tries(desk));
        }
    }

    private static UnorderedList rules(Desk desk) {
        boolean closed = desk.access() instanceof Access.Closed;
        return RuleWords.list(desk.assignment().policy(), desk.window(), desk.zone(), closed);
    }

    private static Paragraph zone(Desk desk) {
        Paragraph zone = new Paragraph(Words.of("desk.zone", desk.zone().getId()));
        zone.addClassNames("small", "quiet");
        return zone;
    }

    private Div action(Desk desk) {
        Div part = new Div();
        part.addClassName("begin");
        Access access = desk.access();
        Paragraph state = new Paragraph(AccessWords.of(access, desk.window(), desk.zone()));
        state.addClassName("state");
        if (AccessWords.now(access)) {
            String words = access instanceof Access.GoesOn
                    ? Words.of("desk.go-on")
                    : Words.of(desk.tries().isEmpty() ? "desk.start" : "desk.start-again");
            Button start = new Button(words, pressed -> start(desk));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            part.add(start, state, refusal);
        } else {
            part.add(state);
        }
        desk.mark().ifPresent(mark -> {
            Paragraph counts = new Paragraph(Words.of("desk.counts", mark));
            counts.addClassName("counts");
            part.add(counts);
        });
        boolean ended = desk.tries().stream().anyMatch(one -> one.ended() != null);
        if (ended && desk.disclosure() != Disclosure.NOTHING) {
            part.add(new Anchor("given/" + desk.assignment().id() + "/marks", Words.of("desk.marks")));
        }
        return part;
    }

    private void start(Desk desk) {
        switch (taking.start(learner.id(), desk.assignment().id())) {
            case Beginning.Begun begun ->
                getUI().ifPresent(ui -> ui.navigate(
                        AnswerView.class,
                        GivenAddress.of(desk.assignment().id(), begun.sitting().id())));
            case Beginning.NotNow no -> {
                taking.desk(learner.id(), desk.assignment().id()).ifPresent(this::show);
                refusal.setText(AccessWords.of(no.why(), desk.window(), desk.zone()));
            }
            case Beginning.Impossible no -> refusal.setText(Words.of("desk.impossible"));
            case Beginning.Unknown no -> refusal.setText(Words.of("outside.text"));
        }
    }

    private static Section tries(Desk desk) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tries");
        boolean drip = desk.window().portions() > 1;
        for (Desk.Tried one : desk.tries()) {
            String name = drip
                    ? Words.of("desk.portion", one.portion() + 1, one.number())
                    : Words.of("desk.try", one.number());
            RouterLink link = new RouterLink(
                    name, EndView.class, GivenAddress.of(desk.assignment().id(), one.attempt()));
            Instant ended = one.ended();
            OptionalDouble share = one.earned().map(Earned::share).orElse(OptionalDouble.empty());
            String came = share.isPresent()
                    ? Words.of(
                            "desk.came-to",
                            share.getAsDouble(),
                            one.earned().orElseThrow().maximum())
                    : Words.of(ended == null ? "desk.under-way" : "desk.handed-in", one.answered(), one.items());
            Span words =
                    new Span(ended == null ? came : Words.of("desk.ended", came, TimeWords.of(ended, desk.zone())));
            words.addClassNames("quiet", "small", "numbers");
            list.add(new ListItem(link, words));
        }
        Section part = new Section(new H2(Words.of("desk.tries")), list);
        Instant shown = desk.shownFrom();
        if (shown != null) {
            part.add(new Paragraph(Words.of("desk.shown-from", TimeWords.of(shown, desk.zone()))));
        }
        return part;
    }
}
