package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import app.dateline.item.DistractorPolicy.Distractor;
import app.dateline.item.Fault.Reason;
import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes an item of a candidate, or says why it cannot be fair. */
final class Composer {

    /** What came of it. */
    sealed interface Outcome {

        /** An item that keeps every rule, with the nearness of its wrong options. */
        record Made(Item item) implements Outcome {}

        /** None. */
        record Refused(Fault fault) implements Outcome {}
    }

    /** Where the key goes and whether a claim holds, so that a quiz spreads both evenly. */
    interface Places {
        int key(int options);

        boolean holds();
    }

    /** Options of a single choice, with the key. */
    private static final int OPTIONS = 4;

    private static final int LEAST_OPTIONS = 3;
    private static final int MOST_KEYS = 3;

    private final FactBase base;
    private final WorldMap world;
    private final Answers answers;
    private final DistractorPolicy policy;
    private final Difficulty difficulty;
    private final Phrasing phrasing;
    private final Validity validity;
    private final Disputes disputes;
    private final SetComposer sets;
    private final SourceComposer sources;

    Composer(
            FactBase base,
            WorldMap world,
            Answers answers,
            DistractorPolicy policy,
            Phrasing phrasing,
            Validity validity,
            Disputes disputes,
            SetComposer sets,
            SourceComposer sources) {
        this.base = base;
        this.world = world;
        this.answers = answers;
        this.policy = policy;
        this.difficulty = new Difficulty(base);
        this.phrasing = phrasing;
        this.validity = validity;
        this.disputes = disputes;
        this.sets = sets;
        this.sources = sources;
    }

    Outcome compose(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        Outcome outcome = switch (candidate.form()) {
            case SINGLE_CHOICE -> choice(candidate, level, places, random);
            case MULTIPLE_RESPONSE -> several(candidate, level, random);
            case TRUE_FALSE -> trueFalse(candidate, level, places, random);
            case TYPED_DATE, TYPED_PLACE, TYPED_LENGTH -> typed(candidate);
            case SHOW_PLACE -> show(candidate);
            case SOURCE_CRITICISM -> ofSources(candidate, level, places, random);
            case ORDER, MATCH -> sets.compose(candidate, random);
        };
        if (outcome instanceof Outcome.Made made) {
            Optional<Fault> fault = validity.check(made.item());
            if (fault.isPresent()) {
                return new Outcome.Refused(fault.get());
            }
        }
        return outcome;
    }

    /** A fair question of the candidate about sources, by chance; one about names only where there is no other. */
    private Outcome ofSources(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        List<Item.Matter> matters = new ArrayList<>(List.of(Item.Matter.values()));
        Collections.shuffle(matters, random);
        matters.sort(Comparator.comparing(Item.Matter::naming));
        Outcome outcome = refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        for (Item.Matter matter : matters) {
            outcome = ofSources(candidate, matter, level, places, random);
            if (outcome instanceof Outcome.Made) {
                return outcome;
            }
        }
        return outcome;
    }

    /** A fair question about sources of one matter. */
    Outcome ofSources(Candidate candidate, Item.Matter matter, QuizRequest.Level level, Places places, Random random) {
        Outcome outcome = matter == Item.Matter.ACCORDING_TO
                ? accordingTo(candidate, level, places, random)
                : sources.compose(candidate, matter, places, random);
        if (outcome instanceof Outcome.Made made) {
            Optional<Fault> fault = validity.check(made.item());
            if (fault.isPresent()) {
                return new Outcome.Refused(fault.get());
            }
        }
        return outcome;
    }

