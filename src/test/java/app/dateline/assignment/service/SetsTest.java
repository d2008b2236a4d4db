package app.dateline.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Coverage;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.ParallelCheck;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sets as teachers make them, and give them. */
class SetsTest {

    private final School school = new School();
    private final UUID colleague = UUID.randomUUID();

    @Test
    void what_was_previewed_is_what_is_kept() {
        List<Item> preview = school.sets.preview(School.CHOICES, 11);
        ItemSet set = school.sets.create(school.teacher, " Week 3 ", School.CHOICES, 11);

        assertThat(preview).hasSize(5);
        assertThat(set.items()).isEqualTo(preview);
        assertThat(set.title()).isEqualTo("Week 3");
        assertThat(school.sets.find(school.teacher, set.id())).contains(set);
        assertThat(school.sets.preview(QuizRequest.tenOn("chess"), 1)).isEmpty();
    }

    @Test
    void items_are_dropped_moved_and_fixed() {
        ItemSet set = school.set();
        List<Item> items = set.items();
        school.sets.drop(school.teacher, set.id(), 1);
        school.sets.move(school.teacher, set.id(), 3, 0);
        school.sets.vary(school.teacher, set.id(), 2, false);

        assertThat(found(set).entries())
                .containsExactly(
                        new Entry(items.get(4), true),
                        new Entry(items.get(0), true),
                        new Entry(items.get(2), false),
                        new Entry(items.get(3), true));
        assertThat(school.sets.drop(school.teacher, set.id(), 4)).isEmpty();
        assertThat(school.sets.move(school.teacher, set.id(), 0, 4)).isEmpty();
        assertThat(school.sets.vary(school.teacher, set.id(), -1, true)).isEmpty();
    }

