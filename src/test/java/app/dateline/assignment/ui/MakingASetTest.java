package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.account.Account;
import app.dateline.account.Role;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.Variety;
import app.dateline.exchange.Exporter;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import app.dateline.shell.account.Guests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A teacher makes a set, works on it, and takes it elsewhere. */
@SpringBootTest
class MakingASetTest extends TeacherPages {

    @Autowired
    List<Exporter> exporters;

    private ItemSet made() {
        return sets.create(teacher.id(), "Week 3", five(), 7);
    }

    private ItemSet now(ItemSet set) {
        return sets.find(teacher.id(), set.id()).orElseThrow();
    }

    private ItemSet opened() {
        ItemSet set = made();
        navigate("teach/set/" + set.id(), SetView.class);
        return set;
    }

    @Test
    void whoHasNothingYetIsLedToAFirstSetThatIsWhatThePreviewShowed() {
        navigate("teach", TeachView.class);
        assertSays("In three steps", "Make a set");
        assertThat(links()).contains("Make a set", "Teach");

        navigate("teach/new-set", NewSetView.class);
        List<String> stems =
                find(ItemBody.class).all().stream().map(MakingASetTest::stem).toList();
        assertThat(stems).hasSize(10);
        assertSays("10 questions, as they would be asked.", "Sources and wrong options", "expected right");
        field("Title of the set", "First steps");
        press("Keep this set");

        assertThat(getCurrentView()).isInstanceOf(SetView.class);
        ItemSet set =
                sets.find(teacher.id(), sets.all(teacher.id()).getFirst().id()).orElseThrow();
        assertThat(set.title()).isEqualTo("First steps");
        assertThat(set.items().stream().map(i -> i.head().stem())).isEqualTo(stems);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("teach/set/" + set.id() + "/give");
    }

    @Test
    void thePreviewFollowsTheChoices() {
        navigate("teach/new-set", NewSetView.class);
        test(find(IntegerField.class).single()).setValue(3);
        assertThat(find(ItemBody.class).all()).hasSize(3);
        kinds().setValue(Set.of(Kind.VENUE));
        assertThat(find(ItemBody.class).all())
                .hasSize(3)
                .allSatisfy(body -> assertThat(body.getClassNames()).contains("kind-venue"));
        List<String> before =
                find(ItemBody.class).all().stream().map(MakingASetTest::stem).toList();
        press("Draw other questions");
        assertThat(find(ItemBody.class).all().stream().map(MakingASetTest::stem))
                .isNotEqualTo(before);
        test(find(IntegerField.class).single()).setValue(50);
        assertSays("fair questions fit this choice, of 50");
    }

    @Test
    void aSetWithoutATitleIsNotKept() {
        navigate("teach/new-set", NewSetView.class);
        field("Title of the set", "  ");
        press("Keep this set");
        assertSays("Give the set a title.");
        assertThat(sets.all(teacher.id())).isEmpty();
    }

    @Test
    void questionsAreMovedByButtonsAndTheFocusStaysWithThem() {
        ItemSet set = opened();
        List<Item> items = set.items();
        pressFor("Move question 1 down");
        assertThat(now(set).items()).startsWith(items.get(1), items.get(0));
        assertThat(rows().stream().map(r -> r.entry().item())).isEqualTo(now(set).items());
        assertSays("The question is now number 2 of 5.");
        pressFor("Move question 2 up");
        assertThat(now(set).items()).isEqualTo(items);
        assertThat(labelled("Move question 1 up").isEnabled()).isFalse();
        assertThat(labelled("Move question 5 down").isEnabled()).isFalse();
    }