    /** What a source says of a thing that sources dispute. */
    private Outcome accordingTo(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        if (candidate.article() == null || candidate.fact() instanceof Aim) {
            return refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        return switch (choice(candidate, level, places, random)) {
            case Outcome.Refused refusal -> refusal;
            case Outcome.Made made ->
                made.item() instanceof Item.SingleChoice c
                        ? new Outcome.Made(
                                new Item.SourceCriticism(c.head(), Item.Matter.ACCORDING_TO, c.options(), c.key()))
                        : made;
        };
    }

    private static Outcome refused(Reason reason, String detail) {
        return new Outcome.Refused(new Fault(reason, detail));
    }

    private Outcome choice(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        Optional<String> stem = phrasing.stem(candidate, Text.CHOICE, 1);
        Optional<String> keyText = keyText(candidate, candidate.key(), candidate.fact());
        if (stem.isEmpty() || keyText.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        var wanted = new DistractorPolicy.Wanted(candidate, List.of(candidate.key()), stem.get(), OPTIONS - 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.size() + 1 < LEAST_OPTIONS) {
            return refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        if (disputes.takesSide(candidate.fact(), candidate.ask().hides())
                && distractors.stream().noneMatch(Distractor::isRival)) {
            return refused(Reason.SOURCE_DIVIDED, candidate.fact().id());
        }
        List<Option> options = new ArrayList<>();
        distractors.forEach(d -> options.add(option(d, candidate)));
        int key = places.key(options.size() + 1);
        options.add(key, keyOption(candidate.key(), keyText.get(), candidate.fact(), candidate));
        Item.Head head = head(candidate, stem.get(), nearness(distractors), options, "" + key);
        return new Outcome.Made(new Item.SingleChoice(head, options, key));
    }

    private Outcome several(Candidate candidate, QuizRequest.Level level, Random random) {
        Map<Value, Fact> keys = keys(candidate);
        if (keys.size() < 2) {
            return refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        List<Value> others = new ArrayList<>(keys.keySet());
        others.remove(candidate.key());
        Collections.shuffle(others, random);
        List<Value> chosen = new ArrayList<>(List.of(candidate.key()));
        int number = 2 + random.nextInt(MOST_KEYS - 1);
        others.stream().limit(number - 1L).forEach(chosen::add);
        Optional<String> stem = phrasing.stem(candidate, Text.SEVERAL, chosen.size());
        if (stem.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        var wanted = new DistractorPolicy.Wanted(candidate, chosen, stem.get(), chosen.size() + 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.size() < 2) {
            return refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        List<Option> options = new ArrayList<>();
        distractors.forEach(d -> options.add(option(d, candidate)));
        List<Option> right = new ArrayList<>();
        for (Value value : chosen) {
            Fact fact = keys.getOrDefault(value, candidate.fact());
            Optional<String> text = keyText(candidate, value, fact);
            if (text.isEmpty()) {
                return refused(Reason.NO_SAFE_NAME, fact.id());
            }
            right.add(keyOption(value, text.get(), fact, candidate));
        }
        options.addAll(right);
        Collections.shuffle(options, random);
        Set<Integer> places = new TreeSet<>();
        right.forEach(o -> places.add(options.indexOf(o)));
        Item.Head head = head(candidate, stem.get(), nearness(distractors), options, places.toString());
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

    private Outcome trueFalse(Candidate candidate, QuizRequest.Level level, Places places, Random random) {
        boolean holds = places.holds();
        Optional<String> truth = phrasing.statement(candidate, candidate.key());
        Optional<String> keyText = keyText(candidate, candidate.key(), candidate.fact());
        if (truth.isEmpty() || keyText.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Option right = asClaimed(keyOption(candidate.key(), keyText.get(), candidate.fact(), candidate));
        if (holds) {
            Item.Head head = head(candidate, truth.get(), 0.5, List.of(right), "true");
            return new Outcome.Made(new Item.TrueFalse(head, true, right, right));
        }
        String stem = phrasing.stemless(candidate);
        var wanted = new DistractorPolicy.Wanted(candidate, List.of(candidate.key()), stem, 1, level);
        List<Distractor> distractors = policy.choose(wanted, random);
        if (distractors.isEmpty() || distractors.getFirst().fact() == null) {
            return refused(Reason.TOO_FEW_OPTIONS, candidate.fact().id());
        }
        Distractor shown = distractors.getFirst();
        Optional<String> claim = phrasing.statement(candidate, shown.value());
        if (claim.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Option option = asClaimed(option(shown, candidate));
        Item.Head head = head(candidate, claim.get(), nearness(distractors), List.of(option), "false");
        return new Outcome.Made(new Item.TrueFalse(head, false, option, right));
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

    private Outcome typed(Candidate candidate) {
        if (candidate.key() instanceof Value.OfPlace place
                && base.place(place.place()).sort() == Place.Sort.VEHICLE) {
            // Nobody types an aircraft for a place unless the question gives it away.
            return refused(Reason.OPTIONS_UNLIKE, candidate.fact().id());
        }
        Optional<String> stem = phrasing.stem(candidate, Text.TYPED, 1);
        if (stem.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        Item.Head head =
                head(candidate, stem.get(), 0, List.of(), candidate.key().toString());
        return switch (candidate.key()) {
            case Value.OfDate date ->
                new Outcome.Made(
                        new Item.TypedDate(head, date.date(), year(phrasing.undated(stem.get()), date.date())));
            case Value.OfLength length -> new Outcome.Made(new Item.TypedLength(head, length.length()));
            case Value.OfPlace place ->
                new Outcome.Made(new Item.TypedPlace(head, place.place(), finer(candidate, place.place())));
            case Value v -> throw new IllegalStateException("no form to type " + v);
        };
    }

    private Outcome show(Candidate candidate) {
        Optional<String> stem = phrasing.stem(candidate, Text.SHOW, 1);
        if (stem.isEmpty()) {
            return refused(Reason.NO_SAFE_NAME, candidate.fact().id());
        }
        if (!(candidate.key() instanceof Value.OfPlace key)) {
            throw new IllegalStateException("no place to show: " + candidate.key());
        }
        Place place = base.place(key.place());
        Optional<WorldMap.Country> country = world.of(base, place);
        if (country.isEmpty() || !Candidates.onMap(place)) {
            return refused(Reason.NOT_ON_MAP, place.id());
        }
        Item.Head head = head(candidate, stem.get(), 0, List.of(), key.toString());
        boolean whole = world.whole(base, place);
        List<String> accepted = finer(candidate, place.id());
        return new Outcome.Made(
                new Item.ShowPlace(head, place.id(), accepted, country.get().id(), whole));
    }

    private static @Nullable Integer year(String stem, Edtf date) {
        int year = date.first().getYear();
        return date.last().getYear() == year && stem.contains(Integer.toString(year)) ? year : null;
    }

    /** Finer places that a source surely gives for the same: they earn as much as the key. */
    private List<String> finer(Candidate candidate, String place) {
        return answers.matching(candidate.ask().kind(), candidate.query(), candidate.article()).stream()
                .flatMap(f -> Answers.valuesOf(f, candidate.ask().hides(), candidate.article()).stream())
                .distinct()
                .filter(v -> v instanceof Value.OfPlace other
                        && !other.place().equals(place)
                        && base.within(other.place(), place))
                .map(v -> ((Value.OfPlace) v).place())
                .toList();
    }

    private static double nearness(List<Distractor> distractors) {
        return distractors.stream().mapToDouble(Distractor::nearness).average().orElse(0);
    }

    private Optional<String> keyText(Candidate candidate, Value value, Fact fact) {
        if (value instanceof Value.OfEvent event) {
            return Optional.ofNullable(policy.optionName(event.event(), fact, candidate.query()));
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
                phrasing.evidence(fact, distractor.slot(), candidate.focus()),
                false);
    }

    private Item.Head head(Candidate candidate, String stem, double nearness, List<Option> options, String key) {
        List<Citation> evidence =
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus());
        return new Item.Head(
                ItemId.of(candidate.form(), stem, options, key),
                candidate.ask().id(),
                candidate.query(),
                candidate.ask().kind(),
                stem,
                phrasing.statement(candidate, candidate.key()).orElse(""),
                candidate.article(),
                List.of(phrasing.ref(candidate.fact())),
                evidence,
                difficulty.of(candidate.form(), candidate.key(), nearness));
    }

    private Item.Head withFacts(Item.Head head, List<Option> right, String statement) {
        List<FactRef> facts =
                right.stream().flatMap(o -> o.facts().stream()).distinct().toList();
        List<Citation> evidence =
                right.stream().flatMap(o -> o.evidence().stream()).distinct().toList();
        return new Item.Head(
                head.id(),
                head.ask(),
                head.query(),
                head.kind(),
                head.stem(),
                statement,
                head.attribution(),
                facts,
                evidence,
                head.difficulty());
    }
}
