package app.dateline.fact;

import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chains the facts of an event into its life. */
final class Lives {

    /** How far each status has gone; those of one number end the same way or stand side by side. */
    private static final List<List<String>> ORDER = List.of(
            List.of("suggested", "expected"),
            List.of("planned", "agreed", "set"),
            List.of("confirmed"),
            List.of("shortened"),
            List.of("final"),
            List.of("postponed"),
            List.of("held", "called off", "never agreed", "passed", "lapsed", "met"));

    /** Minutes in a day. */
    private static final int DAY = 1_440;

    private final FactBase base;

    Lives(FactBase base) {
        this.base = base;
    }

    Life of(String event) {
        List<Life.Stage> stages = new ArrayList<>();
        List<String> chain = chain(event);
        for (String at : chain) {
            stages(at).forEach(stage -> append(stages, stage));
        }
        passed(chain.getLast()).ifPresent(stages::add);
        return new Life(event, stages);
    }

    /** Adds a stage; that a deadline was shortened and that the shorter one was set is one stage. */
    private static void append(List<Life.Stage> stages, Life.Stage stage) {
        boolean shorter = !stages.isEmpty()
                && stages.getLast().status().equals("shortened")
                && stage.status().equals("set");
        if (!shorter) {
            stages.add(stage);
            return;
        }
        Life.Stage shortened = stages.removeLast();
        List<Fact> facts = new ArrayList<>(shortened.facts());
        facts.addAll(stage.facts());
        stages.add(new Life.Stage(shortened.status(), shortened.since(), facts, false));
    }

    /** The event with the deadlines before it, which it replaced, and after it. */
    private List<String> chain(String event) {
        Set<String> chain = new LinkedHashSet<>(List.of(event));
        for (String at = before(event); at != null && chain.add(at); ) {
            at = before(at);
        }
        List<String> order = new ArrayList<>(chain).reversed();
        Set<String> all = new LinkedHashSet<>(order);
        for (String at = after(event); at != null && all.add(at); ) {
            at = after(at);
        }
        return List.copyOf(all);
    }

    private @Nullable String before(String event) {
        return facts(event).stream()
                .flatMap(f -> f.value(Slot.REPLACES).stream())
                .map(v -> ((Value.OfEvent) v).event())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String after(String event) {
        return base.factsWith(Slot.REPLACES, new Value.OfEvent(event)).stream()
                .flatMap(f -> f.value(Slot.EVENT).stream())
                .map(v -> ((Value.OfEvent) v).event())
                .findFirst()
                .orElse(null);
    }

    private List<Fact> facts(String event) {
        return base.factsWith(Slot.EVENT, new Value.OfEvent(event));
    }

    private List<Life.Stage> stages(String event) {
        SequencedMap<String, List<Fact>> byStatus = new LinkedHashMap<>();
        for (List<String> step : ORDER) {
            for (String status : step) {
                for (Fact fact : facts(event)) {
                    if (fact.values(Slot.STATUS).contains(new Value.OfTerm(status))) {
                        byStatus.computeIfAbsent(status, s -> new ArrayList<>()).add(fact);
                    }
                }
            }
        }
        List<Life.Stage> stages = new ArrayList<>();
        byStatus.forEach((status, facts) -> stages.add(new Life.Stage(status, since(facts), facts, false)));
        return stages;
    }

    /** The earliest date as of which a source says so; of equally early ones the most precise. */
    private static Edtf since(List<Fact> facts) {
        return facts.stream().map(f -> f.head().asOf()).min(Edtf::compareTo).orElseThrow();
    }

    /** See {@link FactBase#open}. */
    boolean open(Fact fact) {
        String event =
                fact.value(Slot.EVENT).map(v -> ((Value.OfEvent) v).event()).orElse("");
        boolean ended = facts(event).stream().anyMatch(f -> switch (f) {
            case Venue v -> Venue.ENDS.contains(v.status());
            case Deadline d ->
                Deadline.OUTCOMES.contains(d.status()) || d.status().equals("shortened");
            case Aim a -> false;
        });
        return switch (fact) {
            case Venue v -> !ended && !over(event);
            case Deadline d -> !ended && after(event) == null && !over(event);
            case Aim a -> false;
        };
    }

    /** Whether the last of the days named for an event lies before the end of what the base knows. */
    private boolean over(String event) {
        Optional<LocalDate> last =
                facts(event).stream().flatMap(f -> ends(f).stream()).max(LocalDate::compareTo);
        Optional<LocalDate> reach = base.reach();
        return last.isPresent() && reach.isPresent() && last.get().isBefore(reach.get());
    }

    /** The last day that a fact names; for a deadline of which only the beginning and the length are known, their sum. */
    static List<LocalDate> ends(Fact fact) {
        Slot slot = fact instanceof Venue ? Slot.DATE : Slot.DUE;
        List<LocalDate> named = fact.values(slot).stream()
                .map(v -> ((Value.OfDate) v).date().lastSure())
                .toList();
        if (!named.isEmpty() || !(fact instanceof Deadline d) || d.setOn() == null || d.length() == null) {
            return named;
        }
        long days = (d.length().mostMinutes() + DAY - 1) / DAY;
        return List.of(d.setOn().lastSure().plusDays(days));
    }

    /** That a deadline is over of which no source tells the outcome, where the base reaches further than its last day. */
    private Optional<Life.Stage> passed(String event) {
        List<Fact> deadlines =
                facts(event).stream().filter(Deadline.class::isInstance).toList();
        boolean told = deadlines.stream()
                .anyMatch(f -> f.values(Slot.STATUS).stream()
                        .anyMatch(v -> v instanceof Value.OfTerm t && Deadline.OUTCOMES.contains(t.term())));
        Optional<LocalDate> reach = base.reach();
        if (told || reach.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> due = deadlines.stream()
                .filter(f -> f.value(Slot.DUE).isPresent())
                .filter(f -> f.values(Slot.DUE).stream()
                        .allMatch(v -> v instanceof Value.OfDate d
                                && d.date().lastSure().isBefore(reach.get())))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        LocalDate over = due.stream()
                .flatMap(f -> f.values(Slot.DUE).stream())
                .map(v -> ((Value.OfDate) v).date().lastSure().plusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(new Life.Stage("passed", Edtf.day(over), due, true));
    }
}
