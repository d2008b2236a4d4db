package app.dateline.item.oracle;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says whether an item is fair, and if not, why: every fault begins with its {@link Fault}. */
final class Oracle {

    private final Map<String, Ask> asks;
    private final List<Fact> facts;
    private final Atlas atlas;
    private final Kin kin;
    private final Answers answers;
    private final Mentions mentions;
    private final StemRules stems;
    private final Inquiries inquiries;
    private final OptionRules options;
    private final YearRule years;
    private final SourceRules sources;

    Oracle(FactBase base, List<Ask> asks) {
        this(base, asks, new Atlas(""));
    }

    Oracle(FactBase base, List<Ask> asks, Atlas atlas) {
        this.atlas = atlas;
        this.facts = base.facts();
        this.years = new YearRule(facts);
        this.asks = asks.stream().collect(Collectors.toMap(Ask::id, a -> a));
        this.kin = new Kin(base);
        this.answers = new Answers(base, kin);
        this.mentions = new Mentions(base, kin);
        this.stems = new StemRules(base, kin, mentions);
        this.options = new OptionRules(base, kin);
        this.sources = new SourceRules(base, kin, mentions);
        this.inquiries = new Inquiries(answers, mentions, stems);
    }

    Kin kin() {
        return kin;
    }

    Mentions mentions() {
        return mentions;
    }

    Optional<Ask> ask(Item item) {
        return Optional.ofNullable(asks.get(item.head().ask()));
    }

