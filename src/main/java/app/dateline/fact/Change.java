package app.dateline.fact;

import app.dateline.article.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a day brought: how what is known on it differs from what was known the day before.
 *
 * @param published the articles that count from that day
 * @param added facts that nobody knew before
 * @param refined facts that say something else or more than before
 * @param turns events that were known before and came to another state, in the order of the base
 * @param over what events are best called of which the time that was named is over on that day, and that came to no other
 *     state
 */
public record Change(
        LocalDate day, List<Article> published, int added, int refined, List<Turn> turns, List<String> over) {

    /**
     * An event that came to another state.
     *
     * @param event its id
     * @param name what it is best called on that day
     * @param status the last state in its life, see {@link Life.Stage#status}
     */
    public record Turn(String event, String name, String status) {}

    public Change {
        published = List.copyOf(published);
        turns = List.copyOf(turns);
        over = List.copyOf(over);
    }

    static Change of(FactBase whole, LocalDate day) {
        FactBase before = Known.on(whole, day.minusDays(1));
        FactBase after = whole.asOf(day);
        int added = 0;
        int refined = 0;
        Set<String> moved = new LinkedHashSet<>();
        Set<String> ended = new LinkedHashSet<>();
        for (Fact fact : after.facts()) {
            boolean old = before.findFact(fact.id()).isPresent();
            boolean same = old && before.fact(fact.id()).equals(fact);
            added += old ? 0 : 1;
            refined += old && !same ? 1 : 0;
            // What was still to come may be over on that day, with no source that says so.
            boolean over =
                    Lives.ends(fact).stream().anyMatch(end -> end.plusDays(1).equals(day));
            if (!same || over) {
                fact.value(Slot.EVENT)
                        .map(event -> ((Value.OfEvent) event).event())
                        .ifPresent(event -> {
                            moved.add(event);
                            if (over) {
                                ended.add(event);
                            }
                        });
            }
        }
        Set<String> known = before.events().stream().map(Event::id).collect(Collectors.toSet());
        List<Turn> turns = new ArrayList<>();
        for (String event : moved) {
            List<Life.Stage> now = after.life(event).inTime();
            List<Life.Stage> then = known.contains(event) ? before.life(event).inTime() : List.of();
            if (!now.isEmpty()
                    && !then.isEmpty()
                    && !now.getLast().status().equals(then.getLast().status())) {
                // By a name of the day before: later ones may tell the turn themselves.
                turns.add(new Turn(
                        event,
                        before.event(event).names().getFirst(),
                        now.getLast().status()));
                ended.remove(event);
            }
        }
        return new Change(
                day,
                after.articles().stream()
                        .filter(a -> before.findArticle(a.id()).isEmpty())
                        .toList(),
                added,
                refined,
                turns,
                ended.stream()
                        .map(after::event)
                        .filter(Change::awaited)
                        .map(event -> event.names().getFirst())
                        .toList());
    }

    /** Whether people wait for its day. What somebody said has one too, which nobody misses. */
    private static boolean awaited(Event event) {
        return switch (event.sort()) {
            case MEETING, CALL, DEADLINE -> true;
            case STATEMENT, DECISION, WAR, OTHER -> false;
        };
    }
}
