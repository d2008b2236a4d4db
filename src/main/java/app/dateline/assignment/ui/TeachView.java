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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a teacher begins: what is open now, their sets, their classes. */
@Route(TeachView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/sets.css")
public final class TeachView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "teach";

    private final Classes classes;
    private final Sets sets;
    private final Giving giving;
    private final Waiting waiting;
    private final Colleagues colleagues;
    private final WhoAsks whoAsks;

    TeachView(Classes classes, Sets sets, Giving giving, Waiting waiting, Colleagues colleagues, WhoAsks whoAsks) {
        this.classes = classes;
        this.sets = sets;
        this.giving = giving;
        this.waiting = waiting;
        this.colleagues = colleagues;
        this.whoAsks = whoAsks;
        addClassName("teach");
    }

    /** The way back here from a page beneath. */
    static Component way() {
        RouterLink back = new RouterLink(Words.of("teach.title"), TeachView.class);
        back.addClassName("way-back");
        return back;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        List<ItemSets.Listed> all = sets.all(teacher);
        List<Course> courses = classes.all(teacher);
        RouterLink make = new RouterLink(Words.of("set.new"), NewSetView.class);
        make.addClassNames("button", "primary");
        RouterLink pool = new RouterLink(Words.of("pool.link"), PoolView.class);
        pool.addClassName("button");
        Div ways = new Div(make, pool);
        ways.addClassName("actions");
        Header header = new Header(new H1(Words.of("teach.title")));
        if (all.isEmpty() && courses.isEmpty()) {
            OrderedList steps = new OrderedList(
                    new ListItem(Words.of("teach.step-set")),
                    new ListItem(Words.of("teach.step-class")),
                    new ListItem(Words.of("teach.step-give")));
            steps.addClassName("steps");
            header.add(new Paragraph(Words.of("teach.first")), steps);
        }
        header.add(ways);
        add(header);
        List<Waiting.Place> asked = waiting.of(teacher);
        if (!asked.isEmpty()) {
            add(asked(asked));
        }
        List<Giving.Open> open = giving.open(teacher);
        if (!open.isEmpty()) {
            add(open(open));
        }
        if (!all.isEmpty()) {
            add(sets(teacher, all));
        }
        add(courses(teacher, courses));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("teach.title"));
    }

    private static Section asked(List<Waiting.Place> asked) {
        UnorderedList list = list();
        asked.forEach(place -> list.add(row(
                new Anchor("teach/given/" + place.assignment() + "/results", place.title()),
                place.name(),
                Words.of("teach.asked", place.questions()))));
        Section section = new Section(new H2(Words.of("teach.questions")), list);
        section.addClassName("asked");
        return section;
    }

    private static Section open(List<Giving.Open> open) {
        UnorderedList list = list();
        for (Giving.Open one : open) {
            Anchor live = new Anchor(
                    "teach/given/" + one.assignment().id(), one.assignment().title());
            list.add(row(
                    live,
                    one.course().name(),
                    one.closes() == null
                            ? Words.of("teach.no-end")
                            : Words.of(
                                    "teach.closes",
                                    Moments.of(one.closes(), one.course().zone()))));
        }
        return new Section(new H2(Words.of("teach.open")), list);
    }

    private Section sets(UUID teacher, List<ItemSets.Listed> all) {
        Map<UUID, String> owners = colleagues.shown(
                teacher,
                all.stream()
                        .map(ItemSets.Listed::owner)
                        .filter(o -> !o.equals(teacher))
                        .distinct()
                        .toList());
        UnorderedList list = list();
        for (ItemSets.Listed set : all) {
            String whose = owners.get(set.owner());
            list.add(row(
                    new RouterLink(set.title(), SetView.class, SetView.of(set.id())),
                    Words.of("choose.questions", set.size()),
                    whose == null
                            ? Words.of("teach.changed", Words.day(set.changed()))
                            : Words.of("set.shared-by", whose)));
        }
        return new Section(new H2(Words.of("teach.sets")), list);
    }

    private Section courses(UUID teacher, List<Course> courses) {
        UnorderedList list = list();
        Map<UUID, Integer> sizes = classes.sizes(teacher);
        for (Course course : courses) {
            list.add(row(
                    new RouterLink(course.name(), CourseView.class, CourseView.of(course.id())),
                    Words.of("class.students-count", sizes.getOrDefault(course.id(), 0)),
                    Words.of("class.code-is", course.code().shown())));
        }
        Section section = new Section(new H2(Words.of("teach.classes")));
        if (courses.isEmpty()) {
            Paragraph none = new Paragraph(Words.of("teach.no-class"));
            none.addClassName("quiet");
            section.add(none);
        } else {
            section.add(list);
        }
        section.add(new NewCourse(
                (name, zone) -> classes.create(teacher, name, zone),
                made -> UI.getCurrentOrThrow().navigate(CourseView.class, CourseView.of(made.id()))));
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("entries");
        return list;
    }

    private static ListItem row(Component link, String... beside) {
        link.addClassName("name");
        ListItem row = new ListItem(link);
        row.add(List.of(beside).stream()
                .map(text -> {
                    Span span = new Span(text);
                    span.addClassNames("quiet", "numbers");
                    return span;
                })
                .collect(Collectors.toList()));
        return row;
    }
}
