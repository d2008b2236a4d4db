package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.News;
import app.dateline.assignment.service.Desk;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Joining.Seat;
import app.dateline.assignment.service.Taking;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A class as one of its students finds it: what is open, what comes, what was done. */
@Route("class/:course")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/classes.css")
public final class ClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final Taking taking;
    private final News news;
    private final Learner learner;
    private String title = "";

    ClassView(Joining joining, Taking taking, News news, Learner learner) {
        this.joining = joining;
        this.taking = taking;
        this.news = news;
        this.learner = learner;
    }

    static RouteParameters address(UUID course) {
        return new RouteParameters(new RouteParam("course", course.toString()));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        setClassName("message", false);
        Optional<Seat> seat = GivenAddress.id(event.getRouteParameters(), "course")
                .flatMap(id -> joining.seats(learner.id()).stream()
                        .filter(s -> s.student().course().equals(id))
                        .findFirst());
        if (seat.isEmpty()) {
            title = Words.of("outside.title");
            addClassName("message");
            add(new Outside());
            return;
        }
        addClassName("class-page");
        title = seat.get().course();
        show(seat.get());
    }

    private void show(Seat seat) {
        List<Desk> desks = taking.desks(learner.id()).stream()
                .filter(d -> d.assignment().course().equals(seat.student().course()))
                .toList();
        Span who = new Span(Words.of("join.as", seat.student().name()));
        Button leave = new Button(Words.of("student.leave"), pressed -> confirm(seat));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div person = new Div(who, leave);
        person.addClassNames("person", "quiet");
        add(new Header(new H1(seat.course()), person), new MarkNews(news.unread(learner.id()), desks));
        if (desks.isEmpty()) {
            add(new Paragraph(Words.of("student.nothing")));
            return;
        }
        Predicate<Desk> now = d -> AccessWords.now(d.access());
        Predicate<Desk> later = d -> AccessWords.later(d.access());
        List<Desk> open = desks.stream().filter(now).toList();
        Section first = new Section(new H2(Words.of("student.open")));
        first.add(open.isEmpty() ? new Paragraph(Words.of("student.nothing-open")) : DeskRow.list(open, d -> ""));
        add(first);
        part("student.later", desks.stream().filter(now.negate().and(later)).toList());
        part("student.done", desks.stream().filter(now.or(later).negate()).toList());
    }

    private void part(String word, List<Desk> desks) {
        if (!desks.isEmpty()) {
            add(new Section(new H2(Words.of(word)), DeskRow.list(desks, d -> "")));
        }
    }

    private void confirm(Seat seat) {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("student.leave-title", seat.course()),
                Words.of("student.leave-text"),
                Words.of("student.leave"),
                confirmed -> {
                    joining.leave(learner.id(), seat.student().course());
                    getUI().ifPresent(ui -> ui.navigate(""));
                },
                Words.of("student.stay"),
                kept -> {});
        dialog.open();
    }
}
