package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a base can be put on a line of time, gathered: the facts about one event on one date are one mark.
 *
 * @param marks in the order of the base: what happened, deadlines, aims, articles
 */
public record Timeline(List<Mark> marks) {

    /** Something that stands on the line. */
    public sealed interface Mark {

        /** Unique on the line, and the same as long as its facts keep their dates. */
        String id();

        /** What it stands for; empty for an article. */
        List<Fact> facts();
    }

    /**
     * Something that took place, or was to.
     *
     * @param event id of the event
     * @param when its date; where no source gives one, the first date as of which its last state is known
     * @param dated whether a source gives the date
     * @param since as of when it was first suggested or planned, where that was earlier
     * @param status the furthest that it came, one of {@link Venue#STATUSES}
     * @param disputed whether sources disagree about the event
     */
    public record Happening(
            String id,
            String event,
            Edtf when,
            boolean dated,
            @Nullable Edtf since,
            String status,
            boolean disputed,
            List<Fact> facts)
            implements Mark {}

    /**
     * A deadline.
     *
     * @param event id of the deadline as an event
     * @param set when it was set
     * @param due the first and the last day on which it may end, where that can be told
     * @param reckoned whether that follows from its length only
     * @param cut the day on which another deadline took its place
     * @param status the furthest that it came, one of {@link Deadline#STATUSES}
     */
    public record Limit(
            String id,
            String event,
            Edtf set,
            @Nullable Due due,
            boolean reckoned,
            @Nullable LocalDate cut,
            String status,
            boolean disputed,
            List<Fact> facts)
            implements Mark {}

    /** The days on one of which a deadline ends, both inclusive. */
    public record Due(LocalDate first, LocalDate last) {}

    /** What one party wanted, as of one date. */
    public record Aims(String id, String actor, Edtf asOf, List<Fact> facts) implements Mark {}

    /** A source, on the day of its publication. */
    public record Published(String id, Article article, Edtf when) implements Mark {
        @Override
        public List<Fact> facts() {
            return List.of();
        }
    }

    /** Later in its life first: what an event came to counts more than what was planned. */
    private static final List<String> FURTHEST =
            List.of("held", "called off", "never agreed", "postponed", "confirmed", "planned", "suggested");

    private static final List<String> FURTHEST_LIMIT =
            List.of("met", "lapsed", "passed", "shortened", "final", "set", "agreed", "expected");

    public Timeline {
        marks = List.copyOf(marks);
    }

