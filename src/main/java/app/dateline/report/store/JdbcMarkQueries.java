package app.dateline.report.store;

import app.dateline.assignment.Waiting;
import app.dateline.report.MarkQueries;
import app.dateline.report.MarkQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions about marks in H2 or PostgreSQL. */
@Repository
class JdbcMarkQueries implements MarkQueries {

    private static final String COLUMNS = """
            select id, assignment, attempt, student, position, question, asked, answer, answered_by, answered, seen
            from mark_query
            """;

    private final JdbcClient db;

    JdbcMarkQueries(JdbcClient db) {
        this.db = db;
    }

    /** New ones have no answer. */
    @Override
    public void add(MarkQuery query) {
        db.sql("""
                insert into mark_query (id, assignment, attempt, student, position, question, asked)
                values (:id, :assignment, :attempt, :student, :position, :question, :asked)
                """)
                .param("id", query.id())
                .param("assignment", query.assignment())
                .param("attempt", query.attempt())
                .param("student", query.student())
                .param("position", query.position())
                .param("question", query.text())
                .param("asked", Times.utc(query.asked()))
                .update();
    }

    @Override
    public Optional<MarkQuery> find(UUID query) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", query)
                .query((rs, n) -> query(rs))
                .optional();
    }

    @Override
    public List<MarkQuery> of(UUID assignment) {
        return db.sql(COLUMNS + "where assignment = :assignment order by asked, id")
                .param("assignment", assignment)
                .query((rs, n) -> query(rs))
                .list();
    }

    @Override
    public List<MarkQuery> of(UUID assignment, UUID student) {
        return db.sql(COLUMNS + "where student = :student and assignment = :assignment order by asked, id")
                .param("assignment", assignment)
                .param("student", student)
                .query((rs, n) -> query(rs))
                .list();
    }

    @Override
    public List<Waiting.Place> waiting(UUID teacher) {
        return db.sql("""
                select a.id, a.title, c.id as course, c.name, count(*) as questions
                from course c
                join assignment a on a.course = c.id
                join mark_query q on q.assignment = a.id
                where q.answer is null
                  and c.id in (select id from course where owner = :teacher
                               union select course from course_teacher where teacher = :teacher)
                group by a.id, a.title, c.id, c.name
                order by min(q.asked), a.id
                """)
                .param("teacher", teacher)
                .query((rs, n) -> new Waiting.Place(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getObject("course", UUID.class),
                        rs.getString("name"),
                        rs.getInt("questions")))
                .list();
    }

    @Override
    public boolean reply(UUID query, MarkQuery.Reply reply) {
        return db.sql("""
                        update mark_query set answer = :answer, answered_by = :by, answered = :given
                        where id = :id and answer is null
                        """)
                        .param("answer", reply.text())
                        .param("by", reply.by())
                        .param("given", Times.utc(reply.given()))
                        .param("id", query)
                        .update()
                == 1;
    }

    @Override
    public List<UUID> unseen(UUID student) {
        return db.sql("""
                select distinct assignment from mark_query
                where student = :student and answer is not null and seen is null order by assignment
                """)
                .param("student", student)
                .query((rs, n) -> rs.getObject("assignment", UUID.class))
                .list();
    }

    @Override
    public void seen(UUID assignment, UUID student, Instant when) {
        db.sql("""
                update mark_query set seen = :when
                where student = :student and assignment = :assignment and answer is not null and seen is null
                """)
                .param("when", Times.utc(when))
                .param("student", student)
                .param("assignment", assignment)
                .update();
    }

    private static MarkQuery query(ResultSet rs) throws SQLException {
        String answer = rs.getString("answer");
        return new MarkQuery(
                rs.getObject("id", UUID.class),
                rs.getObject("assignment", UUID.class),
                rs.getObject("attempt", UUID.class),
                rs.getObject("student", UUID.class),
                rs.getInt("position"),
                rs.getString("question"),
                Times.of(rs, "asked"),
                answer == null
                        ? null
                        : new MarkQuery.Reply(
                                answer,
                                rs.getObject("answered_by", UUID.class),
                                Times.of(rs, "answered"),
                                Times.orNull(rs, "seen")));
    }
}
