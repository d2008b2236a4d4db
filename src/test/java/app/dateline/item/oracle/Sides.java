package app.dateline.item.oracle;

import app.dateline.fact.Aim;
import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether wrong options can be ruled out by whose side they sound like, by the curator's word on each aim. */
final class Sides {

    private final Kin kin;
    private final List<Aim> aims;

    Sides(FactBase base, Kin kin) {
        this.kin = kin;
        this.aims = base.facts().stream()
                .flatMap(f -> f instanceof Aim aim ? Stream.of(aim) : Stream.of())
                .toList();
    }

    /** For each wrong option that stands beside an aim or its actor, whether it could be the asked one's. */
    List<Boolean> couldBe(Item item) {
        return wrong(item).stream().map(o -> couldBe(item, o)).toList();
    }

    /** Most could be, or nothing is asked that a side could tell. */
    boolean fair(Item item) {
        List<Boolean> could = couldBe(item);
        return could.isEmpty() || 2 * could.stream().filter(c -> c).count() > could.size();
    }

    private List<Option> wrong(Item item) {
        Slot hidden = item.head().query().asked();
        if (hidden != Slot.AIM && hidden != Slot.ACTOR) {
            return List.of();
        }
        return switch (item) {
            case Item.SingleChoice c -> without(c.options(), Set.of(c.key()));
            case Item.MultipleResponse m -> without(m.options(), m.keys());
            case Item.TrueFalse t -> t.holds() ? List.of() : List.of(t.shown());
            case Item.SourceCriticism s -> List.of();
            case Item.TypedDate t -> List.of();
            case Item.TypedPlace t -> List.of();
            case Item.TypedLength t -> List.of();
            case Item.ShowPlace s -> List.of();
            case Item.Ordering o -> List.of();
            case Item.Matching m -> List.of();
        };
    }

    private static List<Option> without(List<Option> options, Set<Integer> keys) {
        return IntStream.range(0, options.size())
                .filter(i -> !keys.contains(i))
                .mapToObj(options::get)
                .toList();
    }

    private boolean couldBe(Item item, Option option) {
        boolean aimAsked = item.head().query().asked() == Slot.AIM;
        return aims.stream()
                .filter(a -> a.id().equals(item.head().facts().getFirst().id()))
                .anyMatch(main -> {
                    Value phrase = aimAsked ? option.value() : new Value.OfPhrase(main.aim());
                    String actor = aimAsked ? main.actor() : ((Value.OfParty) option.value()).party();
                    return couldBe(phrase, actor);
                });
    }

    private boolean couldBe(Value phrase, String actor) {
        return aims.stream()
                .filter(a -> phrase.equals(new Value.OfPhrase(a.aim())))
                .anyMatch(a -> a.passesFor().isEmpty() || wholes(actor).anyMatch(a.passesFor()::contains));
    }

    private Stream<String> wholes(String party) {
        return Stream.iterate(
                        kin.party(party), Objects::nonNull, p -> p.memberOf() == null ? null : kin.party(p.memberOf()))
                .map(Party::id);
    }
}
