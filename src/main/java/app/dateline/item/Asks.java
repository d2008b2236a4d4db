package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All ways to ask in one language, immutable, in the order of their file; read by {@link AskFiles}. */
public final class Asks {

    private final Language language;
    private final List<Ask> all;
    private final Map<Kind, List<Ask>> byKind = new EnumMap<>(Kind.class);

    Asks(Language language, List<Ask> all) {
        this.language = language;
        this.all = List.copyOf(all);
        for (Kind kind : Kind.OF_FACTS) {
            byKind.put(kind, all.stream().filter(a -> a.kind() == kind).toList());
        }
    }

    /** BCP 47 tag of the language that the questions are asked in. */
    public String languageTag() {
        return language.tag();
    }

    Language language() {
        return language;
    }

    List<Ask> all() {
        return all;
    }

    List<Ask> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The ask that words best what a fact's slot is: one that fits and gives the same slots, else the next best. */
    Optional<Ask> telling(Fact fact, Slot slot, List<Slot> gives, FactBase base) {
        Ask best = null;
        int most = -1;
        for (Ask ask : of(fact.kind())) {
            if (ask.hides() == slot && ask.tells(fact, base)) {
                boolean all = ask.gives().containsAll(gives);
                boolean only = gives.containsAll(ask.gives());
                int points = (ask.fits(fact, base) ? 4 : 0) + (all && only ? 2 : all || only ? 1 : 0);
                if (points > most) {
                    most = points;
                    best = ask;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What an item asks; of a set, what it asks of the member that rests on a fact. */
    Query queryOf(Item.Head head, Fact fact) {
        if (!head.asks().given().isEmpty()) {
            return head.asks();
        }
        Ask ask =
                all.stream().filter(a -> a.id().equals(head.ask())).findFirst().orElseThrow();
        List<Query.Given> given = new ArrayList<>();
        ask.gives().forEach(s -> fact.value(s).ifPresent(v -> given.add(new Query.Given(s, v))));
        return new Query(ask.hides(), given);
    }
}
