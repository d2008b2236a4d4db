package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The rules of what was given, to change; extra time for single students; and taking it back. */
@Route("teach/given/:assignment/rules")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/classes.css")
@StyleSheet("context://app/giving.css")
public final class RulesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WhoAsks whoAsks;
    private final Giving giving;
    private final Classes classes;

    RulesView(WhoAsks whoAsks, Giving giving, Classes classes) {
        this.whoAsks = whoAsks;
        this.giving = giving;
        this.classes = classes;
        addClassNames("class-page", "give");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("live.rules"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        Assignment assignment = GivenAddress.assignment(event.getRouteParameters())
                .flatMap(id -> giving.find(teacher, id))
                .orElseThrow(NotFoundException::new);
        Course course = classes.find(teacher, assignment.course()).orElseThrow(NotFoundException::new);
        RouterLink up = new RouterLink(assignment.title(), LiveView.class, GivenAddress.of(assignment.id()));
        up.addClassName("way-back");
        Paragraph where = new Paragraph(up);
        where.addClassNames("eyebrow", "where");
        add(
                new Header(where, new H1(Words.of("live.rules"))),
                rules(teacher, assignment, course),
                new Section(
                        new H2(Words.of("extra.title")),
                        new ExtraTimes(giving, teacher, assignment, classes.students(teacher, course.id()))),
                back(teacher, assignment));
    }

    private Section rules(UUID teacher, Assignment assignment, Course course) {
        PolicyForm form = new PolicyForm(course, assignment.size(), null);
        form.show(assignment.policy());
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        Button save = new Button(
                Words.of("rules.save"),
                pressed -> form.policy()
                        .ifPresentOrElse(
                                policy -> said.setText(
                                        switch (giving.change(teacher, assignment.id(), policy)) {
                                            case DONE -> Words.of("rules.saved");
                                            case BEGUN -> Words.of("rules.begun");
                                            case UNKNOWN -> Words.of("give.gone");
                                        }),
                                () -> said.setText(Words.of("give.look-again", form.lookAgain()))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        return new Section(form, said, actions);
    }

    private Section back(UUID teacher, Assignment assignment) {
        Button back = new Button(Words.of("rules.take-back"), pressed -> {
            ConfirmDialog dialog = new ConfirmDialog(
                    Words.of("rules.take-back-title", assignment.title()),
                    Words.of("rules.take-back-text"),
                    Words.of("rules.take-back"),
                    confirmed -> {
                        giving.remove(teacher, assignment.id());
                        getUI().ifPresent(ui -> ui.navigate("teach/class/" + assignment.course()));
                    },
                    Words.of("rules.keep"),
                    kept -> {});
            dialog.open();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return new Section(new H2(Words.of("rules.take-back")), new Paragraph(Words.of("rules.take-back-what")), back);
    }
}
