package app.dateline.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Student;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Beginning;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Entrance;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Handing;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Sets;
import app.dateline.assignment.service.Taking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A class that was given a set of single choices, made by the services as a teacher and students use them. */
final class AClass {

    private final Taking taking;
    private final Joining joining;
    private final UUID teacher;
    final Course course;
    final Assignment assignment;
    final List<Item.SingleChoice> items = new ArrayList<>();
    final LinkedHashMap<String, UUID> browsers = new LinkedHashMap<>();
    final LinkedHashMap<String, Student> students = new LinkedHashMap<>();

    /** @param collection a loaded one */
    AClass(ApplicationContext app, UUID teacher, String collection, Policy policy, Variety variety, int size) {
        this.teacher = teacher;
        this.taking = app.getBean(Taking.class);
        this.joining = app.getBean(Joining.class);
        this.course = app.getBean(Classes.class).create(teacher, "9b", ZoneId.of("Europe/Berlin"));
        QuizRequest request = new QuizRequest(
                collection, Set.of(), Set.of(), Set.of(Form.SINGLE_CHOICE), Set.of(), size, QuizRequest.Level.MIXED);
        ItemSet set = app.getBean(Sets.class).create(teacher, "Week 3", request, 7);
        this.assignment = app.getBean(Giving.class)
                .give(teacher, set.id(), course.id(), policy, variety)
                .orElseThrow();
        set.items().forEach(item -> items.add((Item.SingleChoice) item));
    }

    UUID teacher() {
        return teacher;
    }

    /** Somebody joins and answers; right where it says so, wrong else. @return their attempt */
    UUID answered(String name, boolean... right) {
        UUID browser = browsers.computeIfAbsent(name, n -> UUID.randomUUID());
        return answered(name, browser, right);
    }

    UUID answered(String name, UUID browser, boolean... right) {
        browsers.put(name, browser);
        Entrance entrance = joining.join(course.code().shown(), name, browser, "10.0.0.1");
        assertThat(entrance).isInstanceOf(Entrance.In.class);
        students.put(name, ((Entrance.In) entrance).student());
        Beginning beginning = taking.start(browser, assignment.id());
        Sitting sitting = ((Beginning.Begun) beginning).sitting();
        for (int i = 0; i < right.length; i++) {
            Item.SingleChoice item = shown(sitting, i);
            int option =
                    right[i] ? item.key() : (item.key() + 1) % item.options().size();
            assertThat(taking.answer(browser, assignment.id(), sitting.id(), i, new Response.Chosen(option)))
                    .isInstanceOf(Handing.Kept.class);
        }
        taking.finish(browser, assignment.id(), sitting.id());
        return sitting.id();
    }

    /** Somebody joins, and begins nothing. */
    void joins(String name) {
        assertThat(joining.join(course.code().shown(), name, UUID.randomUUID(), "10.0.0.1"))
                .isInstanceOf(Entrance.In.class);
    }

    /** The item at a position of a quiz in which all are the same for all. */
    private Item.SingleChoice shown(Sitting sitting, int position) {
        Item.SingleChoice item = items.get(position);
        assertThat(sitting.question(position).stem()).isEqualTo(item.head().stem());
        return item;
    }
}
