package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is fair: the six conditions of the design, judged from the item and the base alone. Every item passes
 * here before it leaves the generator.
 */
public final class Validity {

    private final FactBase base;
    private final Asks asks;
    private final WorldMap world;
    private final Answers answers;
    private final Disputes disputes;
    private final StemCheck stems;
    private final SourceCheck sources;
    private final OptionCheck options;

    public Validity(FactBase base, Asks asks) {
        this(base, asks, WorldMap.none());
    }

    /** @param world the map on which places are to be shown */
    public Validity(FactBase base, Asks asks, WorldMap world) {
        this(base, asks, world, new Mentions(base, asks.language()), new Disputes(base.disagreements()));
    }

    Validity(FactBase base, Asks asks, WorldMap world, Mentions mentions, Disputes disputes) {
        this.world = world;
        this.base = base;
        this.asks = asks;
        this.answers = new Answers(base);
        this.disputes = disputes;
        this.sources = new SourceCheck(base, asks, answers, new SourceViews(base, answers), new Naming(base));
        this.stems = new StemCheck(base, asks, mentions);
        this.options = new OptionCheck(base, answers, mentions);
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
                .or(() -> checkAnswers(item));
    }

    private static Optional<Fault> fault(Reason reason, String detail) {
        return Optional.of(new Fault(reason, detail));
    }

