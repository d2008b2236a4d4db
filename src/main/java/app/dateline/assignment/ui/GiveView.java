package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives a set to a class, under rules that begin as good as they usually are. */
@Route("teach/set/:set/give")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/classes.css")
@StyleSheet("context://app/giving.css")
public final class GiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WhoAsks whoAsks;
    private final Sets sets;
    private final Classes classes;
    private final Giving giving;
    private final Paragraph refusal = new Paragraph();

    GiveView(WhoAsks whoAsks, Sets sets, Classes classes, Giving giving) {
        this.whoAsks = whoAsks;
        this.sets = sets;
        this.classes = classes;
        this.giving = giving;
        addClassNames("class-page", "give");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("give.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        ItemSet set = GivenAddress.id(event.getRouteParameters(), "set")
                .flatMap(id -> sets.find(teacher, id))
                .orElseThrow(NotFoundException::new);
        Anchor up = new Anchor("teach/set/" + set.id(), set.title());
        up.addClassName("way-back");
        Paragraph where = new Paragraph(up);
        where.addClassNames("eyebrow", "where");
        add(new Header(where, new H1(Words.of("give.title"))));
        List<Course> all = classes.all(teacher);
        if (set.entries().isEmpty()) {
            Anchor way = new Anchor("teach/set/" + set.id(), Words.of("give.to-set"));
            way.addClassNames("button", "primary");
            add(new Paragraph(Words.of("give.no-items")), way);
        } else if (all.isEmpty()) {
            add(
                    new Paragraph(Words.of("give.no-class")),
                    new NewCourse((name, zone) -> classes.create(teacher, name, zone), made -> {
                        getChildren().skip(1).toList().forEach(this::remove);
                        form(teacher, set, List.of(made), made);
                    }));
        } else {
            Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("class");
            Optional<GivingDraft> left = GivingDraft.of(teacher, set.id());
            Course first = asked.flatMap(id -> named(all, id))
                    .or(() -> left.flatMap(l -> named(all, l.course().toString())))
                    .orElse(all.getFirst());
            form(teacher, set, all, first);
        }
    }

    private static Optional<Course> named(List<Course> all, String id) {
        return all.stream().filter(c -> c.id().toString().equals(id)).findFirst();
    }

    private void form(UUID teacher, ItemSet set, List<Course> all, Course first) {
        Select<Course> course = new Select<>();
        course.setLabel(Words.of("give.class"));
        course.setItems(all);
        course.setItemLabelGenerator(Course::name);
        course.setValue(first);
        course.addClassName("field");
        PolicyForm policy = new PolicyForm(first, set.entries().size(), giving.wallClock(teacher, first.id()));
        Optional<GivingDraft> left = GivingDraft.of(teacher, set.id());
        policy.show(left.map(GivingDraft::policy)
                .orElseGet(() -> Presets.PRACTICE.policy(giving.wallClock(teacher, first.id()))));
        RadioButtonGroup<Variety> variety = new RadioButtonGroup<>(Words.of("give.variety"));
        variety.setItems(Variety.values());
        variety.setItemLabelGenerator(Words::of);
        variety.setValue(left.map(GivingDraft::variety).orElse(set.variety()));
        variety.addClassName("variety");
        Button give = new Button(
                Words.of("give.go", first.name()),
                pressed -> policy.policy()
                        .ifPresentOrElse(
                                rules -> giving.give(
                                                teacher,
                                                set.id(),
                                                course.getValue().id(),
                                                rules,
                                                variety.getValue())
                                        .ifPresentOrElse(
                                                given -> {
                                                    GivingDraft.forget(teacher, set.id());
                                                    getUI().ifPresent(ui ->
                                                            ui.navigate(LiveView.class, GivenAddress.of(given.id())));
                                                },
                                                () -> refusal.setText(Words.of("give.gone"))),
                                () -> refusal.setText(Words.of("give.look-again", policy.lookAgain()))));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        Consumer<Policy> keep =
                rules -> new GivingDraft(course.getValue().id(), rules, variety.getValue()).keep(teacher, set.id());
        policy.onChange(keep);
        variety.addValueChangeListener(change -> policy.policy().ifPresent(keep));
        course.addValueChangeListener(change -> {
            policy.in(change.getValue());
            give.setText(Words.of("give.go", change.getValue().name()));
        });
        Div actions = new Div(give);
        actions.addClassName("actions");
        List<Sets.Giveaway> giveaways = sets.giveaways(teacher, set.id());
        if (!giveaways.isEmpty()) {
            add(givenAway(set, giveaways));
        }
        if (left.isPresent()) {
            add(asLeft(() -> {
                policy.show(Presets.PRACTICE.policy(
                        giving.wallClock(teacher, course.getValue().id())));
                variety.setValue(set.variety());
                GivingDraft.forget(teacher, set.id());
            }));
        }
        add(course, policy, variety, refusal, actions);
    }

    /** Says which questions others tell the answer to, before a class finds out. */
    private static Div givenAway(ItemSet set, List<Sets.Giveaway> giveaways) {
        Div box = new Div();
        box.addClassName("heads-up");
        giveaways.forEach(g -> box.add(new Paragraph(Words.of("set.giveaway", g.earlier() + 1, g.later() + 1))));
        box.add(new Anchor("teach/set/" + set.id(), Words.of("give.to-set")));
        return box;
    }

    /** Says that these are the rules of another time, and how to be rid of them. */
    private static Div asLeft(Runnable anew) {
        Div note = new Div(new Paragraph(Words.of("give.as-left")));
        note.addClassName("as-left");
        Button button = new Button(Words.of("give.begin-anew"), pressed -> {
            anew.run();
            note.removeFromParent();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        note.add(button);
        return note;
    }
}
