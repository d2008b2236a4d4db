package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.account.service.Colleagues;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Waiting;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A class: how it is joined, what it was given, who is in it, and what is seldom changed. */
@Route(CourseView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/sets.css")
public final class CourseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String COURSE = "course";
    static final String PATH = "teach/class/:" + COURSE;

    private final Classes classes;
    private final Sets sets;
    private final Giving giving;
    private final Waiting waiting;
    private final Colleagues colleagues;
    private final WhoAsks whoAsks;
    private final Clock clock;
    private final H1 name = new H1();
    private final Paragraph about = new Paragraph();

    CourseView(
            Classes classes,
            Sets sets,
            Giving giving,
            Waiting waiting,
            Colleagues colleagues,
            WhoAsks whoAsks,
            Clock clock) {
        this.classes = classes;
        this.sets = sets;
        this.giving = giving;
        this.waiting = waiting;
        this.colleagues = colleagues;
        this.whoAsks = whoAsks;
        this.clock = clock;
        addClassNames("teach", "class");
        about.addClassName("quiet");
    }

    /** The address of a class. */
    static RouteParameters of(UUID course) {
        return new RouteParameters(new RouteParam(COURSE, course.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        Course course = Teacher.named(event.getRouteParameters(), COURSE)
                .flatMap(id -> classes.find(teacher, id))
                .orElseThrow(NotFoundException::new);
        describe(teacher, course);
        List<ItemSets.Listed> ready =
                sets.all(teacher).stream().filter(s -> s.size() > 0).toList();
        add(
                new Header(TeachView.way(), name, about),
                new JoinPart(classes, teacher, course),
                new Section(
                        new H2(Words.of("class.given")),
                        new GivenList(giving, waiting, teacher, course, ready, clock.instant())),
                new Section(new H2(Words.of("class.students")), new Students(classes, teacher, course)),
                new CourseUpkeep(classes, colleagues, teacher, course, changed -> describe(teacher, changed)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", name.getText());
    }

    private void describe(UUID teacher, Course course) {
        name.setText(course.name());
        String zone = Words.of("class.zone-is", course.zone().getId().replace('_', ' '));
        about.setText(
                course.owner().equals(teacher)
                        ? zone
                        : Words.of(
                                "class.shared-by",
                                zone,
                                colleagues
                                        .shown(teacher, List.of(course.owner()))
                                        .getOrDefault(course.owner(), "")));
    }
}
