package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.time.Edtf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was known on a day. */
class KnownTest {

    private static final FactBase SHIPPED = shipped();
    private static final FactBase TALKS = SampleBase.read();

    private static FactBase shipped() {
        return switch (FactFiles.read(Path.of("questions/trump-putin-2025"))) {
            case Reading.Sound sound -> sound.base();
            case Reading.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void on_17_october_the_second_summit_is_planned_and_in_november_it_is_called_off() {
        assertThat(statuses("2025-08-08", "second-summit")).isEmpty();
        assertThat(statuses("2025-10-16", "second-summit")).isEmpty();
        assertThat(statuses("2025-10-17", "second-summit")).containsExactly("planned");
        assertThat(statuses("2025-11-03", "second-summit")).containsExactly("planned", "called off");
        assertThat(statuses("2025-11-20", "second-summit")).containsExactly("planned", "called off", "never agreed");
    }

    @Test
    void a_fact_says_what_its_passages_said_by_then_and_no_more() {
        Fact held = SHIPPED.asOf(day("2025-10-17")).fact("august-summit-held");

        assertThat(held.values(Slot.PLACE)).containsExactly(new Value.OfPlace("alaska"));
        assertThat(held.values(Slot.DATE)).isEmpty();
        assertThat(held.articles()).containsExactly("hungary-summit");
        assertThat(held.head().asOf()).isEqualTo(Edtf.parse("2025-10-17"));
        assertThat(held.head().version())
                .isNotEqualTo(SHIPPED.fact("august-summit-held").head().version());
        assertThat(SHIPPED.asOf(day("2025-11-05")).fact("august-summit-held").slots())
                .isEqualTo(SHIPPED.fact("august-summit-held").slots());
    }

    @Test
    void a_name_that_tells_what_came_later_is_not_given_before() {
        assertThat(SHIPPED.asOf(day("2025-08-08")).event("august-summit").names())
                .isNotEmpty()
                .noneMatch(n -> n.contains("Alaska") || n.contains("held"));
        assertThat(SHIPPED.asOf(day("2025-10-17")).event("august-summit").names())
                .contains("the Trump–Putin summit in Alaska")
                .doesNotContain("the Alaska summit of 2025");
    }

    @Test
    void a_note_waits_for_the_last_article_that_bears_on_the_event() {
        assertThat(SHIPPED.asOf(day("2025-11-04"))
                        .fact("august-summit-in-helsinki")
                        .head()
                        .note())
                .isNull();
        assertThat(SHIPPED.asOf(day("2025-11-05"))
                        .fact("august-summit-in-helsinki")
                        .head()
                        .note())
                .isNotNull();
        assertThat(SHIPPED.asOf(day("2025-08-08"))
                        .fact("emirates-remark-by-context")
                        .head()
                        .note())
                .isNotNull();
        assertThat(SHIPPED.asOf(day("2025-11-04")).articles())
                .extracting(Article::note)
                .containsOnlyNulls();
    }

    @Test
    void an_article_of_unknown_date_never_counts_and_one_of_about_a_day_counts_from_it() {
        assertThat(ids(TALKS.asOf(day("2025-03-31")))).containsExactly("courier");
        assertThat(ids(TALKS.asOf(day("2025-04-01")))).containsExactly("courier", "gazette");
        assertThat(ids(TALKS.asOf(day("2030-01-01")))).containsExactly("courier", "gazette");
        assertThat(TALKS.asOf(day("2030-01-01")).findFact("april-called-off")).isEmpty();
    }

    @Test
    void before_the_first_article_nothing_was_known() {
        FactBase before = SHIPPED.asOf(day("2025-08-07"));

        assertThat(before.facts()).isEmpty();
        assertThat(before.articles()).isEmpty();
        assertThat(before.parties()).isEmpty();
        assertThat(before.asOf()).contains(day("2025-08-07"));
    }

    @Test
    void what_was_cut_can_be_cut_again_from_the_whole() {
        FactBase early = SHIPPED.asOf(day("2025-08-08"));

        assertThat(early.asOf(day("2025-10-17")).version())
                .isEqualTo(SHIPPED.asOf(day("2025-10-17")).version());
        assertThat(early.changeDays()).isEqualTo(SHIPPED.changeDays());
        assertThat(SHIPPED.asOf()).isEmpty();
    }

    @Test
    void it_changes_when_an_article_is_out_and_when_something_is_over() {
        assertThat(SHIPPED.changeDays())
                .isSorted()
                .startsWith(day("2025-08-08"), day("2025-08-09"))
                .contains(day("2025-10-17"), day("2025-10-31"), day("2025-11-03"), day("2025-11-05"))
                .contains(day("2025-09-01")); // August, for which the meeting was planned, is over
    }

    @Test
    void what_is_over_is_called_by_its_name_and_no_day_of_change_is_without_one() {
        assertThat(SHIPPED.change(day("2025-09-01")).over())
                .contains(SHIPPED.asOf(day("2025-09-01"))
                        .event("august-summit")
                        .names()
                        .getFirst());
        assertThat(SHIPPED.changeDays()).allSatisfy(day -> {
            Change change = SHIPPED.change(day);
            assertThat(change.published().size()
                            + change.added()
                            + change.refined()
                            + change.turns().size()
                            + change.over().size())
                    .isPositive();
        });
    }

    /** Between two of its days nothing may change. */
    @Test
    void on_every_other_day_the_same_is_known_as_on_the_day_before() {
        List<LocalDate> changes = SHIPPED.changeDays();
        Map<LocalDate, String> states = new LinkedHashMap<>();
        for (LocalDate day = day("2025-08-01"); day.isBefore(day("2025-11-20")); day = day.plusDays(1)) {
            FactBase base = SHIPPED.asOf(day);
            StringBuilder state = new StringBuilder(base.version());
            base.facts().forEach(f -> state.append(base.open(f)));
            base.events().forEach(e -> state.append(base.life(e.id())));
            states.put(day, state.toString());
        }
        states.forEach((day, state) -> {
            String before = states.get(day.minusDays(1));
            if (before != null && !changes.contains(day)) {
                assertThat(state).as("on %s", day).isEqualTo(before);
            }
        });
        assertThat(states.values().stream().distinct()).hasSizeGreaterThan(5);
    }

    /** By going through passages one by one. */
    @TestFactory
    Stream<DynamicTest> every_day_knows_what_was_published_and_nothing_else() {
        return SHIPPED.changeDays().stream()
                .map(day -> DynamicTest.dynamicTest("as of " + day, () -> {
                    FactBase known = SHIPPED.asOf(day);
                    List<String> out = SHIPPED.articles().stream()
                            .filter(a -> a.published() != null
                                    && !a.published().last().isAfter(day))
                            .map(Article::id)
                            .toList();
                    for (Fact fact : known.facts()) {
                        List<Attestation> passages = SHIPPED.fact(fact.id()).attestations().stream()
                                .filter(a -> out.contains(a.citation().article()))
                                .toList();
                        assertThat(fact.attestations()).isEqualTo(passages).isNotEmpty();
                        fact.slots().forEach((slot, values) -> {
                            Fact whole = SHIPPED.fact(fact.id());
                            assertThat(passages.stream().flatMap(p -> whole.valuesBy(p, slot).stream()))
                                    .as("%s of %s", slot, fact.id())
                                    .containsAll(values);
                        });
                        fact.value(Slot.EVENT)
                                .ifPresent(e -> assertThat(known.event(((Value.OfEvent) e).event())
                                                .names())
                                        .isNotEmpty());
                    }
                    List<String> missing = SHIPPED.facts().stream()
                            .filter(f -> f.attestations().stream()
                                    .map(Attestation::citation)
                                    .map(Citation::article)
                                    .anyMatch(out::contains))
                            .map(Fact::id)
                            .filter(id -> known.findFact(id).isEmpty())
                            .toList();
                    assertThat(missing)
                            .as("facts without a name for their event, or without what they need")
                            .isEmpty();
                }));
    }

    private static List<String> ids(FactBase base) {
        return base.articles().stream().map(Article::id).toList();
    }

    private static List<String> statuses(String day, String event) {
        return SHIPPED.asOf(day(day)).life(event).stages().stream()
                .map(Life.Stage::status)
                .toList();
    }
}
