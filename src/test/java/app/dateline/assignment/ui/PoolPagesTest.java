package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Role;
import app.dateline.article.Article;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Pool.Search;
import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Pooling;
import app.dateline.item.Form;
import app.dateline.item.Reference;
import app.dateline.shell.account.Guests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A teacher brings questions in, finds them again, names their sources and puts them into a set. */
@SpringBootTest
class PoolPagesTest extends TeacherPages {

    private static final String THREE = """
            Which flag has a lion?{=Sri Lanka#With a sword. ~Japan ~Chile ####Look at the middle.}

            <script>alert(1)</script> stays text{T}

            Which are islands?{~%50%Malta ~%50%Cyprus ~Nepal}

            Who wrote it?{=Anna}
            """;

    @Autowired
    Pooling pooling;

    private void paste(String text) {
        test(find(TextArea.class).all().stream()
                        .filter(f -> f.getLabel().equals("Or paste the text"))
                        .findFirst()
                        .orElseThrow())
                .setValue(text);
        press("Read it");
    }

    private List<PoolQuestion> pool() {
        return pooling.search(teacher.id(), Search.ALL, 0, 100);
    }

    private void keepThree() {
        pooling.keep(teacher.id(), pooling.read(teacher.id(), null, "a.txt", THREE.getBytes(StandardCharsets.UTF_8)));
    }

    private String rows() {
        return find(PoolRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    @Test
    void whoHasNothingIsLedToBringingQuestionsIn() {
        navigate("teach", TeachView.class);
        assertThat(find(RouterLink.class).all().stream().map(RouterLink::getHref))
                .contains("teach/pool");
        navigate("teach/pool", PoolView.class);
        assertSays("Nothing is here yet.", "An example in Aiken", "Which flag has a lion?\nA. Sri Lanka");
        assertThat(find(TextField.class).all()).as("nothing to search in").isEmpty();
        press("Read it");
        assertSays("Paste some questions or choose a file first.");
    }

    @Test
    void whatIsPastedIsLookedAtAndThenKept() {
        navigate("teach/pool", PoolView.class);
        paste(THREE);
        assertSays(
                "the pasted text, read as GIFT",
                "3 questions can be kept",
                "One place was not understood",
                "Line 7",
                "An answer to type was left out",
                "<script>alert(1)</script> stays text");
        assertThat(pool()).isEmpty();
        press("Keep these 3 questions");
        assertSays("3 questions were kept. What was not understood still stands here.");
        assertSays("Line 7", "An answer to type was left out");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo(THREE);
        assertThat(pool()).hasSize(3);
        assertThat(find(PoolRow.class).all()).hasSize(3);
        assertThat(rows())
                .contains("Unsourced", "No source is named for it", "Look at the middle.", "As it came, in GIFT");

        paste(THREE + "\nNew?{=a ~b}\n");
        assertSays("3 questions are in your pool already and are passed over", "One question can be kept");
        press("Leave it");
        assertThat(page()).doesNotContain("can be kept");
        assertThat(pool()).hasSize(3);
    }

    @Test
    void aFormatCanBeChosenAndWhatIsNoQuestionIsSaidInItsLine() {
        navigate("teach/pool", PoolView.class);
        select("Format", "AIKEN");
        paste(THREE);
        assertSays("read as Aiken", "No question can be kept", "Line 1");
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Keep this question");
        select("Format", "any");
        paste("<!DOCTYPE q [<!ENTITY a \"b\">]><quiz/>");
        assertSays("read as Moodle XML", "declares a document type");
    }

    @Test
    void questionsAreFoundAgain() {
        keepThree();
        navigate("teach/pool", PoolView.class);
        assertSays("3 questions");
        field("Search", "LION sword");
        assertThat(find(PoolRow.class).all()).hasSize(1);
        assertSays("One question");
        field("Search", "nothing like it");
        assertSays("Nothing fits.");
        field("Search", "");
        select("Form", Form.MULTIPLE_RESPONSE);
        assertThat(rows()).contains("Which are islands?").doesNotContain("lion");
    }

    @Test
    void manyQuestionsComePageByPage() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 45; i++) {
            many.append("Which of ").append(i).append("?{=a ~b}\n\n");
        }
        navigate("teach/pool", PoolView.class);
        paste(many.toString());
        assertThat(find(ItemBody.class).all()).hasSize(20);
        press("Show 25 more");
        assertThat(find(ItemBody.class).all()).hasSize(45);
        press("Keep these 45 questions");
        assertThat(find(PoolRow.class).all()).hasSize(20);
        press("Show 20 more");
        press("Show 5 more");
        assertThat(find(PoolRow.class).all()).hasSize(45);
        assertThat(rows()).contains("Which of 0?", "Which of 44?");
    }

