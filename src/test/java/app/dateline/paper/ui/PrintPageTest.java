package app.dateline.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.item.FactRef;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.paper.PaperForm;
import app.dateline.paper.service.Printing;
import app.dateline.paper.service.ToPrint;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a teacher is offered to print, and who is offered nothing. */
@SpringBootTest
class PrintPageTest extends SpringBrowserlessTest {

    private static final QuizRequest CHOICES = new QuizRequest(
            "trump-putin-2025", Set.of(), Set.of(), Set.of(Form.SINGLE_CHOICE), Set.of(), 6, QuizRequest.Level.MIXED);

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Sets sets;

    @Autowired
    Classes classes;

    @Autowired
    Giving giving;

    @Autowired
    Printing printing;

    private Account teacher;
    private ItemSet set;

    @BeforeEach
    void aTeacherWithASet() {
        teacher = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, teacher);
        set = sets.create(teacher.id(), "Week 3", CHOICES, 7);
    }

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    private Assignment given(Variety variety) {
        Course course = classes.create(teacher.id(), "9b", ZoneId.of("Europe/Berlin"));
        classes.addPseudonyms(teacher.id(), course.id(), 3);
        return giving.give(
                        teacher.id(),
                        set.id(),
                        course.id(),
                        Rules.shown(Rules.between(null, null), Rules.AT_ONCE),
                        variety)
                .orElseThrow();
    }

    private List<String> files() {
        return find(Anchor.class).all().stream()
                .map(a -> a.getElement().getAttribute("data-print"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aSetIsOfferedWholeAndInParts() {
        UI.getCurrent().navigate("teach/set/" + set.id() + "/print");
        assertThat(find(H1.class).single().getText()).isEqualTo("Print");
        assertThat(files())
                .containsExactly("all", "a-questions", "a-answers", "a-key", "b-questions", "b-answers", "b-key");

        @SuppressWarnings("unchecked")
        Select<Integer> forms =
                find(Select.class).withCaption("How many different papers").single();
        forms.setValue(3);
        assertThat(files()).hasSize(10).contains("c-key");
    }

    @Test
    void whatAllGetTheSameIsOnePaper() {
        Assignment same = given(Variety.SAME);
        UI.getCurrent().navigate("teach/given/" + same.id() + "/print");
        assertThat(files()).containsExactly("all", "a-questions", "a-answers", "a-key");
    }

    @ParameterizedTest
    @EnumSource(Variety.class)
    void theFormsAreThoseOfTheVarietyAndComeAgain(Variety variety) {
        ToPrint print = printing.given(teacher.id(), given(variety).id(), 3).orElseThrow();
        assertThat(print.course()).isEqualTo("9b");
        assertThat(print.students()).hasSize(3);
        assertThat(print.forms()).hasSize(variety == Variety.SAME ? 1 : 3);
        for (PaperForm form : print.forms()) {
            assertThat(facts(form.items())).containsExactlyInAnyOrderElementsOf(facts(set.items()));
        }
        switch (variety) {
            case SAME -> assertThat(print.forms().getFirst().items()).isEqualTo(set.items());
            case SHUFFLED, PARALLEL ->
                assertThat(print.forms().stream().map(PaperForm::items).distinct())
                        .hasSizeGreaterThan(1);
        }
        ToPrint once = printing.set(teacher.id(), set.id(), variety, 3).orElseThrow();
        ToPrint again = printing.set(teacher.id(), set.id(), variety, 3).orElseThrow();
        assertThat(once.forms()).isEqualTo(again.forms());
    }

    private static List<Set<FactRef>> facts(List<Item> items) {
        return items.stream().map(i -> Set.copyOf(i.head().facts())).toList();
    }

    @Test
    void anotherTeacherFindsNothingToPrint() {
        Assignment given = given(Variety.SAME);
        Account other = Guests.of(accounts, Role.TEACHER);
        Guests.enter(presence, other);
        assertThat(printing.set(other.id(), set.id(), Variety.SAME, 1)).isEmpty();
        assertThat(printing.given(other.id(), given.id(), 1)).isEmpty();
        UI.getCurrent().navigate("teach/set/" + set.id() + "/print");
        assertThat(files()).isEmpty();
        UI.getCurrent().navigate("teach/set/" + UUID.randomUUID() + "/print");
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptySetSaysThatThereIsNothingToPrint() {
        for (int i = set.items().size(); i > 0; i--) {
            sets.drop(teacher.id(), set.id(), 0);
        }
        UI.getCurrent().navigate("teach/set/" + set.id() + "/print");
        assertThat(files()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("nothing to print");
    }
}
