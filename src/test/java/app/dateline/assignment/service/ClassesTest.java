package app.dateline.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Code;
import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Student;
import app.dateline.assignment.service.Classes.Slip;
import app.dateline.assignment.service.School.Pupil;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Classes as teachers keep them, and as students come into them. */
class ClassesTest {

    private static final String HERE = "10.0.0.1";

    private final School school = new School();
    private final UUID colleague = UUID.randomUUID();
    private final UUID course = school.course.id();

    @Test
    void a_class_is_found_by_its_teachers_alone() {
        assertThat(school.classes.all(school.teacher)).containsExactly(school.course);
        assertThat(school.classes.all(colleague)).isEmpty();
        assertThat(school.classes.find(colleague, course)).isEmpty();

        assertThat(school.classes.share(school.teacher, course, colleague)).isPresent();
        assertThat(school.classes.find(colleague, course)).isPresent();
        assertThat(school.classes.rename(colleague, course, " 9c "))
                .map(Course::name)
                .contains("9c");
        assertThat(school.classes.unshare(colleague, course, colleague)).isPresent();
        assertThat(school.classes.find(colleague, course)).isEmpty();
    }

    @Test
    void only_the_owner_shares_a_class_or_removes_it() {
        school.classes.share(school.teacher, course, colleague);
        UUID third = UUID.randomUUID();

        assertThat(school.classes.share(colleague, course, third)).isEmpty();
        assertThat(school.classes.unshare(colleague, course, school.teacher)).isEmpty();
        assertThat(school.classes.remove(colleague, course)).isFalse();
        assertThat(school.classes.share(school.teacher, course, school.teacher))
                .as("with oneself")
                .isEmpty();
        assertThat(school.classes.remove(school.teacher, course)).isTrue();
        assertThat(school.classes.all(school.teacher)).isEmpty();
    }

    @Test
    void a_stranger_changes_nothing() {
        Student anna = school.pupil("Anna").student();

        assertThat(school.classes.rename(colleague, course, "x")).isEmpty();
        assertThat(school.classes.move(colleague, course, ZoneId.of("UTC"))).isEmpty();
        assertThat(school.classes.renewCode(colleague, course)).isEmpty();
        assertThat(school.classes.open(colleague, course, false)).isEmpty();
        assertThat(school.classes.students(colleague, course)).isEmpty();
        assertThat(school.classes.addPseudonyms(colleague, course, 3)).isEmpty();
        assertThat(school.classes.renewPersonalCode(colleague, anna.id())).isEmpty();
        assertThat(school.classes.renameStudent(colleague, anna.id(), "X")).isFalse();
        assertThat(school.classes.giveExtra(colleague, anna.id(), new Extra(50, Duration.ZERO)))
                .isFalse();
        assertThat(school.classes.expel(colleague, anna.id())).isFalse();
        assertThat(school.classes.find(school.teacher, course)).contains(school.course);
        assertThat(school.classes.students(school.teacher, course)).containsExactly(anna);
    }

    @Test
    void who_joins_by_code_and_name_is_in_and_comes_back_by_a_code_of_their_own() {
        UUID phone = UUID.randomUUID();
        Entrance.In in = in(school.joining.join(
                " " + school.course.code().shown().toLowerCase(java.util.Locale.ROOT), "  Anna\tB. ", phone, HERE));
        assertThat(in.student().name()).isEqualTo("Anna B.");
        assertThat(school.joining.seats(phone)).containsExactly(new Joining.Seat(in.student(), "9b"));

        UUID laptop = UUID.randomUUID();
        Entrance.In back = in(school.joining.comeBack(
                school.course.code().text(), in.personal().shown(), laptop, HERE));
        assertThat(back.student()).isEqualTo(in.student());
        assertThat(back.personal()).isNull();
        assertThat(school.joining.seats(laptop)).hasSize(1);
        school.joining.leave(laptop, course);
        assertThat(school.joining.seats(laptop)).isEmpty();
        assertThat(school.joining.seats(phone)).hasSize(1);
    }

    @Test
    void a_name_is_given_once_and_must_be_one() {
        school.pupil("Anna");

        assertThat(join("anna")).isInstanceOf(Entrance.NameTaken.class);
        assertThat(join(" \u200b ")).isInstanceOf(Entrance.NameUnfit.class);
        assertThat(join("x".repeat(61))).isInstanceOf(Entrance.NameUnfit.class);
        assertThat(school.classes.students(school.teacher, course)).hasSize(1);
    }

