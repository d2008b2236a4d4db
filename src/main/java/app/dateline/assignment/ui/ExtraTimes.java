package app.dateline.assignment.ui;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import app.dateline.assignment.service.Giving;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Extra time that single students have at one assignment, instead of what they have everywhere. */
final class ExtraTimes extends Div {

    private final Giving giving;
    private final UUID teacher;
    private final UUID assignment;
    private final List<Student> students;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Student> student = new ComboBox<>(Words.of("live.student"));
    private final IntegerField percent = TimesFields.number("extra.percent", 0, Extra.MOST_PERCENT);
    private final IntegerField longer = TimesFields.number("extra.longer", 0, (int) Extra.LONGEST.toMinutes());
    private final Paragraph refusal = new Paragraph();

    ExtraTimes(Giving giving, UUID teacher, Assignment assignment, List<Student> students) {
        this.giving = giving;
        this.teacher = teacher;
        this.assignment = assignment.id();
        this.students = students;
        addClassName("extra-times");
        list.addClassName("desks");
        percent.setHelperText(Words.of("extra.percent-hint"));
        longer.setHelperText(Words.of("extra.longer-hint"));
        student.setItems(students);
        student.setItemLabelGenerator(Student::name);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button give = new Button(Words.of("extra.give"), pressed -> give());
        Paragraph what = new Paragraph(Words.of("extra.what"));
        what.addClassName("quiet");
        add(what, list, TimesFields.row(student, percent, longer), refusal, give);
        show();
    }

    private void give() {
        if (student.isEmpty() || percent.isInvalid() || longer.isInvalid()) {
            refusal.setText(Words.of("extra.refused"));
            return;
        }
        refusal.setText("");
        Extra extra = new Extra(
                percent.isEmpty() ? 0 : percent.getValue(),
                Duration.ofMinutes(longer.isEmpty() ? 0 : longer.getValue()));
        giving.giveExtra(teacher, assignment, student.getValue().id(), extra);
        student.clear();
        percent.clear();
        longer.clear();
        show();
    }

    private void show() {
        list.removeAll();
        Map<UUID, Extra> here = giving.extras(teacher, assignment);
        for (Student one : students) {
            Extra extra = here.getOrDefault(one.id(), one.extra());
            if (!extra.equals(Extra.NONE) || here.containsKey(one.id())) {
                list.add(row(one, extra, here.containsKey(one.id())));
            }
        }
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(Student one, Extra extra, boolean here) {
        Span name = new Span(one.name());
        name.addClassName("name");
        Span words = new Span(
                here
                        ? Words.of("extra.row", extra.percent(), TimeWords.length(extra.longer()))
                        : Words.of("extra.row-everywhere", extra.percent(), TimeWords.length(extra.longer())));
        words.addClassNames("quiet", "small", "numbers");
        ListItem row = new ListItem(new Div(name, words));
        row.addClassName("desk-row");
        if (here) {
            Button end = new Button(Words.of("extra.end"), pressed -> {
                giving.giveExtra(teacher, assignment, one.id(), null);
                show();
            });
            end.setAriaLabel(Words.of("extra.end-of", one.name()));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(end);
        }
        return row;
    }
}
