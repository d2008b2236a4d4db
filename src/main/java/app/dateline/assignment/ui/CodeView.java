package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Course;
import app.dateline.assignment.service.Classes;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** The way into a class to project, before anything is given to it. */
@Route(value = CourseView.PATH + "/show", autoLayout = false)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/giving.css")
public final class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final WhoAsks whoAsks;
    private final Classes classes;
    private String title = "";

    CodeView(WhoAsks whoAsks, Classes classes) {
        this.whoAsks = whoAsks;
        this.classes = classes;
        addClassName("project");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Course course = Teacher.named(event.getRouteParameters(), CourseView.COURSE)
                .flatMap(id -> classes.find(Teacher.id(whoAsks), id))
                .orElseThrow(NotFoundException::new);
        title = course.name();
        Invitation invitation = new Invitation(course, Words.of("class.join"), title);
        add(
                new WayOut("teach/class/" + course.id(), Words.of("project.leave-class")),
                invitation.picture(),
                invitation.words());
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }
}
