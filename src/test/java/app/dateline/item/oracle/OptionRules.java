package app.dateline.item.oracle;

import app.dateline.article.Citation;
import app.dateline.fact.Attestation;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Conditions 4, 5 and 6: options apart from each other, cited, of one kind; and the evidence of the key. */
final class OptionRules {

    private static final Map<Slot.Type, Class<? extends Value>> TYPES = Map.of(
            Slot.Type.EVENT, Value.OfEvent.class,
            Slot.Type.PLACE, Value.OfPlace.class,
            Slot.Type.DATE, Value.OfDate.class,
            Slot.Type.LENGTH, Value.OfLength.class,
            Slot.Type.PARTY, Value.OfParty.class,
            Slot.Type.PHRASE, Value.OfPhrase.class,
            Slot.Type.TERM, Value.OfTerm.class);

    private final Kin kin;
    private final Sides sides;
    private final Map<String, Fact> facts;

    OptionRules(FactBase base, Kin kin) {
        this.kin = kin;
        this.sides = new Sides(base, kin);
        this.facts = base.facts().stream().collect(Collectors.toMap(Fact::id, f -> f));
    }

    void judge(Item item, Ask ask, Faults faults) {
        Class<? extends Value> asked = TYPES.get(ask.hidden().type());
        switch (item) {
            case Item.SingleChoice c -> {
                group(c.options(), faults);
                typed(c.options(), asked, faults);
                noOddOneOut(c.options(), Set.of(c.key()), faults);
            }
            case Item.MultipleResponse m -> {
                group(m.options(), faults);
                typed(m.options(), asked, faults);
                noOddOneOut(m.options(), m.keys(), faults);
            }
            case Item.TrueFalse t -> {
                group(List.of(t.shown()), faults);
                group(List.of(t.right()), faults);
                typed(List.of(t.shown(), t.right()), asked, faults);
                if (t.shown().constructed() || t.right().constructed()) {
                    faults.add(
                            Fault.CONSTRUCTED,
                            "a claim's value is to be sourced: " + t.shown().text());
                }
            }
            case Item.Ordering o -> group(o.options(), faults);
            case Item.Matching m -> {
                group(m.prompts(), faults);
                group(m.choices(), faults);
                typed(m.choices(), asked, faults);
            }
            case Item.TypedDate d -> {}
            case Item.TypedPlace p -> {}
            case Item.TypedLength l -> {}
            case Item.ShowPlace s -> {}
            // SourceRules judges these.
            case Item.SourceCriticism c -> {}
        }
        if (!sides.fair(item)) {
            faults.add(Fault.SIDE, sides.couldBe(item) + " of the wrong options could be");
        }
        for (FactRef ref : item.head().facts()) {
            if (!known(ref)) {
                faults.add(Fault.UNKNOWN, "fact " + ref);
            }
        }
    }

    private void group(List<Option> options, Faults faults) {
        for (int i = 0; i < options.size(); i++) {
            Option one = options.get(i);
            StemRules.clean(one.text(), faults);
            StemRules.clean(one.truth(), faults);
            if (one.text().isBlank()) {
                faults.add(Fault.WORDING, "an option without text");
            }
            cited(one, faults);
            for (int j = i + 1; j < options.size(); j++) {
                Option other = options.get(j);
                if (Words.fold(one.text()).equals(Words.fold(other.text())) || kin.nested(one.value(), other.value())) {
                    faults.add(Fault.NESTED, one.text() + " | " + other.text());
                }
                if (one.value().getClass() != other.value().getClass()) {
                    faults.add(Fault.UNLIKE, one.value() + " | " + other.value());
                } else if (one.value() instanceof Value.OfDate a
                        && other.value() instanceof Value.OfDate b
                        && a.date().precision() != b.date().precision()) {
                    faults.add(Fault.UNLIKE, a.date().text() + " | " + b.date().text());
                }
            }
        }
    }

    private void cited(Option option, Faults faults) {
        if (option.constructed()) {
            if (!(option.value() instanceof Value.OfDate || option.value() instanceof Value.OfLength)) {
                faults.add(Fault.CONSTRUCTED, "only dates and lengths may be made up: " + option.text());
            }
            return;
        }
        List<Citation> own = new ArrayList<>();
        for (FactRef ref : option.facts()) {
            if (!known(ref)) {
                faults.add(Fault.UNCITED, option.text() + " cites " + ref);
                continue;
            }
            Fact fact = facts.get(ref.id());
            own.addAll(fact.attestations().stream().map(Attestation::citation).toList());
            if (!carries(fact, option.value())) {
                faults.add(Fault.MISCITED, ref.id() + " does not say " + option.value());
            }
        }
        if (option.evidence().isEmpty() || !own.containsAll(option.evidence())) {
            faults.add(Fault.EVIDENCE, "of the option " + option.text());
        }
    }

    private boolean known(FactRef ref) {
        Fact fact = facts.get(ref.id());
        return fact != null && fact.head().version().equals(ref.version());
    }

    private static boolean carries(Fact fact, Value value) {
        return fact.slots().values().stream().anyMatch(vs -> vs.contains(value))
                || fact.attestations().stream()
                        .anyMatch(p -> p.says().values().stream().anyMatch(vs -> vs.contains(value)));
    }

