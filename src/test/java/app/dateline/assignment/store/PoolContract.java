package app.dateline.assignment.store;

import static app.dateline.attempt.SampleItems.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.assignment.Pool;
import app.dateline.assignment.Pool.Search;
import app.dateline.assignment.PoolQuestion;
import app.dateline.attempt.SampleItems;
import app.dateline.exchange.Target;
import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.OwnItems;
import app.dateline.item.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Pool} promises, asked of each database. */
abstract class PoolContract {

    private final UUID teacher = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private Pool pool;

    abstract DataSource database();

    @BeforeEach
    void open() {
        pool = in(database());
    }

    static Pool in(DataSource database) {
        return new JdbcPool(
                JdbcClient.create(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    private static PoolQuestion question(UUID owner, Item item, int position) {
        return new PoolQuestion(UUID.randomUUID(), owner, item, Target.GIFT, "::“x”::\n<b>{=ä 🦁}", NOON, position);
    }

    private List<PoolQuestion> kept() {
        List<PoolQuestion> questions = new ArrayList<>();
        SampleItems.own().forEach(item -> questions.add(question(teacher, item, questions.size())));
        assertThat(pool.add(questions)).isEqualTo(5);
        return questions;
    }

    private List<PoolQuestion> found(Search search) {
        List<PoolQuestion> found = pool.search(teacher, search, 0, 50);
        assertThat(pool.count(teacher, search)).isEqualTo(found.size());
        return found;
    }

    @Test
    void what_is_kept_comes_back_as_it_was_in_its_order() {
        List<PoolQuestion> questions = kept();
        assertThat(found(Search.ALL)).isEqualTo(questions);
        assertThat(pool.search(teacher, Search.ALL, 1, 2)).isEqualTo(questions.subList(1, 3));
        assertThat(pool.find(teacher, questions.get(2).id())).contains(questions.get(2));
        PoolQuestion later = new PoolQuestion(
                UUID.randomUUID(),
                teacher,
                OwnItems.claim("Later", "", true),
                Target.AIKEN,
                "",
                NOON.plusSeconds(1),
                0);
        pool.add(List.of(later));
        assertThat(found(Search.ALL)).startsWith(later, questions.getFirst()).hasSize(6);
    }

    @Test
    void a_pool_is_its_owners_alone() {
        List<PoolQuestion> questions = kept();
        UUID first = questions.getFirst().id();
        assertThat(pool.search(stranger, Search.ALL, 0, 50)).isEmpty();
        assertThat(pool.count(stranger, Search.ALL)).isZero();
        assertThat(pool.find(stranger, first)).isEmpty();
        assertThat(pool.known(stranger, Set.of(questions.getFirst().item().id())))
                .isEmpty();
        pool.remove(stranger, first);
        assertThat(pool.find(teacher, first)).isPresent();
        assertThat(pool.add(List.of(question(stranger, questions.getFirst().item(), 0))))
                .isEqualTo(1);
    }

    @Test
    void the_same_question_comes_once() {
        List<PoolQuestion> questions = kept();
        Item first = questions.getFirst().item();
        assertThat(pool.known(teacher, Set.of(first.id(), "other"))).containsExactly(first.id());
        assertThat(pool.known(teacher, Set.of())).isEmpty();
        assertThat(pool.add(
                        List.of(question(teacher, first, 0), question(teacher, OwnItems.claim("New", "", true), 1))))
                .isEqualTo(1);
        assertThat(found(Search.ALL)).hasSize(6);
    }

    @Test
    void two_imports_at_once_keep_each_question_once() throws Exception {
        List<Callable<Integer>> imports = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            List<PoolQuestion> questions = SampleItems.own().stream()
                    .map(item -> question(teacher, item, 0))
                    .toList();
            imports.add(() -> pool.add(questions));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            int added = 0;
            for (Future<Integer> done : threads.invokeAll(imports)) {
                added += done.get();
            }
            assertThat(added).isEqualTo(5);
        }
        assertThat(found(Search.ALL)).hasSize(5);
    }

    @Test
    void questions_are_found_by_words_form_and_source() {
        kept();
        assertThat(found(new Search(List.of("LION", "sword", "middle"), null, false)))
                .hasSize(1);
        assertThat(found(new Search(List.of("lion", "harbour"), null, false))).isEmpty();
        assertThat(found(new Search(List.of("%"), null, false))).isEmpty();
        assertThat(found(new Search(List.of("<b>japan"), Form.MULTIPLE_RESPONSE, false)))
                .hasSize(1);
        assertThat(found(new Search(List.of(), Form.TRUE_FALSE, false))).hasSize(1);
        assertThat(found(new Search(List.of(), null, true))).hasSize(3);
        assertThat(found(new Search(List.of("'; drop table pool_question; --"), null, false)))
                .isEmpty();
    }

    @Test
    void a_source_is_named_and_taken_away_and_a_question_deleted() {
        PoolQuestion first = kept().getFirst();
        PoolQuestion cited =
                first.with(OwnItems.cited(first.item(), new Reference.Passage("gazette", 2, "As it says.")));
        pool.change(cited);
        assertThat(pool.find(teacher, first.id())).contains(cited);
        assertThat(found(new Search(List.of(), null, true))).hasSize(2);
        pool.change(first);
        assertThat(pool.find(teacher, first.id())).contains(first);
        assertThat(found(new Search(List.of(), null, true))).hasSize(3);
        pool.remove(teacher, first.id());
        assertThat(pool.find(teacher, first.id())).isEmpty();
        assertThat(found(Search.ALL)).hasSize(4);
    }
}