    /** Condition 2: where sources disagree the stem names one, and that one does not contradict itself. */
    private Optional<Fault> checkSource(Item item) {
        String article = item.head().attribution();
        for (FactRef ref : item.head().facts()) {
            Fact fact = base.fact(ref.id());
            Query query = queryOf(item, fact);
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

    /** The item's query, or for a set that of one member. */
    private Query queryOf(Item item, Fact fact) {
        if (!item.head().query().given().isEmpty()) {
            return item.head().query();
        }
        Ask ask = asks.all().stream()
                .filter(a -> a.id().equals(item.head().ask()))
                .findFirst()
                .orElseThrow();
        List<Query.Given> given = new ArrayList<>();
        ask.gives().forEach(s -> fact.value(s).ifPresent(v -> given.add(new Query.Given(s, v))));
        return new Query(ask.hides(), given);
    }

    /** Condition 1: what is keyed answers the stem, and nothing else does. */
    private Optional<Fault> checkAnswers(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> checkChoice(c, c.options(), Set.of(c.key()));
            case Item.MultipleResponse m -> checkChoice(m, m.options(), m.keys());
            case Item.TrueFalse t -> checkTrueFalse(t);
            case Item.TypedDate t -> checkTyped(t);
            case Item.TypedPlace t -> checkTyped(t);
            case Item.TypedLength t -> checkTyped(t);
            case Item.SourceCriticism s -> checkChoice(s, s.options(), Set.of(s.key()));
            case Item.ShowPlace s -> checkTyped(s).or(() -> checkMap(s));
            case Item.Ordering o -> checkOrder(o);
            case Item.Matching m -> checkMatch(m);
        };
    }

    private Optional<Fault> checkChoice(Item item, List<Option> options, Set<Integer> keys) {
        for (int key : keys) {
            if (!answers.surely(
                    kind(item), query(item), article(item), options.get(key).value())) {
                return fault(Reason.KEY_IS_NO_ANSWER, options.get(key).text());
            }
        }
        if (keys.size() == 1) {
            Optional<Fault> several =
                    checkOneAnswer(item, options.get(keys.iterator().next()).value());
            if (several.isPresent()) {
                return several;
            }
        }
        for (int i = 0; i < options.size(); i++) {
            Value value = options.get(i).value();
            if (!keys.contains(i) && unfair(item, value)) {
                return fault(Reason.DISTRACTOR_IS_AN_ANSWER, options.get(i).text());
            }
        }
        return Optional.empty();
    }

    private boolean unfair(Item item, Value value) {
        Fact fact = base.fact(item.head().facts().getFirst().id());
        boolean disputed = disputes.disputed(fact, query(item).asked());
        return answers.unfair(kind(item), query(item), article(item), value, disputed);
    }

    private Optional<Fault> checkTrueFalse(Item.TrueFalse item) {
        if (!answers.surely(kind(item), query(item), article(item), item.right().value())) {
            return fault(Reason.KEY_IS_NO_ANSWER, item.right().text());
        }
        Optional<Fault> several = checkOneAnswer(item, item.right().value());
        if (several.isPresent()) {
            return several;
        }
        if (item.holds()) {
            return item.shown().value().equals(item.right().value())
                    ? Optional.empty()
                    : fault(Reason.KEY_IS_NO_ANSWER, item.shown().text());
        }
        return unfair(item, item.shown().value())
                ? fault(Reason.DISTRACTOR_IS_AN_ANSWER, item.shown().text())
                : Optional.empty();
    }

    private Optional<Fault> checkTyped(Item item) {
        Value key = Objects.requireNonNull(item.typedKey());
        if (!answers.surely(kind(item), query(item), article(item), key)) {
            return fault(Reason.KEY_IS_NO_ANSWER, key.toString());
        }
        return severalAnswers(item, key);
    }

    /** What has one true value has one answer, whatever stands among the options: else the question is vague. */
    private Optional<Fault> checkOneAnswer(Item item, Value key) {
        boolean measured = query(item).asked().functional() && query(item).asked() != Slot.STATUS;
        return measured ? severalAnswers(item, key) : Optional.empty();
    }

    private Optional<Fault> severalAnswers(Item item, Value key) {
        for (Value value : answers.all(kind(item), query(item), article(item))) {
            if (!answers.agree(key, value)) {
                return fault(Reason.SEVERAL_ANSWERS, key + " or " + value);
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> checkMap(Item.ShowPlace item) {
        Place place = base.place(item.key());
        boolean there = Candidates.onMap(place)
                && world.of(base, place)
                        .filter(c -> c.id().equals(item.country()))
                        .isPresent()
                && world.whole(base, place) == item.whole();
        return there ? Optional.empty() : fault(Reason.NOT_ON_MAP, place.name());
    }

    private Optional<Fault> checkOrder(Item.Ordering item) {
        if (!new HashSet<>(item.key()).equals(Set.copyOf(range(item.options().size())))) {
            return fault(Reason.KEY_IS_NO_ANSWER, item.key().toString());
        }
        for (int i = 0; i + 1 < item.key().size(); i++) {
            Option earlier = item.options().get(item.key().get(i));
            Option later = item.options().get(item.key().get(i + 1));
            for (Value one : datesOf(item, earlier)) {
                for (Value other : datesOf(item, later)) {
                    if (!(one instanceof Value.OfDate a
                            && other instanceof Value.OfDate b
                            && a.date().isBefore(b.date()))) {
                        return fault(Reason.SEVERAL_ANSWERS, earlier.text() + " or " + later.text());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Set<Value> datesOf(Item item, Option option) {
        return answers.all(kind(item), queryOf(item, factOf(option)), null);
    }

    private Fact factOf(Option option) {
        return base.fact(option.facts().getFirst().id());
    }

    private Optional<Fault> checkMatch(Item.Matching item) {
        for (int p = 0; p < item.prompts().size(); p++) {
            Query query = queryOf(item, factOf(item.prompts().get(p)));
            for (int c = 0; c < item.choices().size(); c++) {
                Value value = item.choices().get(c).value();
                boolean keyed = item.key().get(p) == c;
                if (keyed && !answers.surely(kind(item), query, article(item), value)) {
                    return fault(Reason.KEY_IS_NO_ANSWER, item.choices().get(c).text());
                }
                if (!keyed && answers.unfair(kind(item), query, article(item), value, false)) {
                    return fault(Reason.SEVERAL_ANSWERS, item.prompts().get(p).text());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> range(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }

    private static Kind kind(Item item) {
        return item.head().kind();
    }

    private static Query query(Item item) {
        return item.head().query();
    }

    private static @Nullable String article(Item item) {
        return item.head().attribution();
    }
}