    private static void typed(List<Option> options, Class<? extends Value> asked, Faults faults) {
        for (Option option : options) {
            if (!asked.isInstance(option.value())) {
                faults.add(Fault.UNLIKE, option.value() + " where " + asked.getSimpleName() + " is asked for");
            }
        }
    }

    /** No trait that all wrong options share and all right ones lack. */
    private void noOddOneOut(List<Option> options, Set<Integer> keys, Faults faults) {
        List<List<String>> traits =
                options.stream().map(o -> traits(o.text(), o.value())).toList();
        int number = traits.stream().mapToInt(List::size).min().orElse(0);
        for (int trait = 0; trait < number; trait++) {
            int at = trait;
            Set<String> right = IntStream.range(0, options.size())
                    .filter(keys::contains)
                    .mapToObj(i -> traits.get(i).get(at))
                    .collect(Collectors.toSet());
            List<String> wrong = IntStream.range(0, options.size())
                    .filter(i -> !keys.contains(i))
                    .mapToObj(i -> traits.get(i).get(at))
                    .toList();
            boolean uniform = wrong.size() >= 2 && wrong.stream().distinct().count() == 1;
            if (uniform && !right.contains(wrong.getFirst())) {
                faults.add(Fault.UNLIKE, "only the key is " + right + ", the others are " + wrong.getFirst());
            }
        }
    }

    private List<String> traits(String text, Value value) {
        List<String> traits = new ArrayList<>();
        traits.add(Character.isUpperCase(text.codePointAt(0)) ? "capital" : "small");
        traits.add(text.endsWith(".") ? "stopped" : "open");
        switch (value) {
            case Value.OfDate d -> traits.add(d.date().approximate() ? "about" : "exact");
            case Value.OfLength l -> {
                traits.add(l.length().unit().name());
                traits.add(l.length().bound().name());
                traits.add(l.length().least() == l.length().most() ? "one" : "range");
            }
            case Value.OfPlace p -> {
                Place.Sort sort = kin.place(p.place()).sort();
                traits.add(sort.compareTo(Place.Sort.STATE) <= 0 ? "area" : "spot");
            }
            case Value.OfParty p -> {
                Party party = kin.party(p.party());
                traits.add(party.sort() == Party.Sort.PERSON ? "person" : "body");
            }
            case Value.OfEvent e -> {
                Event.Sort sort = kin.event(e.event()).sort();
                traits.add(sort == Event.Sort.DEADLINE ? "deadline" : "event");
            }
            case Value.OfPhrase p -> {}
            case Value.OfText p -> {}
            case Value.OfTerm t -> {}
            case Value.OfArticles a -> {}
        }
        return traits;
    }

    /** The right option must not be the only one that repeats what the stem gives. */
    void noEcho(Inquiry inquiry, List<Option> right, List<Option> wrong, Mentions mentions, Faults faults) {
        if (inquiry.hidden().type() != Slot.Type.EVENT && inquiry.hidden().type() != Slot.Type.PHRASE) {
            return;
        }
        inquiry.given().forEach((slot, values) -> {
            if (slot.type() == Slot.Type.TERM || slot.type() == Slot.Type.PHRASE || slot.type() == Slot.Type.EVENT) {
                return;
            }
            for (Value value : values) {
                boolean echoed = right.stream().anyMatch(o -> mentions.betrays(o.text(), value, List.of()));
                boolean elsewhere = wrong.stream().anyMatch(o -> mentions.betrays(o.text(), value, List.of()));
                if (echoed && !elsewhere) {
                    faults.add(Fault.LEAK, "only the key repeats the " + slot + " that the stem gives");
                }
            }
        });
    }

    /** The passages are of the facts asked, the named source's first, and together they say every key. */
    void evidence(Item item, Inquiry inquiry, List<Value> keys, Faults faults) {
        evidenceOfFacts(item, faults);
        List<Value> said = new ArrayList<>();
        for (FactRef ref : item.head().facts()) {
            Fact fact = facts.get(ref.id());
            if (fact == null) {
                continue;
            }
            for (Attestation passage : fact.attestations()) {
                if (item.head().evidence().contains(passage.citation())) {
                    said.addAll(Answers.said(fact, passage, inquiry.hidden()));
                }
            }
        }
        for (Value key : keys) {
            if (said.stream().noneMatch(v -> kin.follows(key, v))) {
                faults.add(Fault.EVIDENCE, "no passage shown says " + key);
            }
        }
    }

    void evidenceOfFacts(Item item, Faults faults) {
        List<Citation> own = new ArrayList<>();
        for (FactRef ref : item.head().facts()) {
            Fact fact = facts.get(ref.id());
            if (fact != null) {
                List<Citation> passages =
                        fact.attestations().stream().map(Attestation::citation).toList();
                own.addAll(passages);
                if (passages.stream().noneMatch(item.head().evidence()::contains)) {
                    faults.add(Fault.EVIDENCE, "no passage of " + ref.id());
                }
            }
        }
        if (!own.containsAll(item.head().evidence()) || item.head().evidence().isEmpty()) {
            faults.add(Fault.EVIDENCE, "a passage of no fact that is asked about");
        }
        String article = item.head().attribution();
        if (article != null
                && !item.head().evidence().isEmpty()
                && !item.head().evidence().getFirst().article().equals(article)) {
            faults.add(Fault.EVIDENCE, "the named source does not come first");
        }
    }
}
