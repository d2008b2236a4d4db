package app.dateline.assignment.store;

import static app.dateline.attempt.SampleItems.NOON;
import static app.dateline.attempt.SampleItems.choices;
import static app.dateline.attempt.SampleItems.oneOfEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Assignments.Answered;
import app.dateline.assignment.Assignments.Line;
import app.dateline.assignment.Code;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Courses.Enrolled;
import app.dateline.assignment.Extra;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Student;
import app.dateline.assignment.Try;
import app.dateline.assignment.Variety;
import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.attempt.store.AttemptsIn;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Courses}, {@link ItemSets} and {@link Assignments} promise, asked of each database. */
abstract class ClassesContract {

    private static final Random CHANCE = new Random(20261122);
    private static final QuizRequest REQUEST = QuizRequest.tenOn("sailing");

    private final UUID teacher = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private Courses courses;
    private ItemSets sets;
    private Assignments assignments;
    private Attempts attempts;
    private JdbcClient db;

    abstract DataSource database();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @BeforeEach
    void open() {
        db = JdbcClient.create(database());
        TransactionOperations transaction = new TransactionTemplate(new DataSourceTransactionManager(database()));
        courses = new JdbcCourses(db, transaction);
        sets = new JdbcItemSets(db, transaction);
        assignments = new JdbcAssignments(db, transaction);
        attempts = AttemptsIn.database(database());
    }

    @Test
    void a_class_is_found_as_it_was_added_and_changed() {
        Course course = course("9b · Zażółć 歴史", teacher, Set.of(colleague));
        assertThat(courses.add(course)).isTrue();
        assertThat(courses.find(course.id())).contains(course);
        assertThat(courses.byCode(course.code())).contains(course);

        Course changed = course.named("9c")
                .in(ZoneId.of("America/New_York"))
                .with(Code.draw(Code.JOIN, CHANCE))
                .open(false)
                .sharedWith(Set.of(stranger));
        assertThat(courses.save(changed)).isTrue();
        assertThat(courses.find(course.id())).contains(changed);
        assertThat(courses.byCode(course.code())).isEmpty();
    }

    @Test
    void no_two_classes_have_one_code() {
        Course one = added(course("one", teacher, Set.of()));
        Course two = added(course("two", teacher, Set.of()));

        assertThat(courses.add(
                        new Course(UUID.randomUUID(), "three", teacher, Set.of(), one.zone(), one.code(), true, NOON)))
                .isFalse();
        assertThat(courses.save(two.with(one.code()).named("other"))).isFalse();
        assertThat(courses.find(two.id())).as("changed in nothing").contains(two);
    }

