package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.assignment.Student;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Classes.Slip;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;

/** The students of a class, and pseudonyms for those who shall not give a name. */
final class Students extends Div {

    private final Classes classes;
    private final UUID teacher;
    private final Course course;
    private final Div slips = new Div();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    Students(Classes classes, UUID teacher, Course course) {
        this.classes = classes;
        this.teacher = teacher;
        this.course = course;
        addClassName("students");
        list.addClassName("people");
        count.getElement().setAttribute("role", "status");
        add(slips, count, list, pseudonyms(), renewal());
        show();
    }

    /** Shows codes that nobody sees a second time. */
    void hand(List<Slip> handed) {
        slips.removeAll();
        if (!handed.isEmpty()) {
            // The class's code may be another since the page was opened.
            slips.add(new Slips(classes.find(teacher, course.id()).orElse(course), handed));
        }
    }

    void show() {
        List<Student> students = classes.students(teacher, course.id());
        list.removeAll();
        students.forEach(student -> list.add(new StudentRow(classes, teacher, course, student, this)));
        list.setVisible(!students.isEmpty());
        count.setText(
                students.isEmpty()
                        ? Words.of("class.no-students")
                        : Words.of(
                                "class.joined-count",
                                students.size(),
                                students.stream()
                                        .filter(s -> s.joined() != null)
                                        .count()));
    }

    private NativeDetails pseudonyms() {
        IntegerField number = new IntegerField(Words.of("class.how-many"));
        number.setMin(1);
        number.setMax(Course.MOST_STUDENTS);
        number.setStepButtonsVisible(true);
        number.setValue(25);
        Button add = new Button(Words.of("class.add-pseudonyms"), click -> {
            Integer typed = number.getValue();
            if (typed != null && typed >= 1) {
                hand(classes.addPseudonyms(teacher, course.id(), typed));
                show();
            }
        });
        Div line = new Div(number, add);
        line.addClassName("field-line");
        Paragraph what = new Paragraph(Words.of("class.pseudonyms-what"));
        what.addClassName("quiet");
        return new NativeDetails(Words.of("class.pseudonyms"), new Div(what, line));
    }

    private NativeDetails renewal() {
        Div all = new Div(
                new H3(Words.of("class.renew-all")),
                new Paragraph(Words.of("class.renew-all-what")),
                new Twice(Words.of("class.renew-all"), Words.of("class.renew-all-sure"), () -> {
                    hand(classes.renewPersonalCodes(teacher, course.id()));
                    show();
                }));
        return new NativeDetails(Words.of("class.lost-codes"), all);
    }
}