    @Test
    void aSourceIsNamedChangedAndTakenAway() {
        keepThree();
        navigate("teach/pool", PoolView.class);
        field("Search", "lion");
        press("Name a source");
        press("Keep the source");
        assertSays("Choose the article and the paragraph, and write what it says.");
        Article article = collections.bases().getFirst().articles().getFirst();
        select("Article", article);
        select("Paragraph", article.paragraph(2).orElseThrow());
        press("Keep the source");
        assertSays("The source is kept.", "The source is as the teacher names it:");
        assertThat(rows())
                .doesNotContain("Unsourced")
                .contains(article.paragraph(2).orElseThrow().gist());
        assertThat(reference())
                .isEqualTo(new Reference.Passage(
                        article.id(), 2, article.paragraph(2).orElseThrow().gist()));

        press("Change the source");
        elsewhere();
        field("Title and publisher", "Flags, The Post");
        for (String wrong : List.of("", "javascript:alert(1)", "ftp://example.org/x", "https://", "not an address")) {
            field("Address", wrong);
            press("Keep the source");
            assertSays("Write a title, and an address that begins with https://");
        }
        assertThat(reference()).isInstanceOf(Reference.Passage.class);
        field("Address", "https://example.org/flags");
        press("Keep the source");
        assertThat(rows()).contains("Flags, The Post", "example.org");

        press("Change the source");
        press("Take the source away");
        assertThat(rows()).contains("Unsourced");
        assertThat(reference()).isNull();
    }

    private Reference reference() {
        return pooling.search(teacher.id(), new Search(List.of("lion"), null, false), 0, 1)
                .getFirst()
                .item()
                .head()
                .reference();
    }

    @Test
    void aQuestionIsDeletedWhenItWasAskedForTwice() {
        keepThree();
        navigate("teach/pool", PoolView.class);
        field("Search", "lion");
        press("Delete");
        assertSays("Delete it for good? Sets that have it keep it.");
        assertThat(pool()).hasSize(3);
        press("Delete");
        assertThat(pool()).hasSize(2);
        assertSays("The question is deleted.", "Nothing fits.");
    }

    @Test
    void aSetTakesQuestionsOfThePoolAndTreatsThemAsTheOthersButForSwapping() {
        keepThree();
        ItemSet set = sets.create(teacher.id(), "Week 3", five(), 7);
        sets.vary(teacher.id(), set.id(), Variety.PARALLEL);
        navigate("teach/set/" + set.id(), SetView.class);
        open("Add your own questions");
        assertSays("They stand in the set as they are in your pool now", "These fit:", "Which flag has a lion?");
        pressFor("Take this one: Which flag has a lion?");
        assertSays("The question was added at the end.", "6 questions", "Teacher’s own: 1");
        ItemSet larger = sets.find(teacher.id(), set.id()).orElseThrow();
        assertThat(larger.items().getLast().head().own()).isTrue();
        SetRow row = find(SetRow.class).all().getLast();
        assertThat(row.getElement().getTextRecursively())
                .contains("Which flag has a lion?", "No source is named for it", "Drop")
                .doesNotContain("Another on this fact", "expected right");
        assertThat(find(Button.class).all().stream()
                        .filter(b -> b.getAriaLabel().orElse("").startsWith("Take this one: Which flag")))
                .as("offered once")
                .isEmpty();
        pressFor("Move question 6 up");
        assertThat(sets.find(teacher.id(), set.id())
                        .orElseThrow()
                        .items()
                        .get(4)
                        .head()
                        .own())
                .isTrue();
        press("Compare parallel forms");
        assertSays("Fair:");
        pressFor("Drop question 5");
        assertThat(sets.find(teacher.id(), set.id()).orElseThrow().items()).hasSize(5);
    }

    @Test
    void anotherTeacherSeesNothingOfIt() {
        keepThree();
        Guests.enter(presence, Guests.of(accounts, Role.TEACHER));
        navigate("teach/pool", PoolView.class);
        assertThat(page()).contains("Nothing is here yet.").doesNotContain("lion?{", "islands");
        assertThat(find(PoolRow.class).all()).isEmpty();
    }

    @Test
    void onlyThoseWithoutASourceAreShownOnWish() {
        keepThree();
        pooling.cite(teacher.id(), pool().getFirst().id(), new Reference.Passage("a", 1, "As it says."));
        navigate("teach/pool", PoolView.class);
        test(find(Checkbox.class).all().stream()
                        .filter(c -> c.getLabel().equals("Only without a source"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(PoolRow.class).all()).hasSize(2);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void select(String label, Object value) {
        ((Select) find(Select.class).all().stream()
                        .filter(s -> label.equals(s.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void elsewhere() {
        RadioButtonGroup group = find(RadioButtonGroup.class).all().stream()
                .filter(g -> g.getLabel().equals("The source is"))
                .findFirst()
                .orElseThrow();
        group.setValue(group.getListDataView().getItems().toList().get(1));
    }
}
