package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Condition 1: what is keyed answers the stem, and nothing else does. */
final class KeyCheck {

    private final FactBase base;
    private final Asks asks;
    private final WorldMap world;
    private final Answers answers;
    private final Disputes disputes;

    KeyCheck(FactBase base, Asks asks, WorldMap world, Answers answers, Disputes disputes) {
        this.base = base;
        this.asks = asks;
        this.world = world;
        this.answers = answers;
        this.disputes = disputes;
    }

    /** The first rule that the item breaks, or nothing. */
    Optional<Fault> check(Item item) {
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
        boolean there = WorldMap.onMap(place)
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
        return answers.all(kind(item), asks.queryOf(item.head(), factOf(option)), null);
    }

    private Fact factOf(Option option) {
        return base.fact(option.facts().getFirst().id());
    }

    private Optional<Fault> checkMatch(Item.Matching item) {
        for (int p = 0; p < item.prompts().size(); p++) {
            Query query = asks.queryOf(item.head(), factOf(item.prompts().get(p)));
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
        return IntStream.range(0, size).boxed().toList();
    }

    private static Optional<Fault> fault(Reason reason, String detail) {
        return Optional.of(new Fault(reason, detail));
    }

    private static Kind kind(Item item) {
        return item.head().kind();
    }

    private static Query query(Item item) {
        return item.head().asks();
    }

    private static @Nullable String article(Item item) {
        return item.head().attribution();
    }
}
