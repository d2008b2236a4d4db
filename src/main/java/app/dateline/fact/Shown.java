package app.dateline.fact;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a picture shows.
 *
 * @param kinds the kinds that are shown; none stands for all
 * @param actor id of a party that must have a part in what the fact is about, itself or by one of its members;
 *     all facts of one event stay together, so that none is shown without what became of it
 * @param article id of an article that must state it
 */
public record Shown(
        Set<Kind> kinds, @Nullable String actor, @Nullable String article) {

    /** Everything. */
    public static final Shown ALL = new Shown(Set.of(), null, null);

    public Shown {
        kinds = Set.copyOf(kinds);
    }

    /** Whether that fact is among those shown. */
    public boolean has(FactBase base, Fact fact) {
        return (kinds.isEmpty() || kinds.contains(fact.kind()))
                && (article == null || fact.articles().contains(article))
                && (actor == null || about(base, fact).anyMatch(f -> parties(f).anyMatch(p -> base.belongs(p, actor))));
    }

    private static Stream<Fact> about(FactBase base, Fact fact) {
        return switch (fact) {
            case Venue v -> base.factsWith(Slot.EVENT, new Value.OfEvent(v.event())).stream();
            case Deadline d -> base.factsWith(Slot.EVENT, new Value.OfEvent(d.event())).stream();
            case Aim a -> Stream.of(a);
        };
    }

    /** Ids of all who have a part in a fact: who acts, hosts, sets, wants, and who says so. */
    public static Stream<String> parties(Fact fact) {
        Stream<@Nullable String> named = switch (fact) {
            case Venue v -> Stream.concat(v.parties().stream(), Stream.of(v.host(), v.proposer(), v.canceller()));
            case Deadline d -> Stream.of(d.setter(), d.addressee());
            case Aim a -> Stream.of(a.actor());
        };
        return Stream.concat(named, Stream.of(fact.head().claimant()))
                .filter(Objects::nonNull)
                .distinct();
    }
}