    @Test
    void aQuestionIsDroppedOrKeptAsItIs() {
        ItemSet set = opened();
        pressFor("Drop question 2");
        assertThat(now(set).entries()).hasSize(4).doesNotContain(set.entries().get(1));
        assertThat(rows()).hasSize(4);
        assertSays("Dropped. 4 questions are left.", "4 questions ·");
        test(find(Checkbox.class).all().stream()
                        .filter(c -> c.getAriaLabel().orElse("").equals("May vary: question 1"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(now(set).entries().getFirst().varies()).isFalse();
    }

    @Test
    void whatWasDroppedIsPutBackWhereItStood() {
        ItemSet set = opened();
        test(find(Checkbox.class).all().stream()
                        .filter(c -> c.getAriaLabel().orElse("").equals("May vary: question 2"))
                        .findFirst()
                        .orElseThrow())
                .click();
        List<ItemSet.Entry> before = now(set).entries();
        pressFor("Drop question 2");
        assertSays("Question 2 is dropped: " + before.get(1).item().head().stem());
        pressFor("Undo: put question 2 back");
        assertThat(now(set).entries()).as("with its own settings").isEqualTo(before);
        assertThat(rows().stream().map(r -> r.entry().item())).isEqualTo(set.items());
        assertThat(find(Dropped.class).all()).isEmpty();

        pressFor("Drop question 5");
        pressFor("Move question 1 down");
        assertThat(find(Dropped.class).all()).as("what was done next holds").isEmpty();
    }

    @Test
    void aNumberOfQuestionsThatCannotBeIsSaidAndNothingIsKept() {
        navigate("teach/new-set", NewSetView.class);
        for (Integer wrong : new Integer[] {0, 999, null}) {
            find(IntegerField.class).single().setValue(wrong);
            assertSays("Choose a number of questions from 1 to 50.");
            assertThat(find(ItemBody.class).all()).isEmpty();
            press("Keep this set");
            assertThat(sets.all(teacher.id())).isEmpty();
        }
        find(IntegerField.class).single().setValue(4);
        assertThat(find(ItemBody.class).all()).hasSize(4);
        assertThat(page()).doesNotContain("from 1 to 50");
    }

    @Test
    void aSetIsGivenWithoutAClassByMakingOneOnTheWay() {
        ItemSet set = made();
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        field("Name of the class", "10b");
        press("Make the class");
        assertThat(classes.all(teacher.id())).extracting(Course::name).containsExactly("10b");
        press("Give it to 10b");
        assertThat(giving.all(teacher.id(), classes.all(teacher.id()).getFirst().id()))
                .extracting(a -> a.title())
                .containsExactly("Week 3");
    }

    @Test
    void aQuestionIsSwappedForAnotherOnItsFact() {
        ItemSet set = opened();
        int place = firstWithOthers(set);
        Item before = set.items().get(place);
        pressFor("Another on this fact: question " + (place + 1));
        assertSays("What can be asked about the same fact instead:");
        Item offered = sets.others(teacher.id(), set.id(), place).getFirst();
        pressFor("Take this one: " + offered.head().stem());
        assertThat(now(set).items().get(place)).isEqualTo(offered).isNotEqualTo(before);
        assertThat(offered.head().facts().getFirst())
                .isEqualTo(before.head().facts().getFirst());
        assertThat(find(OtherItems.class).all()).isEmpty();
        assertThat(offered.head().stem()).isNotEqualTo(before.head().stem());
        assertSays("Asked instead of “" + before.head().stem() + "”.");
        pressFor("Undo: ask again “" + before.head().stem());
        assertThat(now(set).entries()).isEqualTo(set.entries());
        assertThat(find(Swapped.class).all()).isEmpty();
    }

    @Test
    void aQuestionThatTellsTheAnswerToAnotherIsNamedWhereThatStandsAndBeforeItIsGiven() {
        ItemSet set = made();
        Item other = sets.others(teacher.id(), set.id(), 0).getFirst();
        sets.pick(teacher.id(), set.id(), other.head().facts().getFirst().id(), other.id());
        navigate("teach/set/" + set.id(), SetView.class);
        assertThat(rows().getLast().getElement().getTextRecursively())
                .contains("Question 1, which comes earlier, tells the answer to this one.");
        assertSays("given away by an earlier one");
        classes.create(teacher.id(), "9b", java.time.ZoneId.of("UTC"));
        navigate("teach/set/" + set.id() + "/give", GiveView.class);
        assertSays("Question 1 tells the answer to question 6.");
    }

    @Test
    void moreAreDrawnAndAFactThatWasNotAskedIsTakenUp() {
        ItemSet set = opened();
        open("Draw more questions");
        test(find(IntegerField.class).single()).setValue(2);
        press("Draw");
        assertThat(now(set).entries()).hasSize(7);
        assertSays("2 questions were added at the end.", "7 questions ·");

        int asked = sets.coverage(teacher.id(), set.id()).orElseThrow().asked().size();
        assertSays(asked + " of ");
        open(sets.coverage(teacher.id(), set.id()).orElseThrow().notAsked().size() + " facts that are not asked about");
        String label = find(Button.class).all().stream()
                .flatMap(b -> b.getAriaLabel().stream())
                .filter(l -> l.startsWith("Ask about it"))
                .findFirst()
                .orElseThrow();
        pressFor(label);
        pressFor("Take this one");
        assertThat(now(set).entries()).hasSize(8);
        assertThat(sets.coverage(teacher.id(), set.id()).orElseThrow().asked()).hasSizeGreaterThan(asked);
        assertThat(rows()).hasSize(8);
    }

    @Test
    void parallelFormsAreComparedInPlainWordsAndTheChoiceIsKept() {
        ItemSet set = opened();
        assertThat(set.variety()).isEqualTo(Variety.SHUFFLED);
        ways().setValue(Variety.PARALLEL);
        assertThat(now(set).variety()).isEqualTo(Variety.PARALLEL);
        assertSays("Fair: 30 forms were made and compared", "All ask about the same facts", "At most 4 points");
        pressFor("Drop question 1");
        assertThat(page()).as("what was found before holds no more").doesNotContain("Fair: 30 forms");
        press("Compare parallel forms");
        assertSays("Fair: 30 forms were made and compared");
    }

    @Test
    void aColleagueLooksAtASharedSetAndCopiesItButChangesNothing() {
        Account colleague = Guests.of(accounts, Role.TEACHER);
        ItemSet set = opened();
        field("Name that the teacher signs in with", "nobody-of-that-name");
        press("Share");
        assertSays("Nobody here signs in with that name.");
        field("Name that the teacher signs in with", teacher.name().text());
        press("Share");
        assertSays("That is you.");
        field("Name that the teacher signs in with", colleague.name().text());
        press("Share");
        assertSays("Shared with A guest.");
        assertThat(sets.sharedWith(teacher.id(), set.id())).containsExactly(colleague.id());

        Guests.enter(presence, colleague);
        navigate("teach/set/" + set.id(), SetView.class);
        assertSays("shared by A guest");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .contains("Make a copy")
                .doesNotContain("Drop", "Rename", "Draw");
        field("Title of the set", "Mine");
        press("Make a copy");
        assertThat(sets.all(colleague.id()).stream().map(s -> s.title())).containsExactlyInAnyOrder("Week 3", "Mine");
        assertSays("Draw more questions");
    }

    @Test
    void nobodyPagesThroughTheNamesOfTeachers() {
        opened();
        for (int i = 0; i < 5; i++) {
            field("Name that the teacher signs in with", "guess" + i);
            press("Share");
            assertSays("Nobody here signs in with that name.");
        }
        field(
                "Name that the teacher signs in with",
                Guests.of(accounts, Role.TEACHER).name().text());
        press("Share");
        assertSays("Too many names that nobody has.");
    }

    @Test
    void aSetIsRenamedAndDeletedAfterASecondQuestion() {
        ItemSet set = opened();
        field("Title of the set", "Week 4");
        press("Rename");
        assertThat(now(set).title()).isEqualTo("Week 4");
        press("Delete this set");
        assertThat(sets.find(teacher.id(), set.id())).isPresent();
        press("No, keep it");
        press("Delete this set");
        press("Delete this set");
        assertThat(sets.find(teacher.id(), set.id())).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(TeachView.class);
    }

    @Test
    void aSetGoesToOtherSystemsAndWhatIsNotCarriedIsListed() {
        ItemSet set = made();
        navigate("teach/set/" + set.id() + "/files", SetFilesView.class);
        assertThat(find(Anchor.class).all().stream().filter(a -> a.getText().startsWith("Get the file")))
                .hasSameSizeAs(exporters);
        assertSays("The 5 questions of this set", "not carried over");
        which().setValue(3);
        assertSays("The question of this set");
        assertThat(find(Anchor.class).all().stream().filter(a -> a.getText().startsWith("Get the file")))
                .hasSameSizeAs(exporters);
    }

    @Test
    void theSetOfSomebodyElseIsNotThere() {
        ItemSet set = made();
        Guests.enter(presence, Guests.of(accounts, Role.TEACHER));
        for (String address : List.of("teach/set/" + set.id(), "teach/set/" + UUID.randomUUID(), "teach/set/x")) {
            assertThatThrownBy(() -> navigate(address, SetView.class))
                    .as(address)
                    .isInstanceOf(Throwable.class);
        }
        assertThatThrownBy(() -> navigate("teach/set/" + set.id() + "/files", SetFilesView.class))
                .isInstanceOf(Throwable.class);
        assertThat(find(ItemBody.class).all()).isEmpty();
    }

    private int firstWithOthers(ItemSet set) {
        for (int i = 0; i < set.entries().size(); i++) {
            if (!sets.others(teacher.id(), set.id(), i).isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("no question of this set can be swapped");
    }

    private Button labelled(String label) {
        return find(Button.class).all().stream()
                .filter(b -> b.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> which() {
        return find(Select.class).single();
    }

    private List<SetRow> rows() {
        return find(SetRow.class).all();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Kind> kinds() {
        return find(CheckboxGroup.class).all().stream()
                .filter(g -> g.getLabel().equals("Only about"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Variety> ways() {
        return find(RadioButtonGroup.class).single();
    }

    private static String stem(ItemBody body) {
        return body.getElement()
                .getChildren()
                .filter(e -> e.getTag().equals("h3"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
