package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule of validity refuses an item that breaks it and is fair otherwise. */
class ValidityTest {

    private static final FactBase BASE = Harbour.base();
    private static final Asks ASKS = Harbour.asks();
    private static final Validity VALIDITY = new Validity(BASE, ASKS, RoughWorld.map());
    private static final List<Item> FAIR =
            new ItemGenerator(BASE, ASKS, RoughWorld.map()).survey().items();

    private static <T extends Item> T fair(Class<T> form, String stem) {
        return FAIR.stream()
                .filter(form::isInstance)
                .map(form::cast)
                .filter(i -> i.head().stem().equals(stem))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stem + " is not among\n"
                        + FAIR.stream().map(i -> i.head().stem()).collect(Collectors.joining("\n"))));
    }

    private static Item.SingleChoice secondTalks() {
        return fair(Item.SingleChoice.class, "Where did the second talks take place?");
    }

    private static Item.SingleChoice firstTalks() {
        return fair(Item.SingleChoice.class, "According to the Gazette, where did the first talks take place?");
    }

    private static Item.Head with(Item.Head head, String stem, @Nullable String attribution, Query query) {
        return new Item.Head(
                head.id(),
                head.ask(),
                query,
                head.kind(),
                stem,
                head.statement(),
                attribution,
                head.facts(),
                head.evidence(),
                head.difficulty());
    }

    private static Item.SingleChoice asking(Item.SingleChoice item, String stem) {
        return new Item.SingleChoice(
                with(item.head(), stem, item.head().attribution(), item.head().query()), item.options(), item.key());
    }

    private static Item.SingleChoice replacing(Item.SingleChoice item, Predicate<Integer> which, Option by) {
        List<Option> options = new ArrayList<>(item.options());
        for (int i = 0; i < options.size(); i++) {
            if (which.test(i)) {
                options.set(i, by);
                break;
            }
        }
        return new Item.SingleChoice(item.head(), options, item.key());
    }

    private static Option place(String place, String fact) {
        return new Option(
                place,
                new Value.OfPlace(place),
                "",
                List.of(new FactRef(fact, "v1")),
                secondTalks().head().evidence(),
                false);
    }

    private static Optional<Reason> reason(Item item) {
        return VALIDITY.check(item).map(Fault::reason);
    }

    @Test
    void allThatLeavesTheGeneratorIsFair() {
        assertThat(FAIR)
                .hasSizeGreaterThan(60)
                .allSatisfy(i -> assertThat(VALIDITY.check(i)).isEmpty());
    }

    @Test
    void aKeyThatNoSourceGives() {
        Item.SingleChoice item = secondTalks();
        int wrong = (item.key() + 1) % item.options().size();
        assertThat(reason(new Item.SingleChoice(item.head(), item.options(), wrong)))
                .contains(Reason.KEY_IS_NO_ANSWER);
    }

    @Test
    void anOptionThatIsRightToo() {
        Item.SingleChoice item = fair(Item.SingleChoice.class, "In which of these did Brand take part?");
        Option third = new Option(
                "The third talks",
                new Value.OfEvent("autumn-talks"),
                "",
                List.of(new FactRef("autumn", "v1")),
                item.head().evidence(),
                false);
        Option first = new Option(
                "The first talks",
                new Value.OfEvent("spring-talks"),
                "",
                List.of(new FactRef("spring", "v1")),
                item.head().evidence(),
                false);
        boolean keyIsFirst = item.options().get(item.key()).value().equals(first.value());
        assertThat(reason(replacing(item, i -> i != item.key(), keyIsFirst ? third : first)))
                .contains(Reason.DISTRACTOR_IS_AN_ANSWER);
    }

    @Test
    void aDisputedAnswerWithoutItsSource() {
        Item.SingleChoice item = firstTalks();
        Item.Head nameless = with(
                item.head(),
                "Where did the first talks take place?",
                null,
                item.head().query());
        assertThat(reason(new Item.SingleChoice(nameless, item.options(), item.key())))
                .contains(Reason.SOURCE_NOT_NAMED);
        assertThat(reason(asking(item, "Where did the first talks take place?")))
                .contains(Reason.SOURCE_NOT_NAMED);
    }

    @Test
    void theOtherSidesAnswerIsAFairOptionWithinASource() {
        assertThat(firstTalks().options()).extracting(Option::value).contains(new Value.OfPlace("brun"));
    }

    @Test
    void aClaimWithoutWhoseItIs() {
        Item.SingleChoice item = FAIR.stream()
                .filter(i -> i instanceof Item.SingleChoice && i.head().stem().startsWith("According to Tom Moor, "))
                .map(Item.SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
        String stem = Wording.capital(item.head().stem().replace("According to Tom Moor, ", ""));
        assertThat(reason(asking(item, stem))).contains(Reason.CLAIMANT_NOT_NAMED);
    }

    @Test
    void aStemThatTellsTheKey() {
        Item.SingleChoice item = secondTalks();
        assertThat(reason(asking(item, "Where did the talks in Torrow take place, the second talks?")))
                .contains(Reason.STEM_TELLS_KEY);
        assertThat(reason(asking(item, "Where in Norland did the second talks take place?")))
                .contains(Reason.STEM_TELLS_KEY);
    }

    @Test
    void aStemWithoutWhatItGivesOrWithAHole() {
        Item.SingleChoice item = secondTalks();
        assertThat(reason(asking(item, "Where did it take place?"))).contains(Reason.STEM_INCOMPLETE);
        assertThat(reason(asking(item, "Where did the second talks {place}?"))).contains(Reason.STEM_INCOMPLETE);
        assertThat(reason(asking(item, "Where did the second talks take place")))
                .contains(Reason.STEM_INCOMPLETE);
    }

    @Test
    void twoOptionsThatAreOne() {
        Item.SingleChoice item = secondTalks();
        Option key = item.options().get(item.key());
        assertThat(reason(replacing(item, i -> i != item.key(), key))).contains(Reason.OPTIONS_EQUAL);
    }

    @Test
    void anOptionAroundAnother() {
        Item.SingleChoice item = secondTalks();
        Option norland = new Option("Norland", new Value.OfPlace("norland"), "", List.of(), List.of(), true);
        assertThat(reason(replacing(item, i -> i != item.key(), norland))).contains(Reason.OPTIONS_OVERLAP);
    }

    @Test
    void anOptionThatItsFactDoesNotGive() {
        Item.SingleChoice item = secondTalks();
        List<Value> shown = item.options().stream().map(Option::value).toList();
        String absent = List.of("vell", "brun", "losk", "mira").stream()
                .filter(p -> !shown.contains(new Value.OfPlace(p)))
                .findFirst()
                .orElseThrow();
        assertThat(reason(replacing(item, i -> i != item.key(), place(absent, "dredging"))))
                .contains(Reason.OPTION_UNSOURCED);
        assertThat(reason(replacing(item, i -> i != item.key(), place(absent, "nobody-knows"))))
                .contains(Reason.OPTION_UNSOURCED);
    }

    @Test
    void anOptionOfAnotherPrecision() {
        Item.SingleChoice item = fair(Item.SingleChoice.class, "When did the second talks take place?");
        Option month =
                new Option("March 2023", new Value.OfDate(Edtf.parse("2023-03")), "", List.of(), List.of(), true);
        assertThat(reason(replacing(item, i -> i != item.key(), month))).contains(Reason.OPTIONS_UNLIKE);
    }

    @Test
    void optionsThatTheirSideRulesOut() {
        Item.SingleChoice item = FAIR.stream()
                .filter(i -> i instanceof Item.SingleChoice && i.head().query().asked() == Slot.AIM)
                .map(Item.SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
        FactBase whole = Harbour.base();
        FactBase told = new FactBase(
                whole.about(),
                whole.articles(),
                whole.parties(),
                whole.places(),
                whole.events(),
                whole.facts().stream().map(ValidityTest::onlyTheirs).toList());
        assertThat(new Validity(told, Harbour.asks()).check(item).map(Fault::reason))
                .contains(Reason.SIDE_SHOWS);
    }

    private static Fact onlyTheirs(Fact fact) {
        return fact instanceof Aim a
                ? new Aim(
                        a.head(),
                        a.actor(),
                        a.stance(),
                        a.aim(),
                        a.subject(),
                        a.occasion(),
                        a.like(),
                        List.of(a.actor()),
                        a.supposed())
                : fact;
    }

    @Test
    void anOptionThatTheStemNames() {
        Item.SingleChoice item = fair(Item.SingleChoice.class, "Who announced the paving deadline?");
        Option other = item.options().stream()
                .filter(o -> item.options().indexOf(o) != item.key())
                .findFirst()
                .orElseThrow();
        assertThat(reason(asking(item, "Who announced the paving deadline, which " + other.text() + " disliked?")))
                .contains(Reason.OPTION_IN_STEM);
    }

    @Test
    void tooFewOptions() {
        Item.SingleChoice item = secondTalks();
        Option key = item.options().get(item.key());
        assertThat(reason(new Item.SingleChoice(item.head(), List.of(key), 0))).contains(Reason.TOO_FEW_OPTIONS);
    }

    @Test
    void aTypedAnswerThatCouldBeAnother() {
        assertThat(FAIR)
                .as("what sources dispute is asked only where the other side may stand beside it")
                .anyMatch(i -> i instanceof Item.SingleChoice
                        && i.head().stem().equals("According to the Gazette, where did the first talks take place?"))
                .noneMatch(i -> (i instanceof Item.TypedPlace || i instanceof Item.TrueFalse)
                        && i.head().stem().startsWith("According to the Gazette")
                        && i.head().stem().contains("first talks t"));
        Item.TypedLength length = fair(Item.TypedLength.class, "How much time did the paving deadline allow?");
        assertThat(reason(new Item.TypedLength(length.head(), Length.parse("46 days"))))
                .contains(Reason.KEY_IS_NO_ANSWER);
        Query open = new Query(length.head().query().asked(), List.of());
        assertThat(reason(new Item.TypedLength(with(length.head(), length.head().stem(), null, open), length.key())))
                .contains(Reason.SEVERAL_ANSWERS);
    }

    @Test
    void anOrderThatIsNotThatOfTheDates() {
        Item.Ordering item = (Item.Ordering) FAIR.stream()
                .filter(Item.Ordering.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(reason(new Item.Ordering(
                        item.head(), item.options(), item.key().reversed())))
                .contains(Reason.SEVERAL_ANSWERS);
        assertThat(reason(new Item.Ordering(item.head(), item.options(), List.of(0, 0, 1))))
                .contains(Reason.KEY_IS_NO_ANSWER);
    }

    @Test
    void aMatchThatPairsWrongly() {
        Item.Matching item = (Item.Matching) FAIR.stream()
                .filter(Item.Matching.class::isInstance)
                .findFirst()
                .orElseThrow();
        List<Integer> turned = new ArrayList<>(item.key());
        turned.add(turned.removeFirst());
        assertThat(reason(new Item.Matching(item.head(), item.prompts(), item.choices(), turned)))
                .isIn(Set.of(Optional.of(Reason.KEY_IS_NO_ANSWER), Optional.of(Reason.SEVERAL_ANSWERS)));
    }

    @Test
    void aClaimCalledFalseThatIsTrue() {
        Item.TrueFalse item = (Item.TrueFalse) FAIR.stream()
                .filter(i -> i instanceof Item.TrueFalse t && t.holds())
                .findFirst()
                .orElseThrow();
        assertThat(reason(new Item.TrueFalse(item.head(), false, item.shown(), item.right())))
                .isIn(Set.of(
                        Optional.of(Reason.DISTRACTOR_IS_AN_ANSWER),
                        Optional.of(Reason.OPTIONS_EQUAL),
                        Optional.of(Reason.STEM_TELLS_KEY)));
    }
}
