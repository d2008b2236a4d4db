package app.dateline.assignment.store;

import app.dateline.assignment.Code;
import app.dateline.assignment.Course;
import app.dateline.assignment.Courses;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Student;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Classes in H2 or PostgreSQL. Every change is one transaction, committed before the method returns. */
@Repository
class JdbcCourses implements Courses {

    private static final String STUDENT =
            "select s.id, s.course, s.name, s.joined, s.extra_percent, s.extra_seconds from student s ";

    private final JdbcClient db;
    private final TransactionOperations transaction;

    JdbcCourses(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    private record Row(UUID id, String name, UUID owner, String zone, String code, boolean open, Instant created) {}

    @Override
    public boolean add(Course course) {
        return kept(() -> {
            db.sql("""
                    insert into course (id, name, owner, zone, code, open, created)
                    values (:id, :name, :owner, :zone, :code, :open, :created)
                    """)
                    .param("id", course.id())
                    .param("name", course.name())
                    .param("owner", course.owner())
                    .param("zone", course.zone().getId())
                    .param("code", course.code().text())
                    .param("open", course.open())
                    .param("created", utc(course.created()))
                    .update();
            teachers(course);
        });
    }

    private void teachers(Course course) {
        db.sql("delete from course_teacher where course = :course")
                .param("course", course.id())
                .update();
        for (UUID teacher : course.teachers()) {
            db.sql("insert into course_teacher (course, teacher) values (:course, :teacher)")
                    .param("course", course.id())
                    .param("teacher", teacher)
                    .update();
        }
    }

    @Override
    public Optional<Course> find(UUID course) {
        return courses("where id = :it", course).stream().findFirst();
    }

    @Override
    public Optional<Course> byCode(Code code) {
        return courses("where code = :it", code.text()).stream().findFirst();
    }

    @Override
    public List<Course> taughtBy(UUID teacher) {
        return courses("""
                where id in (select id from course where owner = :it
                             union select course from course_teacher where teacher = :it)
                order by name, created, id
                """, teacher);
    }

    private List<Course> courses(String where, Object it) {
        List<Row> rows = db.sql("select id, name, owner, zone, code, open, created from course " + where)
                .param("it", it)
                .query((rs, n) -> new Row(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        rs.getObject("owner", UUID.class),
                        rs.getString("zone"),
                        rs.getString("code"),
                        rs.getBoolean("open"),
                        rs.getObject("created", OffsetDateTime.class).toInstant()))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> teachers = new HashMap<>();
        db.sql("select course, teacher from course_teacher where course in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .query(rs -> {
                    teachers.computeIfAbsent(rs.getObject("course", UUID.class), id -> new HashSet<>())
                            .add(rs.getObject("teacher", UUID.class));
                });
        return rows.stream()
                .map(r -> new Course(
                        r.id(),
                        r.name(),
                        r.owner(),
                        teachers.getOrDefault(r.id(), Set.of()),
                        ZoneId.of(r.zone()),
                        new Code(r.code()),
                        r.open(),
                        r.created()))
                .toList();
    }

    @Override
    public boolean save(Course course) {
        return kept(() -> {
            db.sql("update course set name = :name, zone = :zone, code = :code, open = :open where id = :id")
                    .param("id", course.id())
                    .param("name", course.name())
                    .param("zone", course.zone().getId())
                    .param("code", course.code().text())
                    .param("open", course.open())
                    .update();
            teachers(course);
        });
    }

    @Override
    public void remove(UUID course) {
        db.sql("delete from course where id = :id").param("id", course).update();
    }

