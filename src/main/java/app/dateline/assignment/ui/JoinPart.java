package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.assignment.service.Classes;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** The code that joins a class, large enough to be read from the last row. */
final class JoinPart extends Section {

    private final Classes classes;
    private final UUID teacher;
    private final Paragraph renewed = new Paragraph();
    private Course course;

    JoinPart(Classes classes, UUID teacher, Course course) {
        this.classes = classes;
        this.teacher = teacher;
        this.course = course;
        addClassName("join");
        renewed.getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        H2 heading = new H2(Words.of("class.join"));
        Paragraph code = new Paragraph(course.code().shown());
        code.addClassNames("class-code", "numbers");
        Anchor link = new Anchor("join/" + course.code().shown(), Invitation.address());
        Paragraph how = new Paragraph(Words.of(course.open() ? "class.join-how" : "class.join-closed"));
        how.getElement().setAttribute("role", "status");
        Button open = new Button(Words.of(course.open() ? "class.close-door" : "class.open-door"), click -> {
            classes.open(teacher, course.id(), !course.open()).ifPresent(now -> course = now);
            show();
        });
        String before = course.code().shown();
        Twice renew = new Twice(
                Words.of("class.renew-code"),
                Words.of("class.renew-sure", before),
                () -> classes.renewCode(teacher, course.id()).ifPresent(now -> {
                    course = now;
                    show();
                    renewed.setText(Words.of("class.renewed", before));
                }));
        Anchor project = new Anchor("teach/class/" + course.id() + "/show", Words.of("class.project"));
        project.addClassName("button");
        Div ways = new Div(project, open, renew);
        ways.addClassName("actions");
        add(heading, code, renewed, how);
        if (course.open()) {
            add(new Paragraph(new Text(Words.of("class.join-page")), new Text(" "), link));
        }
        add(ways);
    }
}
