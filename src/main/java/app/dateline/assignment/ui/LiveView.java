package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Watching;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.assignment.service.Watching.Whereabouts;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;

/** A class while it answers: who has joined, who is where, what comes in; without a reload. */
@Route("teach/given/:assignment")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/classes.css")
@StyleSheet("context://app/giving.css")
public final class LiveView extends LivePage {

    private final Giving giving;
    private final Paragraph state = new Paragraph();
    private final Button close = new Button(Words.of("live.close"));
    private final Div rules = new Div();
    private Counts counts = new Counts();
    private ComingIn comingIn = new ComingIn(List.of(), "");
    private final RouterLink show = new RouterLink();
    private final Anchor results = new Anchor();
    private Seats seats = new Seats();
    private String title = "";
    private long answering;

    LiveView(WhoAsks whoAsks, Watching watching, Giving giving) {
        super(whoAsks, watching);
        this.giving = giving;
        addClassNames("class-page", "live");
        state.addClassNames("state", "numbers");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    void first(UUID teacher, Scene scene) {
        UUID id = scene.assignment().id();
        title = scene.assignment().title();
        counts = new Counts();
        String address = "teach/given/" + id + "/results";
        comingIn = new ComingIn(
                giving.entries(teacher, id).stream()
                        .map(e -> e.item().head().stem())
                        .toList(),
                address);
        seats = new Seats();
        Anchor up =
                new Anchor("teach/class/" + scene.course().id(), scene.course().name());
        up.addClassName("way-back");
        Paragraph where = new Paragraph(up);
        where.addClassNames("eyebrow", "where");
        show.setText(Words.of("live.show"));
        show.setRoute(ProjectView.class, GivenAddress.of(id));
        show.addClassName("button");
        close.addClickListener(pressed -> confirm(teacher, scene));
        RouterLink change = new RouterLink(Words.of("live.rules"), RulesView.class, GivenAddress.of(id));
        change.addClassName("button");
        results.setHref(address);
        results.setText(Words.of("live.results"));
        results.addClassName("button");
        Anchor print = new Anchor("teach/given/" + id + "/print", Words.of("live.print"));
        print.addClassName("button");
        Div actions = new Div(show, close, change, results, print);
        actions.addClassName("actions");
        NativeDetails told = new NativeDetails(Words.of("give.told"), rules);
        add(
                new Header(where, new H1(title), state),
                actions,
                counts,
                new Section(new H2(Words.of("live.coming-in")), comingIn),
                new Section(new H2(Words.of("live.students")), seats),
                told);
    }

    private void confirm(UUID teacher, Scene scene) {
        String kept = Words.of("live.close-text");
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("live.close-title"),
                answering == 0 ? kept : Words.of("live.close-going", answering, kept),
                Words.of("live.close"),
                confirmed -> {
                    giving.closeNow(teacher, scene.assignment().id());
                    look();
                },
                Words.of("live.close-no"),
                left -> {});
        dialog.open();
    }

    @Override
    void again(Scene scene) {
        answering = scene.count(Whereabouts.At.class);
        String now = state(scene);
        if (!now.equals(state.getText())) {
            state.setText(now);
            rules.removeAll();
            rules.add(RuleWords.list(
                    scene.assignment().policy(), scene.window(), scene.course().zone(), scene.closed()));
        }
        close.setVisible(!scene.closed());
        // What comes next: before the end to let them in, after it to see what came of it.
        show.setClassName("primary", !scene.closed());
        results.setClassName("primary", scene.closed());
        counts.show(scene);
        comingIn.show(scene);
        seats.show(scene);
    }

    private static String state(Scene scene) {
        var zone = scene.course().zone();
        var closes = scene.window().closes();
        if (scene.closed() && closes != null) {
            long still = scene.count(Whereabouts.At.class);
            return still == 0
                    ? Words.of("access.closed", TimeWords.of(closes, zone))
                    : Words.of("live.closed-but", TimeWords.of(closes, zone), still);
        }
        return closes == null ? Words.of("access.open") : Words.of("access.open-until", TimeWords.of(closes, zone));
    }

    /** How many have joined, answer, and are done. */
    private static final class Counts extends Div {
        private final Span joined = new Span();
        private final Span at = new Span();
        private final Span done = new Span();

        Counts() {
            addClassNames("counts-now", "numbers");
            getElement().setAttribute("role", "status");
            add(joined, at, done);
        }

        void show(Scene scene) {
            set(joined, Words.of("live.joined", scene.rows().size() - scene.count(Whereabouts.NotJoined.class)));
            set(at, Words.of("live.at", scene.count(Whereabouts.At.class)));
            set(done, Words.of("live.done", scene.count(Whereabouts.Done.class)));
        }

        private static void set(Span span, String text) {
            if (!text.equals(span.getText())) {
                span.setText(text);
            }
        }
    }
}
