package app.dateline.assignment.ui;

import app.dateline.account.service.Colleagues;
import app.dateline.assignment.Course;
import app.dateline.assignment.service.Classes;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What is seldom done with a class: another name or time zone, sharing it, deleting it. */
final class CourseUpkeep extends NativeDetails {

    CourseUpkeep(Classes classes, Colleagues colleagues, UUID teacher, Course course, Consumer<Course> changed) {
        super(Words.of("class.upkeep"));
        addClassName("upkeep");
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        TextField name = new TextField(Words.of("class.name"));
        name.setMaxLength(Course.LONGEST_NAME);
        name.setValue(course.name());
        name.addClassName("field");
        Button rename = new Button(Words.of("class.rename"), click -> {
            if (name.getValue().isBlank()) {
                said.setText(Words.of("class.no-name"));
            } else {
                classes.rename(teacher, course.id(), name.getValue()).ifPresent(now -> {
                    changed.accept(now);
                    said.setText(Words.of("class.renamed"));
                });
            }
        });
        ComboBox<String> zone = new ComboBox<>(Words.of("class.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(CourseUpkeep::place)
                .sorted()
                .toList());
        zone.setValue(course.zone().getId());
        zone.setHelperText(Words.of("class.zone-hint"));
        zone.addClassName("field");
        Button move = new Button(Words.of("class.move"), click -> {
            if (zone.getValue() != null) {
                classes.move(teacher, course.id(), ZoneId.of(zone.getValue())).ifPresent(now -> {
                    changed.accept(now);
                    said.setText(Words.of("class.moved"));
                });
            }
        });
        Div content = new Div(line(name, rename), line(zone, move), said);
        setContent(content);
        content.add(new H3(Words.of("class.share")));
        if (course.owner().equals(teacher)) {
            content.add(
                    new Paragraph(Words.of("class.share-what")),
                    new Sharing(
                            colleagues,
                            teacher,
                            () -> classes.find(teacher, course.id())
                                    .map(Course::teachers)
                                    .orElse(Set.of()),
                            colleague -> classes.share(teacher, course.id(), colleague)
                                    .isPresent(),
                            colleague -> classes.unshare(teacher, course.id(), colleague)),
                    new H3(Words.of("class.delete")),
                    new Paragraph(Words.of("class.delete-what")),
                    new Twice(Words.of("class.delete"), Words.of("class.delete-sure"), () -> {
                        classes.remove(teacher, course.id());
                        UI.getCurrentOrThrow().navigate(TeachView.class);
                    }));
        } else {
            content.add(new Twice(Words.of("class.leave"), Words.of("class.leave-sure"), () -> {
                classes.unshare(teacher, course.id(), teacher);
                UI.getCurrentOrThrow().navigate(TeachView.class);
            }));
        }
    }

    private static boolean place(String zone) {
        return zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");
    }

    private static Div line(com.vaadin.flow.component.Component... parts) {
        Div line = new Div(parts);
        line.addClassName("field-line");
        return line;
    }
}
