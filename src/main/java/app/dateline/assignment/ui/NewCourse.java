package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Makes a class, by the clocks of where the teacher's browser is, or of the server where a browser does not tell. */
final class NewCourse extends Div {

    private ZoneId zone = ZoneId.systemDefault();

    /** @param made told of the new class */
    NewCourse(BiFunction<String, ZoneId, Course> make, Consumer<Course> made) {
        addClassName("new-class");
        TextField name = new TextField(Words.of("class.name"));
        name.setPlaceholder(Words.of("class.name-sample"));
        name.setMaxLength(Course.LONGEST_NAME);
        name.addClassName("field");
        Paragraph said = new Paragraph();
        said.addClassName("refusal");
        said.getElement().setAttribute("role", "alert");
        Button add = new Button(Words.of("class.make"), click -> {
            if (name.getValue().isBlank()) {
                said.setText(Words.of("class.no-name"));
                name.focus();
            } else {
                made.accept(make.apply(name.getValue(), zone));
            }
        });
        add.addClickShortcut(Key.ENTER).listenOn(name);
        Div line = new Div(name, add);
        line.addClassName("field-line");
        add(line, said);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String id = event.getUI().getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            zone = id == null || id.isEmpty() ? zone : ZoneId.of(id);
        } catch (DateTimeException e) {
            // A browser that knows a zone that Java doesn't: the installation's own will do, and it can be changed.
            zone = ZoneId.systemDefault();
        }
    }
}
