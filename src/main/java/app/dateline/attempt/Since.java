package app.dateline.attempt;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Life;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.QuizRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has changed about a fact since a question on it was asked. The question, its key and its mark stay as they were. */
public sealed interface Since {

    /** Id of the fact that was asked about. */
    String fact();

    /** The collection has it no more. */
    record Gone(String fact) implements Since {}

    /**
     * The collection says it otherwise, or cites it otherwise.
     *
     * @param slot the slot that was asked for
     * @param was the values that were right
     * @param now the values that the fact has there today; none where it has none
     */
    record Edited(String fact, Slot slot, List<Value> was, List<Value> now) implements Since {
        public Edited {
            was = List.copyOf(was);
            now = List.copyOf(now);
        }

        /** Whether another answer would be right today. */
        public boolean answersOtherwise() {
            return !was.isEmpty() && !now.containsAll(was);
        }
    }

    /**
     * Its event has gone on since the day as of which it was asked, or on which: planned then, called off now.
     *
     * @param event id of the event
     * @param was the last of the states known on that day; at least one where sources differ
     * @param now the states that have been told since, at least one, with the facts that say so
     */
    record MovedOn(String fact, String event, List<Life.Stage> was, List<Life.Stage> now) implements Since {
        public MovedOn {
            was = List.copyOf(was);
            now = List.copyOf(now);
        }
    }

    /**
     * What has changed about the facts of an item.
     *
     * @param request with which it was asked
     * @param asked the day on which it was asked
     * @param base the whole base as it is today
     */
    static List<Since> of(Item item, QuizRequest request, LocalDate asked, FactBase base) {
        LocalDate day = request.asOf();
        FactBase then = day == null ? base : base.asOf(day);
        List<Since> changes = new ArrayList<>();
        Set<String> events = new LinkedHashSet<>();
        for (FactRef ref : item.head().facts()) {
            Optional<Fact> fact = then.findFact(ref.id());
            if (fact.isEmpty()) {
                changes.add(new Gone(ref.id()));
                continue;
            }
            if (!fact.get().head().version().equals(ref.version())) {
                Slot slot = item.head().asks().asked();
                changes.add(
                        new Edited(ref.id(), slot, wasOf(item, ref), fact.get().values(slot)));
            }
            fact.get().value(Slot.EVENT).ifPresent(v -> {
                String event = ((Value.OfEvent) v).event();
                if (events.add(event)) {
                    movedOn(ref.id(), event, day == null ? asked : day, base).ifPresent(changes::add);
                }
            });
        }
        return List.copyOf(changes);
    }

    private static List<Value> wasOf(Item item, FactRef fact) {
        if (item instanceof Item.MultipleResponse several) {
            // Each of its keys comes from facts of its own.
            return several.keys().stream()
                    .sorted()
                    .map(several.options()::get)
                    .filter(o -> o.facts().stream().anyMatch(f -> f.id().equals(fact.id())))
                    .map(Option::value)
                    .toList();
        }
        return item.head().facts().size() == 1 || item.head().facts().getFirst().equals(fact)
                ? item.keyValues()
                : List.of();
    }

    private static Optional<Since> movedOn(String fact, String event, LocalDate day, FactBase base) {
        List<Life.Stage> before = new ArrayList<>();
        List<Life.Stage> later = new ArrayList<>();
        for (Life.Stage stage : base.life(event).stages()) {
            if (stage.derived() || !isOf(event, stage)) {
                // What only follows from a date no source says, and a deadline that replaced this one has its own life.
                continue;
            }
            (toldAfter(day, stage, base) ? later : before).add(stage);
        }
        return later.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MovedOn(fact, event, before.isEmpty() ? List.of() : List.of(before.getLast()), later));
    }

    private static boolean isOf(String event, Life.Stage stage) {
        return stage.facts().stream().anyMatch(f -> f.values(Slot.EVENT).contains(new Value.OfEvent(event)));
    }

    /** Whether every article that says so is later than a day. */
    private static boolean toldAfter(LocalDate day, Life.Stage stage, FactBase base) {
        return stage.facts().stream()
                .flatMap(f -> f.articles().stream())
                .map(a -> base.article(a).published())
                .allMatch(p -> p != null && p.last().isAfter(day));
    }
}