    @Test
    void a_teacher_finds_what_is_theirs_or_shared() {
        Course b = added(course("b", teacher, Set.of()));
        Course a = added(course("a", colleague, Set.of(teacher)));
        added(course("c", stranger, Set.of(colleague)));

        assertThat(courses.taughtBy(teacher)).containsExactly(a, b);
        assertThat(courses.taughtBy(UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_students_of_several_classes_are_counted() {
        Course one = added(course("one", teacher, Set.of()));
        Course none = added(course("none", teacher, Set.of()));
        Course other = added(course("other", stranger, Set.of()));
        enrolled(one, "Anna");
        enrolled(one, "Ben");
        enrolled(other, "Cem");

        assertThat(courses.sizes(List.of(one.id(), none.id()))).isEqualTo(Map.of(one.id(), 2));
        assertThat(courses.sizes(List.of())).isEmpty();
    }

    @Test
    void students_have_names_and_codes_of_their_own() {
        Course course = added(course("9b", teacher, Set.of()));
        Course other = added(course("9c", teacher, Set.of()));
        Student anna = student(course, "Anna");

        assertThat(courses.enrol(anna, hash("1"))).isEqualTo(Enrolled.ADDED);
        assertThat(courses.enrol(student(course, "ANNA"), hash("2"))).isEqualTo(Enrolled.NAME_TAKEN);
        assertThat(courses.enrol(student(course, "Ben"), hash("1"))).isEqualTo(Enrolled.CODE_TAKEN);
        assertThat(courses.enrol(student(other, "Anna"), hash("1")))
                .as("a code is enough by itself, so nobody else has it in any class")
                .isEqualTo(Enrolled.CODE_TAKEN);
        assertThat(courses.enrol(student(other, "Anna"), hash("5")))
                .as("a name of another class")
                .isEqualTo(Enrolled.ADDED);
        Student zoe = new Student(UUID.randomUUID(), course.id(), "Zoë", NOON, new Extra(25, Duration.ofHours(3)));
        courses.enrol(zoe, hash("3"));

        assertThat(courses.students(course.id())).containsExactly(anna, zoe);
        assertThat(courses.byPersonalCode(course.id(), hash("3"))).contains(zoe);
        assertThat(courses.byPersonalCode(other.id(), hash("3"))).isEmpty();
        assertThat(courses.byPersonalCode(hash("3"))).contains(zoe);
        assertThat(courses.byPersonalCode(hash("6"))).isEmpty();
        assertThat(courses.codeSalt()).isEqualTo(courses.codeSalt());
        assertThat(courses.changeCode(zoe.id(), hash("1"))).isFalse();
        assertThat(courses.changeCode(zoe.id(), hash("4"))).isTrue();
        assertThat(courses.byPersonalCode(course.id(), hash("3"))).isEmpty();
        assertThat(courses.save(zoe.renamed("anna"))).isFalse();
        Student later = anna.joinedAt(NOON).with(new Extra(50, Duration.ZERO)).renamed("Anna B.");
        assertThat(courses.save(later)).isTrue();
        assertThat(courses.student(anna.id())).contains(later);
    }

    @Test
    void of_those_who_join_with_one_name_at_the_same_time_one_gets_it() throws Exception {
        Course course = added(course("9b", teacher, Set.of()));
        int threads = 6;
        CyclicBarrier together = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Enrolled>> tries = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String hash = hash("" + i);
                tries.add(() -> {
                    together.await();
                    return courses.enrol(student(course, "Kim"), hash);
                });
            }
            List<Enrolled> done = new ArrayList<>();
            for (Future<Enrolled> one : pool.invokeAll(tries)) {
                done.add(one.get());
            }
            assertThat(done).filteredOn(Enrolled.ADDED::equals).hasSize(1);
            assertThat(done).filteredOn(Enrolled.NAME_TAKEN::equals).hasSize(threads - 1);
        }
    }

    @Test
    void a_class_is_full_at_some_time() {
        Course course = added(course("9b", teacher, Set.of()));
        for (int i = 0; i < Course.MOST_STUDENTS; i++) {
            courses.enrol(student(course, "s" + i), hash("" + i));
        }

        assertThat(courses.enrol(student(course, "one more"), hash("last"))).isEqualTo(Enrolled.FULL);
        assertThat(courses.students(course.id())).hasSize(Course.MOST_STUDENTS);
    }

    @Test
    void a_browser_is_one_student_in_each_class() {
        UUID browser = UUID.randomUUID();
        Course history = added(course("history", teacher, Set.of()));
        Course politics = added(course("politics", colleague, Set.of()));
        Student anna = enrolled(history, "Anna");
        Student ben = enrolled(history, "Ben");
        Student heron = enrolled(politics, "Blue Heron");
        courses.seat(browser, anna);
        courses.seat(browser, heron);
        courses.seat(browser, ben);
        UUID phone = UUID.randomUUID();
        courses.seat(phone, ben);

        assertThat(courses.seated(browser)).containsExactlyInAnyOrder(ben, heron);
        assertThat(courses.seated(browser, history.id())).contains(ben);
        courses.unseat(browser, history.id());
        assertThat(courses.seated(browser)).containsExactly(heron);
        assertThat(courses.seated(phone)).containsExactly(ben);
        courses.unseatEverywhere(ben.id());
        assertThat(courses.seated(phone)).isEmpty();
    }

    @Test
    void a_set_is_found_as_it_was_saved_and_saved_again() {
        ItemSet set = set(teacher, oneOfEach());
        sets.save(set);
        assertThat(sets.find(set.id())).contains(set);

        ItemSet changed = set.drop(0)
                .move(0, 4)
                .vary(2, false)
                .titled("Other")
                .varied(Variety.PARALLEL)
                .asking(QuizRequest.tenOn("chess"))
                .changedAt(NOON.plusSeconds(60));
        sets.save(changed);
        assertThat(sets.find(set.id())).contains(changed);
        sets.remove(set.id());
        assertThat(sets.find(set.id())).isEmpty();
        assertThat(count("item_set_entry", "item_set", set.id())).isZero();
    }

    @Test
    void a_teacher_finds_their_sets_and_those_shared_last_changed_first() {
        ItemSet own = set(teacher, choices(3));
        ItemSet shared = set(colleague, choices(5)).changedAt(NOON.plusSeconds(9));
        ItemSet foreign = set(stranger, choices(1));
        List.of(own, shared, foreign).forEach(sets::save);
        sets.share(shared.id(), Set.of(teacher));

        assertThat(sets.of(teacher))
                .containsExactly(
                        new ItemSets.Listed(shared.id(), colleague, shared.title(), 5, shared.changed()),
                        new ItemSets.Listed(own.id(), teacher, own.title(), 3, own.changed()));
        assertThat(sets.sharedWith(shared.id())).containsExactly(teacher);
        sets.share(shared.id(), Set.of());
        assertThat(sets.of(teacher)).hasSize(1);
    }

    @Test
    void an_assignment_is_found_as_it_was_given_under_every_policy() {
        Course course = added(course("9b", teacher, Set.of()));
        Policy.Times times = new Policy.Times(
                LocalDateTime.parse("2026-03-29T02:30"),
                LocalDateTime.parse("2026-10-25T02:30:01"),
                Duration.ofMinutes(40),
                Policy.Late.MARKED,
                Duration.ofSeconds(90));
        List<Policy> policies = List.of(
                new Policy(
                        new Policy.Sort.Practice(),
                        Policy.Times.ANY,
                        new Policy.Repeats(0, Policy.Counts.BEST, Duration.ZERO),
                        new Policy.Showing(Policy.When.AT_ONCE, true),
                        true),
                new Policy(
                        new Policy.Sort.Graded(),
                        times,
                        new Policy.Repeats(3, Policy.Counts.MEAN, Duration.ofHours(12)),
                        new Policy.Showing(Policy.When.AFTER_CLOSING, false),
                        false),
                new Policy(
                        new Policy.Sort.Drip(4, false),
                        times,
                        Policy.Repeats.ONCE,
                        new Policy.Showing(Policy.When.NEVER, false),
                        true));
        List<Assignment> given = new ArrayList<>();
        for (Policy policy : policies) {
            Assignment one = assignment(course, policy, Variety.values()[given.size()], NOON.plusSeconds(given.size()));
            assignments.add(one, entries(oneOfEach()));
            given.addFirst(one);
            assertThat(assignments.find(one.id())).contains(one);
            assertThat(assignments.entries(one.id())).isEqualTo(entries(oneOfEach()));
        }
        assertThat(assignments.of(course.id())).isEqualTo(given);

        Assignment changed = given.getFirst().titled("Other").under(policies.getFirst());
        assignments.save(changed);
        assertThat(assignments.find(changed.id())).contains(changed);
    }

    @Test
    void extra_time_is_kept_for_each_student_and_assignment() {
        Course course = added(course("9b", teacher, Set.of()));
        Assignment one = given(course, choices(2));
        Assignment two = given(course, choices(2));
        Student anna = enrolled(course, "Anna");
        assignments.give(one.id(), anna.id(), new Extra(25, Duration.ZERO));
        assignments.give(one.id(), anna.id(), new Extra(50, Duration.ofDays(1)));

        assertThat(assignments.extras(one.id()))
                .containsOnlyKeys(anna.id())
                .containsValue(new Extra(50, Duration.ofDays(1)));
        assertThat(assignments.extras(two.id())).isEmpty();
        assignments.give(one.id(), anna.id(), null);
        assertThat(assignments.extras(one.id())).isEmpty();
    }

    @Test
    void attempts_are_counted_for_their_assignment_alone() {
        Course course = added(course("9b", teacher, Set.of()));
        Assignment one = given(course, choices(3));
        Assignment other = given(course, choices(3));
        Student anna = enrolled(course, "Anna");
        Student ben = enrolled(course, "Ben");
        Attempt first = attempted(one, anna, 1, NOON, List.of(2, 0, 1));
        Attempt second = attempted(one, ben, 1, NOON.plusSeconds(1), List.of(0, 1, 2));
        attempted(other, ben, 1, NOON, List.of(0, 1, 2));
        attempts.record(first.id(), answer(0, 0.5, 10));
        attempts.record(first.id(), answer(1, 1, 30));
        attempts.finish(first.id(), NOON.plusSeconds(31));

        Line ended = new Line(
                first.id(), anna.id(), new Try(1, 0, NOON, NOON.plusSeconds(31), NOON.plusSeconds(30)), 3, 2, 1.5);
        Line begun = new Line(second.id(), ben.id(), new Try(1, 0, NOON.plusSeconds(1), null, null), 3, 0, 0);
        assertThat(assignments.lines(one.id())).containsExactly(ended, begun);
        assertThat(assignments.lines(one.id(), ben.id())).containsExactly(begun);
        assertThat(assignments.lines(one.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void answers_are_handed_out_by_the_place_of_the_set_that_they_answer() {
        Course course = added(course("9b", teacher, Set.of()));
        Assignment one = given(course, choices(3));
        Student anna = enrolled(course, "Anna");
        Attempt shuffled = attempted(one, anna, 1, NOON, List.of(2, 0, 1));
        attempts.record(shuffled.id(), answer(0, 0.5, 10));
        attempts.record(shuffled.id(), answer(1, 1, 30));
        List<Answered> seen = new ArrayList<>();
        assignments.answers(one.id(), seen::add);

        assertThat(seen)
                .containsExactly(
                        new Answered(
                                shuffled.id(), anna.id(), 0, 1, 0, 1, new Response.Chosen(1), NOON.plusSeconds(30)),
                        new Answered(
                                shuffled.id(), anna.id(), 0, 1, 2, 0.5, new Response.Chosen(0), NOON.plusSeconds(10)));
    }

    @Test
    void one_number_is_taken_once() {
        Course course = added(course("9b", teacher, Set.of()));
        Assignment one = given(course, choices(3));
        Student anna = enrolled(course, "Anna");
        Attempt first = attempted(one, anna, 1, NOON, List.of(0, 1, 2));

        assertThatThrownBy(() -> attempted(one, anna, 1, NOON.plusSeconds(1), List.of(0, 1, 2)))
                .isInstanceOf(IllegalStateException.class);
        Attempt next = attempted(one, anna, 2, NOON.plusSeconds(1), List.of(0, 1, 2));
        assertThat(attempts.assigned(anna.id(), one.id())).containsExactly(first, next);
    }

    @Test
    void what_is_assigned_is_not_among_the_learners_own() {
        Course course = added(course("9b", teacher, Set.of()));
        Assignment one = given(course, choices(3));
        Student anna = enrolled(course, "Anna");
        Attempt first = attempted(one, anna, 1, NOON, List.of(0, 1, 2));
        assertThat(attempts.unfinished(anna.id(), 10)).isEmpty();
        attempts.finish(first.id(), NOON);
        assertThat(attempts.finished(anna.id(), 10)).isEmpty();
    }

    @Test
    void an_answer_may_be_replaced_until_the_end() {
        Course course = added(course("9b", teacher, Set.of()));
        Attempt one = attempted(given(course, choices(3)), enrolled(course, "Anna"), 1, NOON, List.of(0, 1, 2));

        assertThat(attempts.replace(one.id(), answer(1, 0, 5))).isTrue();
        assertThat(attempts.replace(one.id(), answer(1, 1, 9))).isTrue();
        assertThat(attempts.find(one.learner(), one.id()).orElseThrow().answers())
                .hasSize(1)
                .containsEntry(1, answer(1, 1, 9));
        attempts.finish(one.id(), NOON.plusSeconds(10));
        assertThat(attempts.replace(one.id(), answer(1, 0, 11))).isFalse();
        assertThat(attempts.find(one.learner(), one.id()).orElseThrow().answers())
                .containsEntry(1, answer(1, 1, 9));
    }

    @Test
    void a_student_leaves_with_their_attempts_and_a_class_with_everything() {
        Course course = added(course("9b", teacher, Set.of(colleague)));
        Assignment one = given(course, choices(3));
        Student anna = enrolled(course, "Anna");
        Student ben = enrolled(course, "Ben");
        courses.seat(UUID.randomUUID(), anna);
        Attempt hers = attempted(one, anna, 1, NOON, List.of(0, 1, 2));
        Attempt his = attempted(one, ben, 1, NOON, List.of(0, 1, 2));
        attempts.record(hers.id(), answer(0, 1, 1));
        attempts.record(his.id(), answer(0, 1, 1));

        courses.expel(anna.id());
        assertThat(courses.students(course.id())).containsExactly(ben);
        assertThat(assignments.lines(one.id())).extracting(Line::student).containsExactly(ben.id());
        assertThat(count("answer", "attempt", hers.id())).isZero();

        courses.remove(course.id());
        assertThat(courses.find(course.id())).isEmpty();
        assertThat(assignments.find(one.id())).isEmpty();
        assertThat(count("attempt", "assignment", one.id())).isZero();
        assertThat(count("answer", "attempt", his.id())).isZero();
        assertThat(count("student", "course", course.id())).isZero();
    }

    @Test
    void items_that_cannot_be_read_make_a_set_unfindable_and_harm_no_other() {
        ItemSet broken = set(teacher, choices(2));
        ItemSet fine = set(teacher, choices(2));
        sets.save(broken);
        sets.save(fine);
        db.sql("update item_set_entry set item = '{\"format\":99}' where item_set = ? and position = 1")
                .param(broken.id())
                .update();

        assertThat(sets.find(broken.id())).isEmpty();
        assertThat(sets.find(fine.id())).contains(fine);
        assertThat(sets.of(teacher)).hasSize(2);
    }

    /** Has every page's queries run once over that database. */
    void askForEverything(DataSource over) {
        Course course = added(course("9b", teacher, Set.of(colleague)));
        Student anna = enrolled(course, "Anna");
        UUID browser = UUID.randomUUID();
        courses.seat(browser, anna);
        Assignment one = given(course, choices(3));
        Attempt hers = attempted(one, anna, 1, NOON, List.of(2, 0, 1));
        attempts.record(hers.id(), answer(0, 1, 1));
        ItemSet set = set(teacher, choices(2));
        sets.save(set);

        JdbcClient client = JdbcClient.create(over);
        TransactionOperations transaction = new TransactionTemplate(new DataSourceTransactionManager(over));
        Courses c = new JdbcCourses(client, transaction);
        c.find(course.id());
        c.byCode(course.code());
        c.taughtBy(teacher);
        c.students(course.id());
        c.sizes(List.of(course.id(), UUID.randomUUID()));
        c.student(anna.id());
        c.byPersonalCode(course.id(), "x");
        c.byPersonalCode("x");
        c.seated(browser);
        c.seated(browser, course.id());
        ItemSets s = new JdbcItemSets(client, transaction);
        s.find(set.id());
        s.of(teacher);
        s.sharedWith(set.id());
        Assignments a = new JdbcAssignments(client, transaction);
        a.find(one.id());
        a.entries(one.id());
        a.of(course.id());
        a.extras(one.id());
        a.lines(one.id());
        a.lines(one.id(), anna.id());
        a.answers(one.id(), answer -> {});
        Attempts t = AttemptsIn.database(over);
        t.find(anna.id(), hers.id());
        t.assigned(anna.id(), one.id());
    }

    private Course course(String name, UUID owner, Set<UUID> teachers) {
        return new Course(
                UUID.randomUUID(),
                name,
                owner,
                teachers,
                ZoneId.of("Europe/Berlin"),
                Code.draw(Code.JOIN, CHANCE),
                true,
                NOON);
    }

    private Course added(Course course) {
        assertThat(courses.add(course)).isTrue();
        return course;
    }

    private static Student student(Course course, String name) {
        return new Student(UUID.randomUUID(), course.id(), name, null, Extra.NONE);
    }

    /** Like no other test's: a personal code is one student's in the whole database. */
    private String hash(String which) {
        return which + " of " + teacher;
    }

    private Student enrolled(Course course, String name) {
        Student student = student(course, name);
        assertThat(courses.enrol(student, UUID.randomUUID().toString())).isEqualTo(Enrolled.ADDED);
        return student;
    }

    private static ItemSet set(UUID owner, List<Item> items) {
        return new ItemSet(UUID.randomUUID(), owner, "Żagle ⛵", REQUEST, entries(items), NOON);
    }

    private static List<Entry> entries(List<Item> items) {
        List<Entry> entries = new ArrayList<>();
        items.forEach(i -> entries.add(new Entry(i, entries.size() % 2 == 0)));
        return List.copyOf(entries);
    }

    private static Assignment assignment(Course course, Policy policy, Variety variety, Instant when) {
        return new Assignment(
                UUID.randomUUID(),
                course.id(),
                "Week 3",
                policy,
                variety,
                Long.MIN_VALUE,
                REQUEST,
                oneOfEach().size(),
                when);
    }

    private Assignment given(Course course, List<Item> items) {
        Assignment one = new Assignment(
                UUID.randomUUID(),
                course.id(),
                "Week 4",
                Rules.graded(Policy.Times.ANY),
                Variety.SHUFFLED,
                7,
                REQUEST,
                items.size(),
                NOON);
        assignments.add(one, entries(items));
        return one;
    }

    private Attempt attempted(Assignment assignment, Student student, int number, Instant when, List<Integer> places) {
        Attempt attempt = new Attempt(
                UUID.randomUUID(),
                student.id(),
                REQUEST,
                5,
                "base-1",
                Attempt.FeedbackTime.AT_THE_END,
                when,
                null,
                choices(3),
                new LinkedHashMap<>(),
                new Attempt.Assigned(assignment.id(), 0, number, places));
        attempts.add(attempt);
        assertThat(attempts.find(student.id(), attempt.id())).contains(attempt);
        return attempt;
    }

    private static Answer answer(int position, double fraction, int second) {
        return new Answer(
                position, new Response.Chosen(position), new Mark(fraction, List.of()), NOON.plusSeconds(second));
    }

    private int count(String table, String column, UUID id) {
        return db.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
