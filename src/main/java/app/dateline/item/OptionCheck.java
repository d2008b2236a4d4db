package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Conditions 4 to 6: options are apart, sourced, and alike, so that nothing but knowledge tells them apart. */
final class OptionCheck {

    private static final int LEAST = 3;

    private final FactBase base;
    private final Answers answers;
    private final Mentions mentions;
    private final Likeness likeness;
    private final WhoseAim whose;

    OptionCheck(FactBase base, Answers answers, Mentions mentions) {
        this.base = base;
        this.answers = answers;
        this.mentions = mentions;
        this.likeness = new Likeness(base);
        this.whose = new WhoseAim(base);
    }

    Optional<Fault> check(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> all(c, c.options(), Set.of(c.key()));
            case Item.MultipleResponse m -> all(m, m.options(), m.keys());
            case Item.TrueFalse t -> {
                List<Option> two = t.holds() ? List.of(t.right()) : List.of(t.right(), t.shown());
                List<Option> wrong = t.holds() ? List.of() : List.of(t.shown());
                yield sourced(two)
                        .or(() -> apart(two))
                        .or(() -> alike(two))
                        .or(() -> side(t.head().asks(), wrong));
            }
            case Item.TypedDate t -> Optional.empty();
            case Item.TypedPlace t -> Optional.empty();
            case Item.TypedLength t -> Optional.empty();
            case Item.ShowPlace s -> Optional.empty();
            // SourceCheck judges these.
            case Item.SourceCriticism c -> Optional.empty();
            case Item.Ordering o ->
                few(o.options()).or(() -> sourced(o.options())).or(() -> equal(o.options()));
            case Item.Matching m ->
                few(m.prompts())
                        .or(() -> sourced(m.prompts()))
                        .or(() -> sourced(m.choices()))
                        .or(() -> equal(m.prompts()))
                        .or(() -> apart(m.choices()))
                        .or(() -> alike(m.choices()));
        };
    }

    private Optional<Fault> all(Item item, List<Option> options, Set<Integer> keys) {
        return few(options)
                .or(() -> sourced(options))
                .or(() -> apart(options))
                .or(() -> alike(options))
                .or(() -> evenKey(options, keys))
                .or(() -> inStem(item, options, keys))
                .or(() -> side(item.head().asks(), without(options, keys)));
    }

    private static List<Option> without(List<Option> options, Set<Integer> keys) {
        return IntStream.range(0, options.size())
                .filter(i -> !keys.contains(i))
                .mapToObj(options::get)
                .toList();
    }

    /** Most of the wrong aims could be the asked one's by their words, or most of the wrong actors could have the aim. */
    private Optional<Fault> side(Query query, List<Option> wrong) {
        long could = wrong.stream().filter(o -> whose.couldBe(query, o.value())).count();
        return !WhoseAim.asked(query) || wrong.isEmpty() || WhoseAim.most(could, wrong.size())
                ? Optional.empty()
                : fault(Reason.SIDE_SHOWS, could + " of " + wrong.size() + " could be");
    }

    private static Optional<Fault> fault(Reason reason, String detail) {
        return Optional.of(new Fault(reason, detail));
    }

    private static Optional<Fault> few(List<Option> options) {
        return options.size() < LEAST ? fault(Reason.TOO_FEW_OPTIONS, options.size() + " options") : Optional.empty();
    }

    private Optional<Fault> sourced(List<Option> options) {
        for (Option option : options) {
            boolean gives = option.constructed()
                    || option.facts().stream()
                            .anyMatch(r -> base.findFact(r.id())
                                    .filter(f -> gives(f, option.value()))
                                    .isPresent());
            if (!gives || (!option.constructed() && option.evidence().isEmpty())) {
                return fault(Reason.OPTION_UNSOURCED, option.text());
            }
        }
        return Optional.empty();
    }

    private static boolean gives(Fact fact, Value value) {
        for (Slot slot : Slot.values()) {
            if (Answers.valuesOf(fact, slot, null).contains(value)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Fault> equal(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                Option a = options.get(i);
                Option b = options.get(j);
                if (a.text().equals(b.text()) || a.value().equals(b.value())) {
                    return fault(Reason.OPTIONS_EQUAL, a.text());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> apart(List<Option> options) {
        Optional<Fault> equal = equal(options);
        if (equal.isPresent()) {
            return equal;
        }
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                Option a = options.get(i);
                Option b = options.get(j);
                boolean nested = answers.agree(a.value(), b.value())
                        || (a.value() instanceof Value.OfParty p
                                && b.value() instanceof Value.OfParty q
                                && likeness.related(p.party(), q.party()));
                if (nested && a.value() instanceof Value.OfPhrase == b.value() instanceof Value.OfPhrase) {
                    return fault(Reason.OPTIONS_OVERLAP, a.text() + " and " + b.text());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> alike(List<Option> options) {
        for (Option option : options) {
            if (!likeness.alike(options.getFirst().value(), option.value())) {
                return fault(Reason.OPTIONS_UNLIKE, options.getFirst().text() + " beside " + option.text());
            }
        }
        return Optional.empty();
    }

    /** A key of which the length alone stands out gives itself away. */
    private static Optional<Fault> evenKey(List<Option> options, Set<Integer> keys) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (!keys.contains(i)) {
                others.add(options.get(i).text().length());
            }
        }
        int longest = others.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int key : keys) {
            int length = options.get(key).text().length();
            if (length > 30 && length > 1.8 * longest) {
                return fault(
                        Reason.OPTIONS_UNLIKE,
                        "much longer: " + options.get(key).text());
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> inStem(Item item, List<Option> options, Set<Integer> keys) {
        Slot slot = item.head().asks().asked();
        boolean nameable = switch (slot.type()) {
            case PARTY, PLACE, EVENT, PHRASE -> true;
            case DATE, LENGTH, TERM, ARTICLE -> false;
        };
        for (int i = 0; nameable && i < options.size(); i++) {
            if (!keys.contains(i)
                    && mentions.namesItself(
                            item.head().stem(), slot, options.get(i).value())) {
                return fault(Reason.OPTION_IN_STEM, options.get(i).text());
            }
        }
        return Optional.empty();
    }
}
