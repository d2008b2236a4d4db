package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Pool.Search;
import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.Rules;
import app.dateline.assignment.service.Beginning;
import app.dateline.assignment.service.Pooling;
import app.dateline.attempt.Response;
import app.dateline.attempt.Sitting;
import app.dateline.exchange.Exporter;
import app.dateline.item.Reference;
import app.dateline.shell.account.Guests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions from a teacher's pool are answered in a class, and told of as what they are, on every page that shows them. */
class OwnQuestionsInClassTest extends ClassroomTest {

    private static final Policy PRACTICE =
            new Policy(new Policy.Sort.Practice(), Policy.Times.ANY, Rules.ANY_NUMBER, Rules.AT_ONCE, true);
    private static final String OWN = "This question is the teacher’s own. No source is named for it.";

    @Autowired
    Pooling pooling;

    @Autowired
    List<Exporter> exporters;

    /** Two own questions alone: one without a source, one with an address. */
    private Assignment given() {
        return asTeacher(() -> {
            String text = "Which flag has a lion?{=Sri Lanka#With a sword. ~Japan#A disc.}\n\nNepal is an island.{F}";
            pooling.keep(
                    teacher.id(), pooling.read(teacher.id(), null, "a.txt", text.getBytes(StandardCharsets.UTF_8)));
            List<PoolQuestion> own = pooling.search(teacher.id(), Search.ALL, 0, 9);
            pooling.cite(
                    teacher.id(),
                    own.getLast().id(),
                    new Reference.Publication("Atlas, The Post", URI.create("https://example.org/atlas")));
            for (int i = 0; i < 3; i++) {
                sets.drop(teacher.id(), set.id(), 0);
            }
            own.forEach(q -> pooling.put(teacher.id(), set.id(), q.id()));
            return giving.give(teacher.id(), set.id(), course.id(), PRACTICE, app.dateline.assignment.Variety.SAME)
                    .orElseThrow();
        });
    }

    private Sitting begun(Assignment given) {
        return ((Beginning.Begun) taking.start(learner.id(), given.id())).sitting();
    }

    private void unfold() {
        find(NativeDetails.class).all().forEach(fold -> {
            fold.setOpen(true);
            com.vaadin.flow.component.ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        });
    }

    @Test
    void theFeedbackSaysThatItIsTheTeachersOwnAndWhereItComesFromIfThatIsNamed() {
        Assignment given = given();
        join("Ana");
        Sitting sitting = begun(given);
        navigate("given/" + given.id(), DeskView.class);
        press("Go on");
        assertThat(page()).contains("Teacher’s own", "Which flag has a lion?").doesNotContain(OWN);
        taking.answer(learner.id(), given.id(), sitting.id(), 0, new Response.Chosen(1));
        taking.answer(learner.id(), given.id(), sitting.id(), 1, new Response.Judged(true));
        navigate("given/" + given.id(), DeskView.class);
        taking.finish(learner.id(), given.id(), sitting.id());
        navigate("given/" + given.id() + "/quiz/" + sitting.id() + "/end", Component.class);
        unfold();
        assertThat(page())
                .contains(OWN, "Atlas, The Post", "example.org", "A disc.", "The source is as the teacher names it")
                .doesNotContain("Made up for this question", "It was false: ");
    }

    @Test
    void theTeachersPagesTellItApartFromWhatIsProved() {
        Assignment given = given();
        join("Ana");
        Sitting sitting = begun(given);
        taking.answer(learner.id(), given.id(), sitting.id(), 0, new Response.Chosen(1));
        taking.answer(learner.id(), given.id(), sitting.id(), 1, new Response.Judged(false));
        taking.finish(learner.id(), given.id(), sitting.id());

        Guests.enter(presence, teacher);
        navigate("teach/given/" + given.id() + "/results", Component.class);
        assertThat(page()).contains("Teacher’s own", "Which flag has a lion?");
        navigate("teach/given/" + given.id() + "/results/1", Component.class);
        unfold();
        assertThat(page()).contains("Which flag has a lion?", OWN);
        navigate("teach/given/" + given.id(), LiveView.class);
        assertThat(page()).contains("Ana");
        navigate("teach/set/" + set.id() + "/print", Component.class);
        assertThat(page()).contains("Key with sources");
        navigate("teach/set/" + set.id() + "/files", Component.class);
        assertThat(page()).contains("Moodle", "GIFT", "Anki");
    }
}