    /** The line of those facts of a base. */
    public static Timeline of(FactBase base, Shown shown) {
        Map<String, List<Venue>> venues = new LinkedHashMap<>();
        Map<String, List<Deadline>> deadlines = new LinkedHashMap<>();
        Map<String, List<Fact>> aims = new LinkedHashMap<>();
        for (Fact fact : base.facts()) {
            if (shown.has(base, fact)) {
                switch (fact) {
                    case Venue v ->
                        venues.computeIfAbsent(v.event(), e -> new ArrayList<>())
                                .add(v);
                    case Deadline d ->
                        deadlines
                                .computeIfAbsent(d.event(), e -> new ArrayList<>())
                                .add(d);
                    case Aim a ->
                        aims.computeIfAbsent(id(a.actor(), a.head().asOf()), k -> new ArrayList<>())
                                .add(a);
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        venues.forEach((event, facts) -> marks.addAll(happenings(base, event, facts)));
        deadlines.forEach((event, facts) -> marks.add(limit(base, event, facts)));
        aims.forEach((id, facts) -> marks.add(new Aims(
                id, ((Aim) facts.getFirst()).actor(), facts.getFirst().head().asOf(), facts)));
        base.articles().stream()
                .filter(a -> a.published() != null)
                .filter(a -> shown.article() == null || shown.article().equals(a.id()))
                .filter(a -> base.factsOf(a.id()).stream().anyMatch(f -> shown.has(base, f)))
                .forEach(a -> marks.add(new Published("source-" + a.id(), a, Objects.requireNonNull(a.published()))));
        return new Timeline(marks);
    }

    /** The events that stand on the line more than once, as sources give dates that exclude each other. */
    public Set<String> apart() {
        Map<String, Long> times = marks.stream()
                .flatMap(m -> m instanceof Happening h ? Stream.of(h.event()) : Stream.empty())
                .collect(Collectors.groupingBy(event -> event, Collectors.counting()));
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public Optional<Mark> find(String id) {
        return marks.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** One mark for each date that sources give; what gives none goes with the first. */
    private static List<Mark> happenings(FactBase base, String event, List<Venue> facts) {
        List<Edtf> dates = new ArrayList<>();
        facts.stream()
                .map(Venue::date)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Edtf::precision).thenComparing(Comparator.naturalOrder()))
                .forEach(date -> {
                    if (dates.stream().noneMatch(d -> d.overlaps(date))) {
                        dates.add(date);
                    }
                });
        if (dates.isEmpty()) {
            return List.of(happening(base, event, null, facts));
        }
        Map<Edtf, List<Venue>> byDate = new LinkedHashMap<>();
        for (Venue fact : facts) {
            Edtf its = dates.stream()
                    .filter(d -> fact.date() != null && d.overlaps(fact.date()))
                    .findFirst()
                    .orElse(dates.getFirst());
            byDate.computeIfAbsent(its, d -> new ArrayList<>()).add(fact);
        }
        return byDate.entrySet().stream()
                .<Mark>map(e -> happening(base, event, e.getKey(), e.getValue()))
                .toList();
    }

    private static Happening happening(FactBase base, String event, @Nullable Edtf date, List<Venue> facts) {
        String status = furthest(FURTHEST, facts.stream().map(Venue::status).toList());
        Edtf when = date == null
                ? facts.stream()
                        .filter(f -> f.status().equals(status))
                        .map(f -> f.head().asOf())
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                : date;
        Edtf since = facts.stream()
                .filter(f -> List.of("suggested", "planned", "confirmed").contains(f.status()))
                .map(f -> f.head().asOf())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(when))
                .orElse(null);
        return new Happening(
                id(event, when),
                event,
                when,
                date != null,
                since,
                status,
                disputed(base, facts, EnumSet.allOf(Slot.class)),
                List.copyOf(facts));
    }

    private static Limit limit(FactBase base, String event, List<Deadline> facts) {
        Edtf set = facts.stream()
                .map(Deadline::setOn)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Edtf::precision))
                .orElseGet(() -> facts.stream()
                        .map(f -> f.head().asOf())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        Optional<Due> given = facts.stream()
                .map(Deadline::due)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Edtf::precision))
                .map(due -> new Due(due.first(), due.last()));
        Due due = given.orElseGet(() -> reckoned(set, facts).orElse(null));
        String status =
                furthest(FURTHEST_LIMIT, facts.stream().map(Deadline::status).toList());
        return new Limit(
                id(event, set),
                event,
                set,
                due,
                given.isEmpty() && due != null,
                cut(base, event),
                status,
                disputed(base, facts, EnumSet.allOf(Slot.class)),
                List.copyOf(facts));
    }

    private static Optional<Due> reckoned(Edtf set, List<Deadline> facts) {
        int minutesADay = 24 * 60;
        return facts.stream()
                .map(Deadline::length)
                .filter(Objects::nonNull)
                .filter(length -> length.unit().minutes() >= minutesADay)
                .findFirst()
                .map(length -> new Due(
                        set.first().plusDays(length.leastMinutes() / minutesADay),
                        set.last().plusDays(length.mostMinutes() / minutesADay)));
    }

    /** The day on which a deadline was set that replaced this one. */
    private static @Nullable LocalDate cut(FactBase base, String event) {
        Predicate<Deadline> follows = d -> event.equals(d.replaces());
        return base.facts(Kind.DEADLINE).stream()
                .map(Deadline.class::cast)
                .filter(follows)
                .map(d ->
                        d.setOn() == null ? d.head().asOf().first() : d.setOn().first())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The furthest state among those that facts about one event give. */
    static String furthest(List<Fact> facts) {
        List<String> order = new ArrayList<>(FURTHEST);
        order.addAll(FURTHEST_LIMIT);
        return furthest(
                order,
                facts.stream()
                        .flatMap(f -> f.value(Slot.STATUS).stream())
                        .map(v -> ((Value.OfTerm) v).term())
                        .toList());
    }

    private static String furthest(List<String> order, List<String> statuses) {
        return order.stream().filter(statuses::contains).findFirst().orElse(statuses.getFirst());
    }

    /** Whether one of those facts is a side of a disagreement about one of those slots. */
    static boolean disputed(FactBase base, List<? extends Fact> facts, Set<Slot> slots) {
        Set<String> ids = facts.stream().map(Fact::id).collect(Collectors.toSet());
        return base.disagreements().stream()
                .filter(d -> slots.contains(d.slot()))
                .flatMap(d -> d.sides().stream())
                .anyMatch(side -> side.facts().stream().anyMatch(ids::contains));
    }

    private static String id(String subject, Edtf date) {
        return subject + "_" + date.text().replace('/', '_').replace("~", "about");
    }
}
