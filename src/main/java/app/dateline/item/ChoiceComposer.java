package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Composer.Places;
import app.dateline.item.DistractorPolicy.Distractor;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes items with wrong options beside the key: single choice, multiple response, true or false. */
final class ChoiceComposer {

    /** Options of a single choice, with the key. */
    private static final int OPTIONS = 4;

    private static final int LEAST_OPTIONS = 3;
    private static final int MOST_KEYS = 3;

    private final FactBase base;
    private final Answers answers;
    private final DistractorPolicy policy;
    private final Phrasing phrasing;
    private final Disputes disputes;
    private final Heads heads;

    ChoiceComposer(
            FactBase base,
            Answers answers,
            DistractorPolicy policy,
            Phrasing phrasing,
            Disputes disputes,
            Heads heads) {
        this.base = base;
        this.answers = answers;
        this.policy = policy;
        this.phrasing = phrasing;
        this.disputes = disputes;
        this.heads = heads;
    }

    Outcome choice(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        Optional<String> stem = phrasing.stem(candidate, Text.CHOICE, 1);
        Optional<String> keyText = keyText(candidate, candidate.key(), candidate.fact());
        if (stem.isEmpty() || keyText.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        var wanted = new DistractorPolicy.Wanted(candidate, List.of(candidate.key()), stem.get(), OPTIONS - 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.size() + 1 < LEAST_OPTIONS) {
            return Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        if (disputes.takesSide(candidate.fact(), candidate.ask().hides())
                && distractors.stream().noneMatch(Distractor::isRival)) {
            return Outcome.refused(Reason.SOURCE_DIVIDED, candidate.fact().id());
        }
        List<Option> options = new ArrayList<>();
        distractors.forEach(d -> options.add(option(d, candidate)));
        int key = places.key(options.size() + 1);
        options.add(key, keyOption(candidate.key(), keyText.get(), candidate.fact(), candidate));
        Item.Head head = heads.of(candidate, stem.get(), nearness(distractors), options, "" + key);
        return new Outcome.Made(new Item.SingleChoice(head, options, key));
    }

    Outcome several(Candidate candidate, QuizRequest.Level level, Random random) {
        Map<Value, Fact> keys = keys(candidate);
        if (keys.size() < 2) {
            return Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        List<Value> others = new ArrayList<>(keys.keySet());
        others.remove(candidate.key());
        Collections.shuffle(others, random);
        List<Value> chosen = new ArrayList<>(List.of(candidate.key()));
        int number = 2 + random.nextInt(MOST_KEYS - 1);
        others.stream().limit(number - 1L).forEach(chosen::add);
        Optional<String> stem = phrasing.stem(candidate, Text.SEVERAL, chosen.size());
        if (stem.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        var wanted = new DistractorPolicy.Wanted(candidate, chosen, stem.get(), chosen.size() + 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.size() < 2) {
            return Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        List<Option> options = new ArrayList<>();
        distractors.forEach(d -> options.add(option(d, candidate)));
        List<Option> right = new ArrayList<>();
        for (Value value : chosen) {
            Fact fact = keys.getOrDefault(value, candidate.fact());
            Optional<String> text = keyText(candidate, value, fact);
            if (text.isEmpty()) {
                return Outcome.refused(Reason.NO_SAFE_NAME, fact.id());
            }
            right.add(keyOption(value, text.get(), fact, candidate));
        }
        options.addAll(right);
        Collections.shuffle(options, random);
        Set<Integer> places = new TreeSet<>();
        right.forEach(o -> places.add(options.indexOf(o)));
        Item.Head head = heads.of(candidate, stem.get(), nearness(distractors), options, places.toString());
        String statement = phrasing.statement(candidate, chosen).orElse("");
        return new Outcome.Made(new Item.MultipleResponse(withFacts(head, right, statement), options, places));
    }

    /** Every value that surely answers, with a fact that says so in the same voice. */
    private Map<Value, Fact> keys(Candidate candidate) {
        Map<Value, Fact> keys = new LinkedHashMap<>();
        for (Fact fact : answers.matching(candidate.ask().kind(), candidate.query(), candidate.article())) {
            boolean sameVoice = java.util.Objects.equals(
                    fact.head().claimant(), candidate.fact().head().claimant());
            if (sameVoice && candidate.allows(fact) && candidate.ask().fits(fact, base)) {
                for (Value value : Answers.valuesOf(fact, candidate.ask().hides(), candidate.article())) {
                    if (keys.keySet().stream().noneMatch(k -> answers.agree(k, value))) {
                        keys.put(value, fact);
                    }
                }
            }
        }
        return keys;
    }

    Outcome trueFalse(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        boolean holds = places.holds();
        Optional<String> truth = phrasing.statement(candidate, candidate.key());
        Optional<String> keyText = keyText(candidate, candidate.key(), candidate.fact());
        if (truth.isEmpty() || keyText.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Option right = asClaimed(keyOption(candidate.key(), keyText.get(), candidate.fact(), candidate));
        if (holds) {
            Item.Head head = heads.of(candidate, truth.get(), 0.5, List.of(right), "true");
            return new Outcome.Made(new Item.TrueFalse(head, true, right, right));
        }
        String stem = phrasing.stemless(candidate);
        var wanted = new DistractorPolicy.Wanted(candidate, List.of(candidate.key()), stem, 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.isEmpty() || distractors.getFirst().fact() == null) {
            return Outcome.refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        Distractor shown = distractors.getFirst();
        Optional<String> claim = phrasing.statement(candidate, shown.value());
        if (claim.isEmpty()) {
            return Outcome.refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Option option = asClaimed(option(shown, candidate));
        Item.Head head = heads.of(candidate, claim.get(), nearness(distractors), List.of(option), "false");
        return new Outcome.Made(new Item.TrueFalse(
                withFacts(head, List.of(right), wholeTruth(candidate).orElse(head.statement())), false, option, right));
    }

    /** The fact with all that stands in the asked slot: of three who met, none is left out of what is told afterwards. */
    private Optional<String> wholeTruth(Candidate candidate) {
        Slot slot = candidate.ask().hides();
        return slot == Slot.PARTIES
                ? phrasing.statement(candidate, Answers.valuesOf(candidate.fact(), slot, candidate.article()))
                : Optional.empty();
    }

    /** A length in the words of the claim: only beside other options is it written in figures. */
    private Option asClaimed(Option option) {
        return option.value() instanceof Value.OfLength length
                ? new Option(
                        Wording.capital(phrasing.inSentence(length)),
                        length,
                        option.truth(),
                        option.facts(),
                        option.evidence(),
                        option.constructed())
                : option;
    }

    private static double nearness(List<Distractor> distractors) {
        return distractors.stream().mapToDouble(Distractor::nearness).average().orElse(0);
    }

    private Optional<String> keyText(Candidate candidate, Value value, Fact fact) {
        if (value instanceof Value.OfEvent event) {
            return Optional.ofNullable(policy.optionName(event.event(), fact, candidate));
        }
        return Optional.of(phrasing.option(value, candidate.ask().hides(), Filler.stance(fact)));
    }

    private Option keyOption(Value value, String text, Fact fact, Candidate candidate) {
        return new Option(
                text,
                value,
                "",
                List.of(phrasing.ref(fact)),
                phrasing.evidence(fact, candidate.ask().hides(), candidate.focus()),
                false);
    }

    private Option option(Distractor distractor, Candidate candidate) {
        Fact fact = distractor.fact();
        if (fact == null) {
            return new Option(distractor.text(), distractor.value(), "", List.of(), List.of(), true);
        }
        return new Option(
                distractor.text(),
                distractor.value(),
                distractor.truth(),
                List.of(phrasing.ref(fact)),
                phrasing.evidence(fact, distractor.slot(), phrasing.voice(fact, distractor.slot(), candidate.focus())),
                false);
    }

    private Item.Head withFacts(Item.Head head, List<Option> right, String statement) {
        List<FactRef> facts =
                right.stream().flatMap(o -> o.facts().stream()).distinct().toList();
        List<Citation> evidence =
                right.stream().flatMap(o -> o.evidence().stream()).distinct().toList();
        return new Item.Head(
                head.id(),
                head.ask(),
                head.asks(),
                head.kind(),
                head.stem(),
                statement,
                head.attribution(),
                facts,
                evidence,
                head.difficulty());
    }
}