    @Test
    void a_renewed_code_replaces_the_old_and_a_closed_class_takes_nobody_new() {
        Entrance.In anna = in(join("Anna"));
        String old = school.course.code().text();
        String renewed = school.classes
                .renewCode(school.teacher, course)
                .orElseThrow()
                .code()
                .text();
        assertThat(renewed).isNotEqualTo(old);
        assertThat(school.joining.join(old, "Ben", UUID.randomUUID(), HERE)).isInstanceOf(Entrance.WrongCode.class);

        school.classes.open(school.teacher, course, false);
        assertThat(school.joining.join(renewed, "Ben", UUID.randomUUID(), HERE)).isInstanceOf(Entrance.NotOpen.class);
        assertThat(school.joining.comeBack(renewed, anna.personal().text(), UUID.randomUUID(), HERE))
                .isInstanceOf(Entrance.In.class);
    }

    @Test
    void a_list_of_pseudonyms_lets_students_in_without_a_name() {
        List<Slip> slips = school.classes.addPseudonyms(school.teacher, course, 30);
        assertThat(slips).hasSize(30);
        assertThat(slips).extracting(s -> s.student().name()).doesNotHaveDuplicates();
        assertThat(school.classes.students(school.teacher, course)).hasSize(30).allMatch(s -> s.joined() == null);

        UUID phone = UUID.randomUUID();
        Entrance.In in = in(school.joining.comeBack(
                school.course.code().text(), slips.getFirst().personal().shown(), phone, HERE));
        assertThat(in.student().name()).isEqualTo(slips.getFirst().student().name());
        assertThat(school.kept
                        .courses()
                        .student(in.student().id())
                        .orElseThrow()
                        .joined())
                .isEqualTo(School.MORNING);
        assertThat(school.classes.addPseudonyms(school.teacher, course, 30))
                .extracting(s -> s.student().name())
                .doesNotContainAnyElementsOf(
                        slips.stream().map(s -> s.student().name()).toList());
    }

    @Test
    void new_personal_codes_for_all_let_each_student_in_and_no_old_code_does() {
        Entrance.In anna = in(join("Anna"));
        List<Slip> before = school.classes.addPseudonyms(school.teacher, course, 3);
        List<Slip> slips = school.classes.renewPersonalCodes(school.teacher, course);

        assertThat(slips)
                .extracting(s -> s.student().name())
                .containsExactlyElementsOf(school.classes.students(school.teacher, course).stream()
                        .map(Student::name)
                        .toList());
        assertThat(slips)
                .extracting(Slip::personal)
                .doesNotContainAnyElementsOf(before.stream().map(Slip::personal).toList());
        assertThat(school.joining.seats(anna.student().id())).isEmpty();
        assertThat(school.classes.renewPersonalCodes(colleague, course)).isEmpty();
        assertThat(school.classes.sizes(school.teacher)).isEqualTo(Map.of(course, 4));
        assertThat(school.classes.sizes(colleague)).isEmpty();
    }

    @Test
    void a_new_personal_code_turns_out_whoever_had_the_old() {
        Entrance.In anna = in(join("Anna"));
        UUID thief = UUID.randomUUID();
        in(school.joining.comeBack(school.course.code().text(), anna.personal().text(), thief, HERE));
        Slip slip = school.classes
                .renewPersonalCode(school.teacher, anna.student().id())
                .orElseThrow();

        assertThat(school.joining.seats(thief)).isEmpty();
        assertThat(school.joining.comeBack(
                        school.course.code().text(), anna.personal().text(), thief, HERE))
                .isInstanceOf(Entrance.WrongPersonal.class);
        assertThat(school.joining.comeBack(
                        school.course.code().text(), slip.personal().text(), thief, HERE))
                .isInstanceOf(Entrance.In.class);
    }

    @Test
    void guessing_is_throttled_by_address_and_right_codes_do_not_count() {
        for (int i = 0; i < 100; i++) {
            assertThat(join("Student " + i))
                    .as("a whole school behind one address")
                    .isInstanceOf(Entrance.In.class);
        }
        for (int i = 0; i < Joining.PER_ADDRESS; i++) {
            assertThat(wrong(HERE)).isInstanceOf(Entrance.WrongCode.class);
        }
        assertThat(wrong(HERE)).isInstanceOf(Entrance.TooOften.class);
        assertThat(join("Late")).as("even by the right code").isInstanceOf(Entrance.TooOften.class);
        assertThat(wrong("10.0.0.2")).isInstanceOf(Entrance.WrongCode.class);
        school.now = school.now.plusSeconds(61);
        assertThat(join("Late")).isInstanceOf(Entrance.In.class);
    }

