package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is gathered for the timeline, the map and the table of aims. */
class PicturesTest {

    private static final FactBase SHIPPED =
            Collections.read(Path.of("questions")).bases().getFirst();

    @Test
    void an_event_on_one_date_is_one_mark_with_all_its_facts() {
        FactBase base = base(
                venue("planned", "summit", "planned", "2025-08", "2025-08-07", null),
                venue("held", "summit", "held", "2025-08-15", "2025-08-15", null));

        assertThat(Timeline.of(base, Shown.ALL).marks()).singleElement().satisfies(mark -> {
            Timeline.Happening summit = (Timeline.Happening) mark;
            assertThat(summit.when()).isEqualTo(Edtf.parse("2025-08-15"));
            assertThat(summit.status()).isEqualTo("held");
            assertThat(summit.since()).isEqualTo(Edtf.parse("2025-08-07"));
            assertThat(summit.facts()).extracting(Fact::id).containsExactly("planned", "held");
        });
    }

    @Test
    void what_never_happened_stands_where_its_end_is_known_and_leads_there_from_the_plan() {
        FactBase base = base(
                venue("planned", "summit", "planned", null, "2025-10-17", null),
                venue("off", "summit", "called off", null, "2025-11-03", null));

        Timeline.Happening summit =
                (Timeline.Happening) Timeline.of(base, Shown.ALL).marks().getFirst();
        assertThat(summit.status()).isEqualTo("called off");
        assertThat(summit.dated()).isFalse();
        assertThat(summit.since()).isEqualTo(Edtf.parse("2025-10-17"));
        assertThat(summit.when()).isEqualTo(Edtf.parse("2025-11-03"));
    }

    @Test
    void the_sign_of_a_state_stands_where_the_first_says_so_as_precisely_as_it_does() {
        FactBase base = base(
                venue("off", "summit", "called off", null, "2025-11-03", null),
                venue("off-before", "summit", "called off", null, "2025-10", null));

        assertThat(Timeline.of(base, Shown.ALL).marks())
                .singleElement()
                .satisfies(
                        mark -> assertThat(((Timeline.Happening) mark).when()).isEqualTo(Edtf.parse("2025-10")));
    }

    @Test
    void two_dates_that_exclude_each_other_are_two_disputed_marks() {
        FactBase base = base(
                venue("july", "remark", "held", "2025-07-07", "2025-08-08", null),
                venue("august", "remark", "held", "2025-08-07", "2025-08-08", null));

        assertThat(Timeline.of(base, Shown.ALL).marks())
                .hasSize(2)
                .allSatisfy(mark ->
                        assertThat(((Timeline.Happening) mark).disputed()).isTrue());
    }