    Optional<Fact> fact(String id) {
        return facts.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    List<String> judge(Item item) {
        Faults faults = new Faults();
        Ask ask = asks.get(item.head().ask());
        Fact main = item.head().facts().isEmpty()
                ? null
                : fact(item.head().facts().getFirst().id()).orElse(null);
        if (ask == null || main == null) {
            faults.add(
                    Fault.UNKNOWN,
                    "ask " + item.head().ask() + " or facts " + item.head().facts());
            return faults.list();
        }
        if (main.kind() != ask.kind() || item.head().kind() != ask.kind()) {
            faults.add(Fault.UNKNOWN, "asks of a " + ask.kind() + ", but is of a " + main.kind());
        }
        boolean ofSources = item instanceof Item.SourceCriticism s && s.matter() != Item.Matter.ACCORDING_TO;
        if (item.head().query().asked() != (ofSources ? Slot.SOURCE : ask.hidden())) {
            faults.add(Fault.UNKNOWN, "asks for " + item.head().query().asked() + ", its template for " + ask.hidden());
        }
        stems.wellFormed(item, faults);
        stems.hedges(item, main, ofSources, faults);
        options.judge(item, ask, faults);
        switch (item) {
            case Item.SingleChoice c -> choice(item, ask, main, c.options(), List.of(c.key()), faults);
            case Item.MultipleResponse m ->
                choice(item, ask, main, m.options(), m.keys().stream().sorted().toList(), faults);
            case Item.TrueFalse t -> claim(t, ask, main, faults);
            case Item.TypedDate d -> typed(item, ask, main, new Value.OfDate(d.key()), List.of(), faults);
            case Item.TypedPlace p ->
                typed(
                        item,
                        ask,
                        main,
                        new Value.OfPlace(p.key()),
                        p.accepted().stream().<Value>map(Value.OfPlace::new).toList(),
                        faults);
            case Item.SourceCriticism s -> {
                if (s.matter() == Item.Matter.ACCORDING_TO) {
                    Item.SingleChoice told = new Item.SingleChoice(s.head(), s.options(), s.key());
                    options.judge(told, ask, faults);
                    choice(told, ask, main, s.options(), List.of(s.key()), faults);
                } else {
                    options.evidenceOfFacts(item, faults);
                }
                sources.judge(s, ask, faults);
            }
            case Item.ShowPlace s -> {
                typed(
                        item,
                        ask,
                        main,
                        new Value.OfPlace(s.key()),
                        s.accepted().stream().<Value>map(Value.OfPlace::new).toList(),
                        faults);
                atlas.judge(s, kin, faults);
            }
            case Item.TypedLength l -> typed(item, ask, main, new Value.OfLength(l.key()), List.of(), faults);
            case Item.Ordering o -> order(o, ask, faults);
            case Item.Matching m -> match(m, ask, faults);
        }
        return faults.list();
    }

    private void choice(Item item, Ask ask, Fact main, List<Option> all, List<Integer> keys, Faults faults) {
        if (keys.isEmpty() || keys.stream().anyMatch(k -> k < 0 || k >= all.size()) || all.size() < 2) {
            faults.add(Fault.KEY_NOT_ANSWER, "keys " + keys + " of " + all.size() + " options");
            return;
        }
        List<Option> wrong = new ArrayList<>(all);
        keys.stream().sorted((a, b) -> b - a).forEach(k -> wrong.remove(k.intValue()));
        List<Option> right = keys.stream().map(all::get).toList();
        Inquiry inquiry = inquiries.of(item, ask, main, item.head().stem(), faults);
        judgeAnswers(
                inquiry,
                right.stream().map(Option::value).toList(),
                wrong.stream().map(Option::value).toList(),
                faults);
        if (item instanceof Item.MultipleResponse
                && !stems.saysNumber(item.head().stem(), keys.size())) {
            faults.add(Fault.STEM_LACKS, "how many are right");
        }
        stems.holdsGiven(item.head().stem(), inquiry, faults);
        List<Value> wrongValues = wrong.stream().map(Option::value).toList();
        for (Option option : right) {
            stems.hides(item.head().stem(), option.value(), wrongValues, faults);
        }
        options.noEcho(inquiry, right, wrong, mentions, faults);
        options.evidence(item, inquiry, right.stream().map(Option::value).toList(), faults);
    }

    private void claim(Item.TrueFalse item, Ask ask, Fact main, Faults faults) {
        String stem = item.head().stem();
        Inquiry inquiry = inquiries.of(item, ask, main, stem, faults);
        judgeAnswers(
                inquiry,
                item.holds()
                        ? List.of(item.shown().value(), item.right().value())
                        : List.of(item.right().value()),
                item.holds() ? List.of() : List.of(item.shown().value()),
                faults);
        stems.holdsGiven(stem, inquiry, faults);
        if (!mentions.says(stem, item.shown().value())) {
            faults.add(
                    Fault.STEM_LACKS,
                    "the value that is claimed: " + item.shown().text());
        }
        String rest = mentions.without(stem, item.shown());
        stems.hides(
                rest,
                item.right().value(),
                item.holds() ? List.of() : List.of(item.shown().value()),
                faults);
        options.evidence(item, inquiry, List.of(item.right().value()), faults);
    }

    private void typed(Item item, Ask ask, Fact main, Value key, List<Value> accepted, Faults faults) {
        Inquiry inquiry = inquiries.of(item, ask, main, item.head().stem(), faults);
        judgeAnswers(inquiry, List.of(key), List.of(), faults);
        List<Value> possible = answers.possible(inquiry.within());
        for (Value other : possible) {
            if (!kin.mayBeOne(key, other)) {
                faults.add(Fault.AMBIGUOUS, key + " is asked for, but " + other + " answers too");
            }
        }
        for (Value also : accepted) {
            if (!kin.mayBeOne(key, also) || !possible.contains(also)) {
                faults.add(Fault.KEY_NOT_ANSWER, "no source gives the accepted " + also);
            }
        }
        stems.holdsGiven(item.head().stem(), inquiry, faults);
        stems.hides(item.head().stem(), key, List.of(), faults);
        if (item instanceof Item.TypedDate d) {
            years.judge(d, faults);
        }
        options.evidence(item, inquiry, List.of(key), faults);
    }

    private void order(Item.Ordering item, Ask ask, Faults faults) {
        List<Integer> places = item.key().stream().sorted().toList();
        if (!places.equals(IntStream.range(0, item.options().size()).boxed().toList()) || places.size() < 2) {
            faults.add(Fault.KEY_NOT_ANSWER, "key " + item.key() + " is no order of the options");
            return;
        }
        List<List<Value>> dates = new ArrayList<>();
        for (int index : item.key()) {
            Option option = item.options().get(index);
            List<Value> said = new ArrayList<>();
            for (var ref : option.facts()) {
                fact(ref.id()).ifPresent(f -> said.addAll(answers.datesOf(f, ask)));
            }
            dates.add(said.stream().distinct().toList());
            if (said.isEmpty()) {
                faults.add(Fault.KEY_NOT_ANSWER, "no date known of " + option.text());
            }
            if (WrittenDates.in(option.text()).stream()
                    .anyMatch(w -> said.stream().anyMatch(v -> v instanceof Value.OfDate d && w.overlaps(d.date())))) {
                faults.add(Fault.LEAK, "the option tells its date: " + option.text());
            }
            StemRules.noRank(option.text(), faults);
        }
        for (int i = 0; i + 1 < dates.size(); i++) {
            for (Value one : dates.get(i)) {
                for (int j = i + 1; j < dates.size(); j++) {
                    for (Value other : dates.get(j)) {
                        if (one instanceof Value.OfDate a
                                && other instanceof Value.OfDate b
                                && !Kin.latest(a.date()).isBefore(Kin.earliest(b.date()))) {
                            faults.add(
                                    Fault.ORDER,
                                    a.date().text() + " is not sure to come before "
                                            + b.date().text());
                        }
                    }
                }
            }
        }
        options.evidenceOfFacts(item, faults);
    }

    private void match(Item.Matching item, Ask ask, Faults faults) {
        boolean sound = item.key().size() == item.prompts().size()
                && item.key().stream().distinct().count() == item.key().size()
                && item.key().stream()
                        .allMatch(k -> k >= 0 && k < item.choices().size())
                && item.choices().size() >= item.prompts().size()
                && item.prompts().size() >= 2;
        if (!sound) {
            faults.add(Fault.KEY_NOT_ANSWER, "key " + item.key() + " does not match the prompts");
            return;
        }
        for (int i = 0; i < item.prompts().size(); i++) {
            Option prompt = item.prompts().get(i);
            Fact main = prompt.facts().isEmpty()
                    ? null
                    : fact(prompt.facts().getFirst().id()).orElse(null);
            if (main == null) {
                faults.add(Fault.UNCITED, "prompt " + prompt.text());
                continue;
            }
            String words = item.head().stem() + " " + prompt.text();
            Inquiry inquiry = inquiries.of(item, ask, main, words, faults);
            Value key = item.choices().get(item.key().get(i)).value();
            List<Value> wrong =
                    new ArrayList<>(item.choices().stream().map(Option::value).toList());
            wrong.remove(item.key().get(i).intValue());
            judgeAnswers(inquiry, List.of(key), wrong, faults);
            stems.holdsGiven(words, inquiry, faults);
            stems.hides(words, key, wrong, faults);
        }
        options.evidenceOfFacts(item, faults);
    }

    private void judgeAnswers(Inquiry inquiry, List<Value> right, List<Value> wrong, Faults faults) {
        List<Value> sure = answers.sure(inquiry);
        List<Value> possible = answers.possible(inquiry);
        for (Value value : right) {
            if (sure.stream().noneMatch(s -> kin.follows(value, s))) {
                faults.add(Fault.KEY_NOT_ANSWER, value + " is not among " + sure);
            }
        }
        for (Value value : wrong) {
            for (Value answer : possible) {
                if (kin.mayFollow(value, answer)) {
                    faults.add(Fault.ALSO_RIGHT, value + " agrees with " + answer);
                }
            }
        }
        boolean once = inquiry.hidden().functional()
                && inquiry.given().containsKey(Slot.EVENT)
                && !Answers.suggestion(inquiry.main());
        if (once && answers.exclude(sure)) {
            faults.add(Fault.AMBIGUOUS, "within the voice that is asked: " + sure);
        }
    }
}