    @Test
    void an_item_is_swapped_for_another_on_its_fact() {
        ItemSet set = school.set();
        Item before = set.items().get(2);
        List<Item> others = school.sets.others(school.teacher, set.id(), 2);
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.head().facts().getFirst())
                        .isEqualTo(before.head().facts().getFirst()))
                .noneMatch(o -> o.id().equals(before.id()));
        List<Item> reworded = others.stream()
                .filter(o -> !o.head().stem().equals(before.head().stem()))
                .toList();
        assertThat(others.subList(0, reworded.size())).as("the same words last").isEqualTo(reworded);
        assertThat(reworded.stream().map(o -> o.form() != before.form()).toList())
                .as("the same form first")
                .isSorted();

        Item other = others.getLast();
        assertThat(school.sets.swap(school.teacher, set.id(), 2, other.id())).isPresent();
        assertThat(found(set).items().get(2)).isEqualTo(other);
        assertThat(school.sets.swap(school.teacher, set.id(), 2, "no such item"))
                .isEmpty();
    }

    @Test
    void an_item_is_picked_by_its_fact() {
        ItemSet set = school.set();
        Coverage coverage = school.sets.coverage(school.teacher, set.id()).orElseThrow();
        String fact = coverage.notAsked().stream()
                .filter(f -> !school.sets.about(school.teacher, set.id(), f).isEmpty())
                .findFirst()
                .orElseThrow();
        Item item = school.sets.about(school.teacher, set.id(), fact).getFirst();
        school.sets.pick(school.teacher, set.id(), fact, item.id());

        assertThat(found(set).items()).hasSize(6).last().isEqualTo(item);
        Coverage after = school.sets.coverage(school.teacher, set.id()).orElseThrow();
        assertThat(after.asked()).contains(fact);
        assertThat(after.facts().get(fact)).containsExactly(5);
    }

    @Test
    void coverage_names_what_is_asked_and_what_is_not() {
        ItemSet set = school.set();
        Coverage coverage = school.sets.coverage(school.teacher, set.id()).orElseThrow();
        Set<String> asked = Set.copyOf(set.items().stream()
                .flatMap(i -> i.head().facts().stream())
                .map(f -> f.id())
                .toList());

        assertThat(coverage.asked()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(coverage.asked().size() + coverage.notAsked().size())
                .isEqualTo(Shipped.EXAMINER.base(null).size());
        assertThat(coverage.articles())
                .hasSize(Shipped.EXAMINER.base(null).articles().size());
        assertThat(coverage.articles().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(5);
        assertThat(coverage.kinds().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(5);
        assertThat(coverage.gone()).isEmpty();
    }

    @Test
    void more_items_ask_other_facts_and_give_nothing_away() {
        ItemSet set = school.set();
        school.sets.more(school.teacher, set.id(), 7);

        ItemSet larger = found(set);
        assertThat(larger.entries()).hasSize(12);
        assertThat(larger.items().stream()
                        .flatMap(i -> i.head().facts().stream())
                        .map(f -> f.id()))
                .doesNotHaveDuplicates();
        assertThat(school.sets.giveaways(school.teacher, set.id())).isEmpty();
        school.sets.more(school.teacher, set.id(), 1_000);
        assertThat(found(set).entries().size()).isLessThanOrEqualTo(QuizRequest.MOST);
    }

    @Test
    void what_is_drawn_from_now_on_follows_another_wish_and_the_items_stay() {
        ItemSet set = school.set();
        QuizRequest venues = new QuizRequest(
                Shipped.COLLECTION, Set.of(), Set.of(Kind.VENUE), Set.of(), Set.of(), 3, QuizRequest.Level.MIXED);
        school.sets.ask(school.teacher, set.id(), venues);
        school.sets.more(school.teacher, set.id(), 3);

        assertThat(found(set).items())
                .startsWith(set.items().toArray(Item[]::new))
                .hasSize(8);
        assertThat(found(set).items().subList(5, 8))
                .allSatisfy(i -> assertThat(i.head().kind()).isEqualTo(Kind.VENUE));
        assertThat(school.sets.ask(school.teacher, set.id(), QuizRequest.tenOn("chess")))
                .isEmpty();
        assertThat(school.sets.ask(colleague, set.id(), venues)).isEmpty();
    }

    @Test
    void how_quizzes_differ_is_kept_and_copied() {
        ItemSet set = school.set();
        assertThat(set.variety()).isEqualTo(Variety.SHUFFLED);
        school.sets.vary(school.teacher, set.id(), Variety.PARALLEL);
        assertThat(found(set).variety()).isEqualTo(Variety.PARALLEL);
        assertThat(school.sets
                        .copy(school.teacher, set.id(), "Mine")
                        .orElseThrow()
                        .variety())
                .isEqualTo(Variety.PARALLEL);
        assertThat(school.sets.vary(colleague, set.id(), Variety.SAME)).isEmpty();
    }

    @Test
    void what_is_open_comes_first_that_closes_first() {
        Assignment later = school.given(Rules.graded(Rules.between(null, "2026-05-09T10:00")));
        Assignment ever = school.given(Rules.graded(Policy.Times.ANY));
        Assignment sooner = school.given(Rules.graded(Rules.between("2026-05-04T08:00", "2026-05-06T10:00")));
        school.given(Rules.graded(Rules.between("2026-05-05T08:00", null)));
        school.given(Rules.graded(Rules.between(null, "2026-05-04T09:00")));

        assertThat(school.giving.open(school.teacher).stream().map(Giving.Open::assignment))
                .containsExactly(sooner, later, ever);
        assertThat(school.giving.open(colleague)).isEmpty();
    }

    @Test
    void items_that_give_each_other_away_are_told() {
        ItemSet set = school.set();
        Item other = school.sets.others(school.teacher, set.id(), 0).getFirst();
        school.sets.pick(
                school.teacher, set.id(), other.head().facts().getFirst().id(), other.id());

        assertThat(school.sets.giveaways(school.teacher, set.id())).contains(new Sets.Giveaway(0, 5));
    }

    @Test
    void a_set_is_found_by_its_owner_and_by_those_it_is_shared_with_who_change_nothing() {
        ItemSet set = school.set();
        assertThat(school.sets.find(colleague, set.id())).isEmpty();
        assertThat(school.sets.all(colleague)).isEmpty();
        assertThat(school.sets.share(colleague, set.id(), Set.of(colleague))).isFalse();

        school.sets.share(school.teacher, set.id(), Set.of(colleague, school.teacher));
        assertThat(school.sets.sharedWith(school.teacher, set.id())).containsExactly(colleague);
        assertThat(school.sets.all(colleague)).extracting(ItemSets.Listed::id).containsExactly(set.id());
        assertThat(school.sets.drop(colleague, set.id(), 0)).isEmpty();
        assertThat(school.sets.rename(colleague, set.id(), "x")).isEmpty();
        assertThat(school.sets.more(colleague, set.id(), 1)).isEmpty();
        assertThat(school.sets.remove(colleague, set.id())).isFalse();
        assertThat(found(set)).isEqualTo(set);

        ItemSet copy = school.sets.copy(colleague, set.id(), "Mine").orElseThrow();
        assertThat(copy.entries()).isEqualTo(set.entries());
        assertThat(school.sets.drop(colleague, copy.id(), 0)).isPresent();
        assertThat(school.sets.find(school.teacher, copy.id())).isEmpty();
    }

    @Test
    void what_was_given_is_a_copy() {
        ItemSet set = school.set();
        Assignment given = school.giving
                .give(school.teacher, set.id(), school.course.id(), Rules.graded(Policy.Times.ANY), Variety.SAME)
                .orElseThrow();
        school.sets.drop(school.teacher, set.id(), 0);
        assertThat(school.giving.entries(school.teacher, given.id())).isEqualTo(set.entries());
        school.sets.remove(school.teacher, set.id());
        assertThat(school.giving.entries(school.teacher, given.id())).isEqualTo(set.entries());
    }

    @Test
    void parallel_forms_are_balanced_and_what_is_alike_is_told() {
        for (long seed = 1; seed <= 6; seed++) {
            ItemSet set = school.sets.create(school.teacher, "Forms", QuizRequest.tenOn(Shipped.COLLECTION), seed);
            school.sets.vary(school.teacher, set.id(), 3, false);
            ParallelCheck check = school.sets.check(school.teacher, set.id()).orElseThrow();

            assertThat(check.forms()).isEqualTo(Sets.FORMS);
            assertThat(check.balanced()).as("seed %s: %s", seed, check).isTrue();
            assertThat(check.alike()).as("seed %s: %s", seed, check).contains(3).hasSizeLessThan(10);
        }
    }

    @Test
    void a_set_is_given_only_by_who_has_it_to_a_class_that_they_teach() {
        ItemSet set = school.set();
        UUID course = school.course.id();
        Policy policy = Rules.graded(Policy.Times.ANY);
        UUID foreign =
                school.classes.create(colleague, "other", school.course.zone()).id();

        assertThat(school.giving.give(colleague, set.id(), foreign, policy, Variety.SAME))
                .isEmpty();
        assertThat(school.giving.give(school.teacher, set.id(), foreign, policy, Variety.SAME))
                .isEmpty();
        school.sets.share(school.teacher, set.id(), Set.of(colleague));
        assertThat(school.giving.give(colleague, set.id(), foreign, policy, Variety.SAME))
                .isPresent();
        assertThat(school.giving.give(colleague, set.id(), course, policy, Variety.SAME))
                .isEmpty();
        ItemSet empty = school.sets.create(school.teacher, "Empty", QuizRequest.tenOn("chess"), 1);
        assertThat(school.giving.give(school.teacher, empty.id(), course, policy, Variety.SAME))
                .isEmpty();
    }

    @Test
    void an_assignment_is_found_by_the_teachers_of_its_class_alone() {
        Assignment set = school.given(Rules.graded(Policy.Times.ANY));
        School.Pupil anna = school.pupil("Anna");
        Beginning.Begun begun = (Beginning.Begun) school.taking.start(anna.browser(), set.id());
        UUID attempt = begun.sitting().id();

        assertThat(school.giving.find(colleague, set.id())).isEmpty();
        assertThat(school.giving.all(colleague, school.course.id())).isEmpty();
        assertThat(school.giving.entries(colleague, set.id())).isEmpty();
        assertThat(school.giving.lines(colleague, set.id())).isEmpty();
        assertThat(school.giving.attempt(colleague, set.id(), attempt)).isEmpty();
        assertThat(school.giving.change(colleague, set.id(), set.policy())).isEqualTo(Giving.Changed.UNKNOWN);
        assertThat(school.giving.rename(colleague, set.id(), "x")).isEqualTo(Giving.Changed.UNKNOWN);
        assertThat(school.giving.giveExtra(colleague, set.id(), anna.student().id(), null))
                .isFalse();
        assertThat(school.giving.remove(colleague, set.id())).isFalse();
        school.giving.answers(colleague, set.id(), a -> {
            throw new AssertionError(a);
        });

        school.classes.share(school.teacher, school.course.id(), colleague);
        assertThat(school.giving.all(colleague, school.course.id())).containsExactly(set);
        assertThat(school.giving.attempt(colleague, set.id(), attempt)).isPresent();
        assertThat(school.giving.remove(colleague, set.id())).isTrue();
        assertThat(school.taking.desks(anna.browser())).isEmpty();
    }

    @Test
    void rules_change_for_those_who_go_on_and_not_for_what_is_over() {
        Assignment set = school.given(Rules.graded(Rules.between(null, "2026-05-04T10:00")));
        School.Pupil anna = school.pupil("Anna");
        school.taking.start(anna.browser(), set.id());
        Policy longer = Rules.graded(Rules.between(null, "2026-05-04T12:00"));
        assertThat(school.giving.change(school.teacher, set.id(), longer)).isEqualTo(Giving.Changed.DONE);
        school.now = java.time.Instant.parse("2026-05-04T09:00:00Z");
        assertThat(school.giving.lines(school.teacher, set.id()))
                .singleElement()
                .satisfies(l -> assertThat(l.times().finished()).isNull());

        school.now = java.time.Instant.parse("2026-05-04T10:30:00Z");
        Policy evenLonger = Rules.graded(Rules.between(null, "2026-05-05T12:00"));
        school.giving.change(school.teacher, set.id(), evenLonger);
        assertThat(school.giving.lines(school.teacher, set.id()))
                .singleElement()
                .satisfies(l ->
                        assertThat(l.times().finished()).isEqualTo(java.time.Instant.parse("2026-05-04T10:00:00Z")));
        assertThat(school.giving.change(
                        school.teacher, set.id(), Rules.drip(1, true, Rules.between("2026-05-04T10:00", null))))
                .isEqualTo(Giving.Changed.BEGUN);
    }

    private ItemSet found(ItemSet set) {
        Optional<ItemSet> found = school.sets.find(school.teacher, set.id());
        return found.orElseThrow();
    }
}
