package app.dateline.assignment.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Assignment;
import app.dateline.assignment.Coverage;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ParallelCheck;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Pool.Search;
import app.dateline.assignment.PoolQuestion;
import app.dateline.assignment.Rules;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Pooling.Keeping;
import app.dateline.assignment.service.Pooling.Preview;
import app.dateline.assignment.service.School.Pupil;
import app.dateline.attempt.Response;
import app.dateline.attempt.Result;
import app.dateline.attempt.Sitting;
import app.dateline.exchange.Importer;
import app.dateline.exchange.Target;
import app.dateline.fact.Kind;
import app.dateline.item.Item;
import app.dateline.item.OwnItems;
import app.dateline.item.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A teacher's own questions: from a file to the pool, from there to a set, and from there to a class. */
class PoolingTest {

    private static final String TWO = "Which flag has a lion?{=Sri Lanka ~Japan ~Chile}\n\nNepal is an island.{F}\n";
    private static final Policy PRACTICE =
            new Policy(new Policy.Sort.Practice(), Policy.Times.ANY, Rules.ANY_NUMBER, Rules.AT_ONCE, true);

    private final School school = new School();
    private final UUID stranger = UUID.randomUUID();

    private Preview read(String text) {
        return school.pooling.read(school.teacher, null, "a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<PoolQuestion> pool() {
        return school.pooling.search(school.teacher, Search.ALL, 0, 100);
    }

    private List<PoolQuestion> two() {
        school.pooling.keep(school.teacher, read(TWO));
        return pool();
    }

    @Test
    void nothing_is_kept_before_it_was_looked_at() {
        Preview preview = read(TWO + "\nWho?{=Anna}\n");
        assertThat(preview.fresh()).hasSize(2);
        assertThat(preview.complaints())
                .singleElement()
                .satisfies(c -> assertThat(c.line()).isEqualTo(5));
        assertThat(pool()).isEmpty();
        assertThat(school.pooling.keep(school.teacher, preview)).isEqualTo(new Keeping(2, false));
        assertThat(pool().stream().map(q -> q.original()))
                .containsExactly("Which flag has a lion?{=Sri Lanka ~Japan ~Chile}", "Nepal is an island.{F}");
    }

    @Test
    void what_is_there_already_is_passed_over() {
        two();
        Preview again = read(TWO + "\nNew?{=a ~b}\n\nNew?{=a ~b}\n");
        assertThat(again.known()).hasSize(2);
        assertThat(again.fresh()).hasSize(1);
        assertThat(school.pooling.keep(school.teacher, again)).isEqualTo(new Keeping(1, false));
        assertThat(school.pooling.keep(school.teacher, again))
                .as("pressed twice")
                .isEqualTo(new Keeping(0, false));
        assertThat(pool()).hasSize(3);
    }

    @Test
    void a_pool_takes_so_many_and_says_when_it_is_full() {
        for (int part = 0; part < 4; part++) {
            int from = part * 500;
            school.pooling.keep(
                    school.teacher,
                    read(IntStream.range(from, from + 500)
                            .mapToObj(i -> "Which of " + i + "?{=a ~b}")
                            .collect(Collectors.joining("\n\n"))));
        }
        assertThat(school.pooling.count(school.teacher, Search.ALL)).isEqualTo(Pooling.MOST);
        assertThat(school.pooling.keep(school.teacher, read(TWO))).isEqualTo(new Keeping(0, true));
    }

    @Test
    void hostile_files_lose_nothing_that_is_there() {
        two();
        byte[] large = new byte[Importer.MOST_BYTES + 1];
        byte[] latin = "Où?{=là ~ici}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] bomb = "<!DOCTYPE q [<!ENTITY a 'x'>]><quiz>&a;</quiz>".getBytes(StandardCharsets.UTF_8);
        for (byte[] content : List.of(large, latin, bomb)) {
            Preview preview = school.pooling.read(school.teacher, null, "a", content);
            assertThat(preview.complaints()).isNotEmpty();
            assertThat(school.pooling.keep(school.teacher, preview)).isEqualTo(new Keeping(0, false));
        }
        assertThat(pool()).hasSize(2);
        assertThat(school.pooling
                        .read(school.teacher, Target.AIKEN, "a", TWO.getBytes(StandardCharsets.UTF_8))
                        .fresh())
                .as("read as what it is not")
                .isEmpty();
    }

    @Test
    void a_set_takes_a_copy_at_its_end_once() {
        List<PoolQuestion> own = two();
        ItemSet set = school.set();
        UUID lion = own.getFirst().id();
        ItemSet larger = school.pooling.put(school.teacher, set.id(), lion).orElseThrow();
        assertThat(larger.items()).hasSize(6).endsWith(own.getFirst().item());
        assertThat(school.pooling.put(school.teacher, set.id(), lion))
                .as("twice")
                .isEmpty();
        assertThat(school.sets
                        .move(school.teacher, set.id(), 5, 0)
                        .orElseThrow()
                        .items())
                .startsWith(own.getFirst().item());
        assertThat(school.sets.others(school.teacher, set.id(), 0))
                .as("nothing to swap with")
                .isEmpty();

        school.pooling.cite(school.teacher, lion, new Reference.Passage("a", 1, "As it says."));
        school.pooling.remove(school.teacher, own.getLast().id());
        assertThat(found(set).items()).startsWith(own.getFirst().item());
        assertThat(school.sets.more(school.teacher, set.id(), 2).orElseThrow().items())
                .hasSize(8);
        assertThat(school.sets.drop(school.teacher, set.id(), 0).orElseThrow().items())
                .hasSize(7);
    }

    @Test
    void nobody_else_reaches_it() {
        UUID lion = two().getFirst().id();
        ItemSet set = school.set();
        assertThat(school.pooling.search(stranger, Search.ALL, 0, 9)).isEmpty();
        assertThat(school.pooling.put(stranger, set.id(), lion)).isEmpty();
        assertThat(school.pooling.cite(stranger, lion, null)).isEmpty();
        assertThat(school.pooling.remove(stranger, lion)).isFalse();
        school.sets.share(school.teacher, set.id(), java.util.Set.of(stranger));
        school.pooling.keep(stranger, school.pooling.read(stranger, null, "a", TWO.getBytes(StandardCharsets.UTF_8)));
        UUID theirs =
                school.pooling.search(stranger, Search.ALL, 0, 1).getFirst().id();
        assertThat(school.pooling.put(stranger, set.id(), theirs))
                .as("only an owner changes a set")
                .isEmpty();
        assertThat(school.pooling.put(school.teacher, set.id(), theirs)).isEmpty();
        assertThat(pool()).hasSize(2);
    }

    @Test
    void it_is_no_fact_and_rests_on_an_article_only_where_its_teacher_says_so() {
        List<PoolQuestion> own = two();
        ItemSet set = school.set();
        Coverage before = school.sets.coverage(school.teacher, set.id()).orElseThrow();
        school.pooling.put(school.teacher, set.id(), own.getFirst().id());
        Coverage with = school.sets.coverage(school.teacher, set.id()).orElseThrow();
        assertThat(with.asked()).isEqualTo(before.asked());
        assertThat(with.articles()).isEqualTo(before.articles());
        assertThat(with.gone()).isEmpty();
        assertThat(with.kinds()).containsEntry(Kind.OWN, 1);

        String article = before.articles().firstEntry().getKey();
        school.pooling.cite(school.teacher, own.getLast().id(), new Reference.Passage(article, 1, "As it says."));
        school.pooling.put(school.teacher, set.id(), own.getLast().id());
        assertThat(school.sets
                        .coverage(school.teacher, set.id())
                        .orElseThrow()
                        .articles()
                        .get(article))
                .isEqualTo(before.articles().get(article) + 1);
    }

    @Test
    void in_parallel_forms_every_student_gets_the_same_own_questions() {
        List<PoolQuestion> own = two();
        ItemSet set = school.set();
        school.pooling.put(school.teacher, set.id(), own.getFirst().id());
        school.pooling.put(school.teacher, set.id(), own.getLast().id());
        ParallelCheck without = ParallelCheck.of(List.of(school.set().items()));
        ParallelCheck check = school.sets.check(school.teacher, set.id()).orElseThrow();
        assertThat(check.alike()).contains(5, 6);
        assertThat(check.sameFacts() && check.sameForms()).isTrue();
        assertThat(ParallelCheck.of(List.of(found(set).items())).easiest())
                .as("nothing is predicted of them")
                .isEqualTo(without.easiest());

        for (Variety variety : Variety.values()) {
            Assignment given = school.giving
                    .give(school.teacher, set.id(), school.course.id(), PRACTICE, variety)
                    .orElseThrow();
            for (String name : List.of("Anna " + variety, "Ben " + variety)) {
                Pupil pupil = school.pupil(name);
                List<Item> got = school.kept
                        .attempts()
                        .find(pupil.student().id(), begun(pupil, given).id())
                        .orElseThrow()
                        .items();
                assertThat(got.stream().map(i -> i.head().stem()))
                        .contains("Which flag has a lion?", "Nepal is an island.");
                assertThat(got.stream().filter(i -> i.head().own())).hasSize(2);
            }
        }
    }

    @Test
    void it_is_answered_and_marked_and_what_was_given_stays_when_the_pool_changes() {
        PoolQuestion lion = two().getFirst();
        ItemSet set = school.set();
        for (int i = 0; i < 4; i++) {
            school.sets.drop(school.teacher, set.id(), 0);
        }
        school.pooling.put(school.teacher, set.id(), lion.id());
        Assignment given = school.giving
                .give(school.teacher, set.id(), school.course.id(), PRACTICE, Variety.SAME)
                .orElseThrow();
        school.pooling.remove(school.teacher, lion.id());
        school.sets.remove(school.teacher, set.id());

        Pupil anna = school.pupil("Anna");
        Sitting sitting = begun(anna, given);
        assertThat(sitting.kind(1)).isEqualTo(Kind.OWN);
        school.taking.answer(anna.browser(), given.id(), sitting.id(), 1, new Response.Chosen(0));
        school.taking.finish(anna.browser(), given.id(), sitting.id());
        var attempt =
                school.kept.attempts().find(anna.student().id(), sitting.id()).orElseThrow();
        assertThat(attempt.items().get(1)).isEqualTo(lion.item());
        assertThat(attempt.answer(1).orElseThrow().mark().fraction()).isEqualTo(1);
        Result result = Result.of(attempt);
        assertThat(result.byKind().get(Kind.OWN).right()).isEqualTo(1);
        assertThat(result.byArticle().values().stream()
                        .mapToInt(Result.Tally::items)
                        .sum())
                .as("no article that nobody named")
                .isEqualTo(1);
    }

    @Test
    void a_full_set_takes_no_more() {
        school.pooling.keep(
                school.teacher,
                read(IntStream.range(0, 51)
                        .mapToObj(i -> "Which of " + i + "?{=a ~b}")
                        .collect(Collectors.joining("\n\n"))));
        ItemSet set = school.set();
        List<Boolean> put = new ArrayList<>();
        pool().forEach(q ->
                put.add(school.pooling.put(school.teacher, set.id(), q.id()).isPresent()));
        assertThat(put.stream().filter(p -> p)).hasSize(45);
        assertThat(found(set).full()).isTrue();
        assertThat(found(set).items().stream().map(i -> i.head().ask()).filter(OwnItems.ASK::equals))
                .hasSize(45);
    }

    private ItemSet found(ItemSet set) {
        return school.sets.find(school.teacher, set.id()).orElseThrow();
    }

    private Sitting begun(Pupil pupil, Assignment given) {
        Beginning beginning = school.taking.start(pupil.browser(), given.id());
        assertThat(beginning).isInstanceOf(Beginning.Begun.class);
        return ((Beginning.Begun) beginning).sitting();
    }
}