    @Override
    public Enrolled enrol(Student student, String codeHash) {
        Enrolled done = transaction.execute(status -> {
            // The lock lets those who join at the same time wait for one another, so that a name is seen taken.
            db.sql("select id from course where id = :id for update")
                    .param("id", student.course())
                    .query(UUID.class)
                    .single();
            if (count("course = :course", student, codeHash) >= Course.MOST_STUDENTS) {
                return Enrolled.FULL;
            }
            if (count("course = :course and name_key = :name", student, codeHash) > 0) {
                return Enrolled.NAME_TAKEN;
            }
            if (count("code_hash = :hash", student, codeHash) > 0) {
                return Enrolled.CODE_TAKEN;
            }
            db.sql("""
                    insert into student
                        (id, course, name, name_key, code_hash, joined, extra_percent, extra_seconds)
                    values (:id, :course, :name, :key, :hash, :joined, :percent, :seconds)
                    """)
                    .param("id", student.id())
                    .param("course", student.course())
                    .param("name", student.name())
                    .param("key", student.nameKey())
                    .param("hash", codeHash)
                    .param("joined", utc(student.joined()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("percent", student.extra().percent())
                    .param("seconds", student.extra().longer().toSeconds())
                    .update();
            return Enrolled.ADDED;
        });
        return java.util.Objects.requireNonNull(done);
    }

    private int count(String where, Student student, String codeHash) {
        JdbcClient.StatementSpec count = db.sql("select count(*) from student where " + where);
        if (where.contains(":course")) {
            count = count.param("course", student.course());
        }
        if (where.contains(":name")) {
            count = count.param("name", student.nameKey());
        }
        if (where.contains(":hash")) {
            count = count.param("hash", codeHash);
        }
        return count.query(Integer.class).single();
    }

    @Override
    public List<Student> students(UUID course) {
        return db.sql(STUDENT + "where s.course = :course order by s.name_key")
                .param("course", course)
                .query((rs, n) -> student(rs))
                .list();
    }

    @Override
    public Map<UUID, Integer> sizes(Collection<UUID> courses) {
        Map<UUID, Integer> sizes = new HashMap<>();
        if (!courses.isEmpty()) {
            db.sql("select course, count(*) as size from student where course in (:courses) group by course")
                    .param("courses", courses)
                    .query(rs -> {
                        sizes.put(rs.getObject("course", UUID.class), rs.getInt("size"));
                    });
        }
        return sizes;
    }

    @Override
    public Optional<Student> student(UUID student) {
        return db.sql(STUDENT + "where s.id = :id")
                .param("id", student)
                .query((rs, n) -> student(rs))
                .optional();
    }

    @Override
    public UUID codeSalt() {
        return db.sql("select salt from code_salt").query(UUID.class).single();
    }

    @Override
    public Optional<Student> byPersonalCode(String codeHash) {
        return db.sql(STUDENT + "where s.code_hash = :hash")
                .param("hash", codeHash)
                .query((rs, n) -> student(rs))
                .optional();
    }

    @Override
    public Optional<Student> byPersonalCode(UUID course, String codeHash) {
        return db.sql(STUDENT + "where s.course = :course and s.code_hash = :hash")
                .param("course", course)
                .param("hash", codeHash)
                .query((rs, n) -> student(rs))
                .optional();
    }

    @Override
    public boolean save(Student student) {
        return kept(() -> db.sql("""
                        update student set name = :name, name_key = :key, joined = :joined,
                            extra_percent = :percent, extra_seconds = :seconds
                        where id = :id
                        """)
                .param("id", student.id())
                .param("name", student.name())
                .param("key", student.nameKey())
                .param("joined", utc(student.joined()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("percent", student.extra().percent())
                .param("seconds", student.extra().longer().toSeconds())
                .update());
    }

    @Override
    public boolean changeCode(UUID student, String codeHash) {
        return kept(() -> db.sql("update student set code_hash = :hash where id = :id")
                .param("id", student)
                .param("hash", codeHash)
                .update());
    }

    @Override
    public void expel(UUID student) {
        transaction.executeWithoutResult(status -> {
            db.sql("delete from attempt where learner = :id and assignment is not null")
                    .param("id", student)
                    .update();
            db.sql("delete from student where id = :id").param("id", student).update();
        });
    }

    @Override
    public void seat(UUID browser, Student student) {
        transaction.executeWithoutResult(status -> {
            unseat(browser, student.course());
            db.sql("insert into student_seat (browser, course, student) values (:browser, :course, :student)")
                    .param("browser", browser)
                    .param("course", student.course())
                    .param("student", student.id())
                    .update();
        });
    }

    @Override
    public void unseat(UUID browser, UUID course) {
        db.sql("delete from student_seat where browser = :browser and course = :course")
                .param("browser", browser)
                .param("course", course)
                .update();
    }

    @Override
    public void unseatEverywhere(UUID student) {
        db.sql("delete from student_seat where student = :student")
                .param("student", student)
                .update();
    }

    @Override
    public List<Student> seated(UUID browser) {
        return db.sql(STUDENT + "join student_seat t on t.student = s.id where t.browser = :browser order by s.id")
                .param("browser", browser)
                .query((rs, n) -> student(rs))
                .list();
    }

    @Override
    public Optional<Student> seated(UUID browser, UUID course) {
        return db.sql(STUDENT
                        + "join student_seat t on t.student = s.id where t.browser = :browser and t.course = :course")
                .param("browser", browser)
                .param("course", course)
                .query((rs, n) -> student(rs))
                .optional();
    }

    /** Whether it could be done without giving away a second time what may be given once. */
    private boolean kept(Runnable change) {
        try {
            transaction.executeWithoutResult(status -> change.run());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Student student(ResultSet rs) throws SQLException {
        OffsetDateTime joined = rs.getObject("joined", OffsetDateTime.class);
        return new Student(
                rs.getObject("id", UUID.class),
                rs.getObject("course", UUID.class),
                rs.getString("name"),
                joined == null ? null : joined.toInstant(),
                new Extra(rs.getInt("extra_percent"), Duration.ofSeconds(rs.getLong("extra_seconds"))));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
