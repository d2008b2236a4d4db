package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an item is fair: the six conditions of the design, judged from the item and the base alone. Every item passes
 * here before it leaves the generator.
 */
public final class Validity {

    private final FactBase base;
    private final Asks asks;
    private final Answers answers;
    private final Disputes disputes;
    private final StemCheck stems;
    private final SourceCheck sources;
    private final OptionCheck options;
    private final KeyCheck keys;

    public Validity(FactBase base, Asks asks) {
        this(base, asks, WorldMap.none());
    }

    /** @param world the map on which places are to be shown */
    public Validity(FactBase base, Asks asks, WorldMap world) {
        this(base, asks, world, new Mentions(base, asks.language()), Disputes.of(base));
    }

    Validity(FactBase base, Asks asks, WorldMap world, Mentions mentions, Disputes disputes) {
        this.base = base;
        this.asks = asks;
        this.answers = new Answers(base);
        this.disputes = disputes;
        this.sources = new SourceCheck(base, asks, answers, new SourceViews(base, answers), new Naming(base));
        this.stems = new StemCheck(base, asks, mentions);
        this.options = new OptionCheck(base, answers, mentions);
        this.keys = new KeyCheck(base, asks, world, answers, disputes);
    }

    /** What an event was before it came to its end: to have been planned contradicts no end. */
    private static final Set<Value> EARLIER = Set.of(
            new Value.OfTerm("suggested"),
            new Value.OfTerm("planned"),
            new Value.OfTerm("confirmed"),
            new Value.OfTerm("postponed"));

    /** The first rule that the item breaks, or nothing. */
    public Optional<Fault> check(Item item) {
        if (item.head().facts().stream().anyMatch(r -> base.findFact(r.id()).isEmpty())
                || asks.all().stream().noneMatch(a -> a.id().equals(item.head().ask()))) {
            return fault(Reason.OPTION_UNSOURCED, "asks about a fact or with an ask that is unknown");
        }
        if (item instanceof Item.SourceCriticism sources && sources.matter() != Item.Matter.ACCORDING_TO) {
            return stems.wellFormed(item).or(() -> this.sources.check(sources));
        }
        if (item instanceof Item.SourceCriticism told) {
            return check(new Item.SingleChoice(told.head(), told.options(), told.key()))
                    .or(() -> this.sources.check(told));
        }
        return stems.check(item)
                .or(() -> checkSource(item))
                .or(() -> options.check(item))
                .or(() -> keys.check(item));
    }

    private static Optional<Fault> fault(Reason reason, String detail) {
        return Optional.of(new Fault(reason, detail));
    }

    /** Condition 2: where sources disagree the stem names one, and that one does not contradict itself. */
    private Optional<Fault> checkSource(Item item) {
        String article = item.head().attribution();
        for (FactRef ref : item.head().facts()) {
            Fact fact = base.fact(ref.id());
            Query query = asks.queryOf(item.head(), fact);
            boolean authors = fact instanceof Aim && fact.head().claimant() == null;
            if (article == null && (authors || disputes.touches(fact, query))) {
                return fault(Reason.SOURCE_NOT_NAMED, fact.id());
            }
            if (article != null && divided(fact, query, article)) {
                return fault(Reason.SOURCE_DIVIDED, fact.id() + " by " + article);
            }
        }
        return Optional.empty();
    }

    /** Whether within the article, and the one who speaks there, a disputed slot that the stem touches has two values. */
    private boolean divided(Fact fact, Query query, String article) {
        List<Query.Given> same = query.given().stream()
                .filter(g -> g.slot() == Slot.EVENT || g.slot() == Slot.CLAIMANT || g.slot() == Slot.STATUS)
                .filter(g -> !disputes.disputed(fact, g.slot()))
                .toList();
        List<Slot> touched = new ArrayList<>(List.of(query.asked()));
        query.given().forEach(g -> touched.add(g.slot()));
        for (Slot slot : touched) {
            if (slot.functional() && disputes.disputed(fact, slot)) {
                List<Value> values = answers.all(fact.kind(), new Query(slot, withEvent(same, fact)), article).stream()
                        .filter(v -> !EARLIER.contains(v))
                        .toList();
                for (Value one : values) {
                    if (values.stream().anyMatch(v -> !answers.agree(one, v))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Query.Given> withEvent(List<Query.Given> given, Fact fact) {
        List<Query.Given> all = new ArrayList<>(given);
        if (given.stream().noneMatch(g -> g.slot() == Slot.EVENT)) {
            fact.value(Slot.EVENT).ifPresent(e -> all.add(new Query.Given(Slot.EVENT, e)));
        }
        return all;
    }
}
