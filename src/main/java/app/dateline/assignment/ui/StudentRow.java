package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import app.dateline.assignment.service.Classes;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A student in one line, and folded what can be changed of them. */
final class StudentRow extends ListItem {

    StudentRow(Classes classes, UUID teacher, Course course, Student student, Students students) {
        Span name = new Span(student.name());
        name.addClassName("name");
        Span joined = new Span(
                student.joined() == null
                        ? Words.of("class.not-joined")
                        : Words.of(
                                "class.joined",
                                Words.day(student.joined().atZone(course.zone()).toLocalDate())));
        joined.addClassName("quiet");
        add(name, joined);
        if (!student.extra().equals(Extra.NONE)) {
            Span extra = new Span(extra(student.extra()));
            extra.addClassNames("quiet", "numbers");
            add(extra);
        }
        Div rest = new Div();
        rest.addClassName("rest");
        NativeDetails change = new NativeDetails(Words.of("class.change"), rest);
        Span whose = new Span(Words.of("class.change-of", student.name()));
        whose.addClassName("for-ears");
        change.getSummary().add(whose);
        change.addToggleListener(toggle -> {
            if (change.isOpen() && rest.getChildren().findAny().isEmpty()) {
                fill(rest, classes, teacher, student, students);
            }
        });
        add(change);
    }

    private static String extra(Extra extra) {
        return extra.percent() > 0
                ? Words.of(
                        "class.extra-percent", extra.percent(), extra.longer().toMinutes())
                : Words.of("class.extra-minutes", extra.longer().toMinutes());
    }

    private static void fill(Div rest, Classes classes, UUID teacher, Student student, Students students) {
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "alert");
        said.addClassName("refusal");
        TextField name = new TextField(Words.of("class.student-name"));
        name.setValue(student.name());
        name.setMaxLength(Student.LONGEST_NAME);
        Button rename = new Button(Words.of("class.rename-student"), click -> {
            if (classes.renameStudent(teacher, student.id(), name.getValue())) {
                students.show();
            } else {
                said.setText(Words.of("class.name-unfit"));
            }
        });
        IntegerField percent = number(Words.of("class.percent"), student.extra().percent(), Extra.MOST_PERCENT);
        IntegerField minutes = number(
                Words.of("class.minutes"), (int) student.extra().longer().toMinutes(), (int) Extra.LONGEST.toMinutes());
        Button extra = new Button(Words.of("class.give-extra"), click -> {
            classes.giveExtra(teacher, student.id(), new Extra(value(percent), Duration.ofMinutes(value(minutes))));
            students.show();
        });
        Button code = new Button(
                Words.of("class.renew-personal"),
                click -> classes.renewPersonalCode(teacher, student.id())
                        .ifPresent(slip -> students.hand(List.of(slip))));
        Twice expel = new Twice(Words.of("class.expel"), Words.of("class.expel-sure", student.name()), () -> {
            classes.expel(teacher, student.id());
            students.show();
        });
        rest.add(line(name, rename), line(percent, minutes, extra), line(code), expel, said);
    }

    private static Div line(com.vaadin.flow.component.Component... parts) {
        Div line = new Div(parts);
        line.addClassName("field-line");
        return line;
    }

    private static IntegerField number(String label, int value, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.addClassName("short-field");
        return field;
    }

    private static int value(IntegerField field) {
        Integer typed = field.getValue();
        return typed == null ? 0 : Math.clamp(typed, field.getMin(), field.getMax());
    }
}
