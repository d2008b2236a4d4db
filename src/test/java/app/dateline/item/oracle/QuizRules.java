package app.dateline.item.oracle;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a quiz keeps to its request, asks nothing twice and gives no answer away by another question. */
final class QuizRules {

    private final Oracle oracle;

    QuizRules(Oracle oracle) {
        this.oracle = oracle;
    }

    List<String> judge(Quiz quiz) {
        List<String> faults = new ArrayList<>();
        QuizRequest request = quiz.request();
        if (quiz.items().size() > request.number()) {
            faults.add("more than asked for: " + quiz.items().size());
        }
        Set<String> asked = new HashSet<>();
        for (Item item : quiz.items()) {
            for (FactRef ref : item.head().facts()) {
                if (!asked.add(ref.id())) {
                    faults.add(
                            "asks twice about " + ref.id() + ": " + item.head().stem());
                }
            }
            keepsTo(request, item, faults);
            for (Item other : quiz.items()) {
                if (item != other) {
                    givesAway(item, other, faults);
                }
            }
        }
        return faults;
    }

    private void keepsTo(QuizRequest request, Item item, List<String> faults) {
        List<Fact> facts = item.head().facts().stream()
                .flatMap(r -> oracle.fact(r.id()).stream())
                .toList();
        boolean form = request.forms().isEmpty() || request.forms().contains(item.form());
        boolean kind = request.kinds().isEmpty()
                || facts.stream().allMatch(f -> request.kinds().contains(f.kind()));
        boolean article = request.articles().isEmpty()
                || facts.stream()
                        .allMatch(f -> f.attestations().stream()
                                .anyMatch(p ->
                                        request.articles().contains(p.citation().article())));
        boolean fact = request.facts().isEmpty()
                || facts.stream().allMatch(f -> request.facts().contains(f.id()));
        if (!form || !kind || !article || !fact) {
            faults.add(
                    "not what was asked for: " + item.form() + " " + item.head().stem());
        }
    }

    /** One stem gives away another's key if it speaks of the same event, or the same actor's aim, and says the key. */
    private void givesAway(Item teller, Item told, List<String> faults) {
        if (told instanceof Item.SourceCriticism c
                && (c.matter() == Item.Matter.NAMED || c.matter() == Item.Matter.NOT_NAMED)
                && oracle.kin().names(c.head().query().given().getFirst().value()).stream()
                        .anyMatch(n -> Words.holds(visible(teller), n))
                && c.options().stream().anyMatch(o -> oracle.mentions().says(visible(teller), o.value()))) {
            faults.add("'" + teller.head().stem() + "' tells who names what '"
                    + told.head().stem() + "' asks");
        }
        Set<String> common = subjects(teller);
        common.retainAll(subjects(told));
        if (common.isEmpty()) {
            return;
        }
        for (Value key : keys(told)) {
            if (oracle.mentions()
                    .betrays(visible(teller), key, key instanceof Value.OfDate ? List.of() : wrong(told))) {
                faults.add("'" + teller.head().stem() + "' gives away " + key + " of '"
                        + told.head().stem() + "'");
            }
        }
    }

    /** A false claim's value is no news; a true claim's is. */
    private String visible(Item item) {
        return item instanceof Item.TrueFalse t && !t.holds()
                ? oracle.mentions().without(t.head().stem(), t.shown())
                : item.head().stem();
    }

    private Set<String> subjects(Item item) {
        Set<String> subjects = new TreeSet<>();
        for (FactRef ref : item.head().facts()) {
            oracle.fact(ref.id()).ifPresent(f -> {
                for (Slot slot : List.of(Slot.EVENT, Slot.OCCASION, Slot.REPLACES)) {
                    f.values(slot).forEach(v -> subjects.add(v.toString()));
                }
                if (f instanceof Aim aim) {
                    subjects.add(aim.actor() + " " + aim.aim());
                }
            });
        }
        return subjects;
    }

    private static List<Value> keys(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> List.of(c.options().get(c.key()).value());
            case Item.MultipleResponse m ->
                m.keys().stream().sorted().map(k -> m.options().get(k).value()).toList();
            case Item.TrueFalse t -> List.of(t.right().value());
            case Item.TypedDate d -> List.of(new Value.OfDate(d.key()));
            case Item.TypedPlace p -> List.of(new Value.OfPlace(p.key()));
            case Item.TypedLength l -> List.of(new Value.OfLength(l.key()));
            // What sources say is told by sources, whatever else a stem tells.
            case Item.SourceCriticism c ->
                c.matter() == Item.Matter.ACCORDING_TO
                        ? List.of(c.options().get(c.key()).value())
                        : List.of();
            case Item.ShowPlace s -> List.of(new Value.OfPlace(s.key()));
            case Item.Ordering o -> List.of();
            case Item.Matching m -> List.of();
        };
    }

    private static List<Value> wrong(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> without(c.options(), Set.of(c.key()));
            case Item.MultipleResponse m -> without(m.options(), m.keys());
            case Item.TrueFalse t -> t.holds() ? List.of() : List.of(t.shown().value());
            case Item.TypedDate d -> List.of();
            case Item.TypedPlace p -> List.of();
            case Item.TypedLength l -> List.of();
            case Item.ShowPlace s -> List.of();
            case Item.SourceCriticism c -> without(c.options(), Set.of(c.key()));
            case Item.Ordering o -> List.of();
            case Item.Matching m -> List.of();
        };
    }

    private static List<Value> without(List<Option> options, Set<Integer> keys) {
        List<Value> rest = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (!keys.contains(i)) {
                rest.add(options.get(i).value());
            }
        }
        return rest;
    }
}