    @Test
    void guessing_personal_codes_is_throttled_by_class_whatever_the_addresses() {
        Entrance.In anna = in(join("Anna"));
        for (int i = 0; i < Joining.PER_CLASS; i++) {
            assertThat(school.joining.comeBack(
                            school.course.code().text(),
                            Code.draw(Code.PERSONAL, school.chance).text(),
                            UUID.randomUUID(),
                            "10.1.0." + i))
                    .isInstanceOf(Entrance.WrongPersonal.class);
        }
        assertThat(school.joining.comeBack(
                        school.course.code().text(), anna.personal().text(), UUID.randomUUID(), "10.2.0.1"))
                .isInstanceOf(Entrance.TooOften.class);
        school.now = school.now.plusSeconds(61);
        assertThat(school.joining.comeBack(
                        school.course.code().text(), anna.personal().text(), UUID.randomUUID(), "10.2.0.1"))
                .isInstanceOf(Entrance.In.class);
    }

    @Test
    void a_personal_code_is_enough_by_itself_and_beside_an_old_code_of_the_class() {
        Entrance.In anna = in(join("Anna"));
        String personal = anna.personal().shown();
        String old = school.course.code().text();
        school.classes.renewCode(school.teacher, course);

        for (String code : List.of("", old, "no code")) {
            UUID phone = UUID.randomUUID();
            Entrance.In back = in(school.joining.comeBack(code, personal, phone, HERE));
            assertThat(back.student()).as(code).isEqualTo(anna.student());
            assertThat(back.course()).isEqualTo("9b");
            assertThat(school.joining.seats(phone)).hasSize(1);
        }
        assertThat(school.joining.comeBack("", old, UUID.randomUUID(), HERE))
                .isInstanceOf(Entrance.WrongPersonal.class);
    }

    @Test
    void a_personal_code_from_before_brings_back_beside_the_code_of_its_class() {
        Entrance.In anna = in(join("Anna"));
        Code old = Code.draw(Code.PERSONAL, school.chance);
        school.kept.courses().changeCode(anna.student().id(), app.dateline.assignment.CodeHash.of(old, course));
        assertThat(school.joining.comeBack("", old.text(), UUID.randomUUID(), HERE))
                .isInstanceOf(Entrance.WrongPersonal.class);
        in(school.joining.comeBack(school.course.code().text(), old.text(), UUID.randomUUID(), HERE));
    }

    @Test
    void guessing_personal_codes_of_any_class_is_throttled_and_both_codes_still_let_in() {
        Entrance.In anna = in(join("Anna"));
        for (int i = 0; i < Joining.ANYWHERE; i++) {
            String guess = Code.draw(Code.PERSONAL, school.chance).text();
            assertThat(school.joining.comeBack("", guess, UUID.randomUUID(), "10.1." + i / 250 + "." + i % 250))
                    .isInstanceOf(Entrance.WrongPersonal.class);
        }
        String personal = anna.personal().text();
        assertThat(school.joining.comeBack("", personal, UUID.randomUUID(), "10.2.0.1"))
                .isInstanceOf(Entrance.TooOften.class);
        in(school.joining.comeBack(school.course.code().text(), personal, UUID.randomUUID(), "10.2.0.1"));
        school.now = school.now.plusSeconds(61);
        in(school.joining.comeBack("", personal, UUID.randomUUID(), "10.2.0.1"));
    }

    @Test
    void an_expelled_student_is_out_and_gone() {
        Pupil anna = school.pupil("Anna");
        var set = school.given(Rules.graded(Policy.Times.ANY));
        school.taking.start(anna.browser(), set.id());

        assertThat(school.classes.expel(school.teacher, anna.student().id())).isTrue();
        assertThat(school.joining.seats(anna.browser())).isEmpty();
        assertThat(school.taking.desks(anna.browser())).isEmpty();
        assertThat(school.giving.lines(school.teacher, set.id())).isEmpty();
    }

    private Entrance join(String name) {
        return school.joining.join(school.course.code().text(), name, UUID.randomUUID(), HERE);
    }

    private Entrance wrong(String from) {
        return school.joining.join(Code.draw(Code.JOIN, school.chance).text(), "Eve", UUID.randomUUID(), from);
    }

    private static Entrance.In in(Entrance entrance) {
        assertThat(entrance).isInstanceOf(Entrance.In.class);
        return (Entrance.In) entrance;
    }
}