    @Test
    void a_deadline_ends_by_its_length_and_is_cut_where_another_took_its_place() {
        FactBase base = base(
                deadline("long", "fifty", "set", "2025-07-14", "50 days", null),
                deadline("short", "ten", "lapsed", "2025-07-28", "10-12 days", "fifty"));

        List<Timeline.Mark> marks = Timeline.of(base, Shown.ALL).marks();
        Timeline.Limit fifty = (Timeline.Limit) marks.get(0);
        assertThat(fifty.due()).isEqualTo(new Timeline.Due(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 9, 2)));
        assertThat(fifty.reckoned()).isTrue();
        assertThat(fifty.cut()).isEqualTo(LocalDate.of(2025, 7, 28));
        Timeline.Limit ten = (Timeline.Limit) marks.get(1);
        assertThat(ten.due()).isEqualTo(new Timeline.Due(LocalDate.of(2025, 8, 7), LocalDate.of(2025, 8, 9)));
        assertThat(ten.cut()).isNull();
        assertThat(ten.status()).isEqualTo("lapsed");
    }

    @Test
    void a_place_shows_each_of_its_events_once_and_the_way_follows_what_was_held() {
        FactBase base = base(
                venue("b", "second", "held", "2025-03-01", "2025-03-01", "vienna"),
                venue("a", "first", "held", "2025-02-01", "2025-02-01", "oslo"),
                venue("a2", "first", "planned", null, "2025-01-01", "oslo"),
                venue("c", "third", "planned", "2025-04-01", "2025-01-01", "paris"));

        Atlas atlas = Atlas.of(base, Shown.ALL);
        assertThat(atlas.spots()).extracting(s -> s.place().id()).containsExactly("oslo", "vienna", "paris");
        assertThat(atlas.spots().getFirst().stays())
                .singleElement()
                .satisfies(stay -> assertThat(stay.status()).isEqualTo("held"));
        assertThat(atlas.way()).containsExactly(new Atlas.Step("oslo", "vienna"));
    }

    @Test
    void no_way_leads_where_the_order_is_unknown_nor_to_what_was_no_meeting() {
        FactBase unknown = base(
                venue("a", "first", "held", "2018", "2018", "oslo"),
                venue("b", "second", "held", "2018", "2018", "vienna"),
                venue("c", "third", "held", "2019-01-01", "2019-01-01", "paris"));
        assertThat(Atlas.of(unknown, Shown.ALL).way())
                .as("either may have been the last before the third")
                .isEmpty();

        FactBase war = base(
                venue("a", "first", "held", "2025-02-01", "2025-02-01", "oslo"),
                venue("w", "war", "held", "2025-02-10", "2025-02-10", "vienna"),
                venue("c", "third", "held", "2025-03-01", "2025-03-01", "paris"));
        assertThat(Atlas.of(war, Shown.ALL).way()).containsExactly(new Atlas.Step("oslo", "paris"));
    }

    @Test
    void a_place_without_coordinates_stands_where_its_container_lies() {
        FactBase base = base(venue("a", "first", "held", "2025-02-01", "2025-02-01", "hall"));

        assertThat(Atlas.of(base, Shown.ALL).spots())
                .extracting(s -> s.place().id())
                .containsExactly("vienna");
    }

    @Test
    void who_says_so_is_oneself_the_article_or_somebody_else() {
        assertThat(AimTable.voice(base(), aim("a", "ann", "trade", "ann"))).isEqualTo(AimTable.Voice.OWN);
        assertThat(AimTable.voice(base(), aim("a", "ann", "trade", "board"))).isEqualTo(AimTable.Voice.OWN);
        assertThat(AimTable.voice(base(), aim("a", "ann", "trade", null))).isEqualTo(AimTable.Voice.ARTICLE);
        assertThat(AimTable.voice(base(), aim("a", "ann", "trade", "bob"))).isEqualTo(AimTable.Voice.OTHER);
    }

    @Test
    void those_with_most_aims_come_first() {
        FactBase base = base(
                aim("1", "ann", "trade", null),
                aim("2", "bob", "peace", null),
                aim("3", "bob", "trade", null),
                aim("4", "bob", "trade", "ann"));

        AimTable table = AimTable.of(base, Shown.ALL);
        assertThat(table.actors()).containsExactly("bob", "ann");
        assertThat(table.subjects()).containsExactly("trade", "peace");
        assertThat(table.cells())
                .extracting(AimTable.Cell::id, c -> c.aims().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bob.trade", 2),
                        org.assertj.core.groups.Tuple.tuple("bob.peace", 1),
                        org.assertj.core.groups.Tuple.tuple("ann.trade", 1));
    }

    @Test
    void every_shipped_fact_is_on_the_line_once_and_filters_leave_the_rest() {
        Timeline all = Timeline.of(SHIPPED, Shown.ALL);
        assertThat(all.marks().stream().flatMap(m -> m.facts().stream()))
                .containsExactlyInAnyOrderElementsOf(SHIPPED.facts());
        assertThat(all.marks()).extracting(Timeline.Mark::id).doesNotHaveDuplicates();
        assertThat(all.marks())
                .allSatisfy(mark -> assertThat(all.find(mark.id())).contains(mark));

        Shown some = new Shown(Set.of(Kind.DEADLINE, Kind.AIM), "trump", "new-statesman");
        List<Fact> left = Timeline.of(SHIPPED, some).marks().stream()
                .flatMap(m -> m.facts().stream())
                .toList();
        assertThat(left).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.kind()).isNotEqualTo(Kind.VENUE);
            assertThat(fact.articles()).contains("new-statesman");
        });
        assertThat(AimTable.of(SHIPPED, Shown.ALL).cells().stream().flatMap(c -> c.aims().stream()))
                .hasSameSizeAs(SHIPPED.facts(Kind.AIM));
    }

    @Test
    void who_is_asked_for_stays_with_what_became_of_it() {
        Shown trump = new Shown(Set.of(Kind.DEADLINE), "trump", null);

        assertThat(Timeline.of(SHIPPED, trump).find("final-deadline_2025-07-29"))
                .hasValueSatisfying(mark -> {
                    assertThat(((Timeline.Limit) mark).status()).isEqualTo("lapsed");
                    assertThat(mark.facts())
                            .anyMatch(fact -> Shown.parties(fact).noneMatch("trump"::equals))
                            .anyMatch(fact -> Shown.parties(fact).anyMatch("trump"::equals));
                });
        assertThat(Timeline.of(SHIPPED, new Shown(Set.of(), "melania-trump", null)).marks().stream()
                        .flatMap(m -> m.facts().stream()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Shown.parties(fact)).contains("melania-trump"));
    }

    @Test
    void nothing_of_later_stands_in_a_picture_as_of_a_day() {
        for (LocalDate day : SHIPPED.changeDays()) {
            FactBase then = SHIPPED.asOf(day);
            assertThat(Timeline.of(then, Shown.ALL).marks().stream()
                            .filter(Timeline.Published.class::isInstance)
                            .map(m -> ((Timeline.Published) m).when().last()))
                    .as("sources as of %s", day)
                    .allSatisfy(last -> assertThat(last).isBeforeOrEqualTo(day));
            assertThat(Timeline.of(then, Shown.ALL).marks().stream().flatMap(m -> m.facts().stream()))
                    .as("facts as of %s", day)
                    .containsExactlyInAnyOrderElementsOf(then.facts());
        }
    }

    private static FactBase base(Fact... facts) {
        return new FactBase(
                new Collection("test", "Test", "", "en", ""),
                List.of(),
                List.of(party("ann", "board"), party("bob", null), party("board", null)),
                List.of(
                        place("oslo", null, 60.0),
                        place("vienna", null, 48.0),
                        place("paris", null, 49.0),
                        place("hall", "vienna", null)),
                List.of(
                        event("summit"),
                        event("remark"),
                        event("fifty"),
                        event("ten"),
                        event("first"),
                        event("second"),
                        event("third"),
                        new Event("war", Event.Sort.WAR, List.of("war"), Map.of())),
                List.of(facts));
    }

    private static Party party(String id, @Nullable String memberOf) {
        return new Party(id, id, id, Party.Sort.PERSON, false, memberOf, null, List.of());
    }

    private static Place place(String id, @Nullable String in, @Nullable Double latitude) {
        return new Place(id, id, Place.Sort.CITY, in, latitude, latitude == null ? null : 10.0, "in", List.of());
    }

    private static Venue venue(
            String id, String event, String status, @Nullable String date, String asOf, @Nullable String place) {
        return new Venue(
                head(id, asOf, null),
                event,
                status,
                place,
                date == null ? null : Edtf.parse(date),
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static Deadline deadline(
            String id, String event, String status, String setOn, String length, @Nullable String replaces) {
        return new Deadline(
                head(id, setOn, null),
                event,
                status,
                null,
                null,
                null,
                Edtf.parse(setOn),
                null,
                null,
                Length.parse(length),
                replaces);
    }

    private static Aim aim(String id, String actor, String subject, @Nullable String claimant) {
        return new Aim(head(id, "2025-01-01", claimant), actor, "wants", "win", subject, null, List.of());
    }

    private static Fact.Head head(String id, String asOf, @Nullable String claimant) {
        Citation citation = new Citation("article", 1, new Locator("first words", "last words"), "a gist");
        return new Fact.Head(
                id, "1", Edtf.parse(asOf), claimant, List.of(new Attestation(citation, Map.of(), Set.of())), null);
    }

    private static Event event(String id) {
        return new Event(id, Event.Sort.MEETING, List.of(id), Map.of());
    }
}
