package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Shelves.Entry;
import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Finds wrong options by named rules, tried in order: nearest in kind first, values that are true of something else
 * before any that is made up. What a rule offers is taken only if it is fair beside the key.
 */
public final class DistractorPolicy {

    /**
     * A wrong option.
     *
     * @param fact the fact that it is true of; {@code null} where it is made up
     * @param slot the slot of that fact
     * @param nearness to the key, 0 to 1
     * @param rule name of the rule that offered it
     * @param truth what it really is; empty where it is made up
     */
    record Distractor(
            Value value, @Nullable Fact fact, Slot slot, String text, double nearness, String rule, String truth) {

        Distractor(Value value, @Nullable Fact fact, Slot slot, String text, double nearness, String rule) {
            this(value, fact, slot, text, nearness, rule, "");
        }

        /** Whether it is another answer to the same question. */
        boolean isRival() {
            return rule.equals(RIVAL);
        }
    }

    /** What distractors are wanted for. */
    record Wanted(Candidate candidate, List<Value> keys, String stem, int number, QuizRequest.Level level) {}

    /** How many more than wanted are drawn from, beside most questions and beside those on aims. */
    private static final int MORE = 2;

    private static final int MORE_AIMS = 6;

    /** Fewer wrong options than that make no choice. */
    private static final int FEWEST = 2;

    private static final String RIVAL = "the same event by another source or in another state";

    private final FactBase base;
    private final Likeness likeness;
    private final DistractorCheck check;
    private final Filler filler;
    private final Wording wording;
    private final Phrasing phrasing;
    private final WhoseAim whose;
    private final List<DistractorRule> rules;

    DistractorPolicy(
            FactBase base,
            Shelves shelves,
            Answers answers,
            Mentions mentions,
            Filler filler,
            Wording wording,
            Phrasing phrasing,
            Disputes disputes) {
        this.base = base;
        this.likeness = new Likeness(base);
        this.check = new DistractorCheck(answers, likeness, mentions, wording, disputes);
        this.filler = filler;
        this.wording = wording;
        this.phrasing = phrasing;
        this.whose = new WhoseAim(base);
        this.rules = DistractorRule.in(shelves);
    }

    /**
     * What another source says instead of the key, or what was suggested before: the best of wrong options, always taken
     * where they are fair.
     */
    private List<Entry> rivals(Entry key) {
        List<Entry> found = new ArrayList<>();
        if (key.slot().type() == Slot.Type.EVENT) {
            return found;
        }
        for (Value event : key.fact().values(Slot.EVENT)) {
            for (Fact fact : base.factsWith(Slot.EVENT, event)) {
                if (fact.kind() == key.fact().kind()) {
                    fact.values(key.slot()).forEach(v -> found.add(new Entry(v, key.slot(), fact)));
                }
            }
        }
        return found;
    }

    /** As many as wanted, or fewer where no more are fair; in the order of their choice. */
    List<Distractor> choose(Wanted wanted, Random random) {
        Candidate candidate = wanted.candidate();
        Entry key = new Entry(wanted.keys().getFirst(), candidate.ask().hides(), candidate.fact());
        List<Distractor> offered = new ArrayList<>();
        int enough = wanted.number() + MORE_AIMS;
        for (Entry entry : rivals(key)) {
            Distractor rival = weigh(entry, key, candidate, RIVAL);
            if (rival != null && check.isFair(rival, wanted) && check.apart(rival, offered)) {
                offered.add(rival);
            }
        }
        int rivals = offered.size();
        for (DistractorRule rule : rules) {
            if (rule.type() == key.slot().type() && offered.size() < enough) {
                List<Distractor> fair = new ArrayList<>();
                for (Entry entry : rule.offer().offer(key, random)) {
                    Distractor distractor = weigh(entry, key, candidate, rule.name());
                    if (distractor != null && check.isFair(distractor, wanted) && check.apart(distractor, offered)) {
                        fair.add(distractor);
                    }
                }
                fair.sort(Comparator.comparingDouble(Distractor::nearness).reversed());
                fair.stream().limit(2L * enough).forEach(offered::add);
            }
        }
        List<Distractor> chosen = pick(offered, rivals, wanted, random);
        if (chosen.size() < wanted.number()) {
            Constructed.near(key.value(), random).stream()
                    .map(v -> new Distractor(
                            v,
                            null,
                            key.slot(),
                            wording.option(v, key.slot(), null),
                            likeness.nearness(key.value(), v),
                            Constructed.RULE))
                    .filter(d -> check.isFair(d, wanted))
                    .forEach(d -> {
                        if (chosen.size() < wanted.number() && check.apart(d, chosen)) {
                            chosen.add(d);
                        }
                    });
        }
        return chosen;
    }

    /** The nearest for a hard item, the farthest for an easy one, some of the nearest for the others. */
    private List<Distractor> pick(List<Distractor> offered, int rivals, Wanted wanted, Random random) {
        List<Distractor> order = new ArrayList<>(offered.subList(rivals, offered.size()));
        switch (wanted.level()) {
            case HARD -> {
                // As offered: nearest in kind, then nearest in value.
            }
            case EASY -> order.sort(Comparator.comparingDouble(Distractor::nearness));
            case MEDIUM, MIXED -> {
                whoseFirst(order, wanted);
                // Few aims could be anybody's: the same few beside every question on an actor would soon be known.
                boolean aims = wanted.candidate().ask().hides() == Slot.AIM;
                List<Distractor> near =
                        order.subList(0, Math.min(order.size(), wanted.number() + (aims ? MORE_AIMS : MORE)));
                java.util.Collections.shuffle(near, random);
            }
        }
        whoseFirst(order, wanted);
        order.addAll(0, offered.subList(0, rivals));
        List<Distractor> chosen = new ArrayList<>();
        for (Distractor distractor : order) {
            if (chosen.size() < wanted.number()
                    && check.apart(distractor, chosen)
                    && leavesMost(distractor, chosen, wanted)) {
                told(distractor, wanted.candidate()).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    /** What could be the asked one's by its words stands before what can be ruled out by its side. */
    private void whoseFirst(List<Distractor> order, Wanted wanted) {
        Query query = wanted.candidate().query();
        if (WhoseAim.asked(query)) {
            order.sort(Comparator.comparingInt(d -> whose.couldBe(query, d.value()) ? 0 : 1));
        }
    }

    private boolean leavesMost(Distractor next, List<Distractor> chosen, Wanted wanted) {
        Query query = wanted.candidate().query();
        long could =
                chosen.stream().filter(d -> whose.couldBe(query, d.value())).count();
        // One that can be ruled out by its side stands there only where there would be too few without it.
        return !WhoseAim.asked(query)
                || whose.couldBe(query, next.value())
                || chosen.size() < FEWEST && WhoseAim.most(could, chosen.size() + 1L);
    }

    /** The distractor with what it really is, by the fact that says it best; one that cannot say it is passed over. */
    private Optional<Distractor> told(Distractor found, Candidate candidate) {
        Fact fact = found.fact();
        if (fact == null) {
            return Optional.of(found);
        }
        return phrasing.told(fact, found.slot(), found.value(), candidate.query())
                .map(t -> new Distractor(
                        found.value(), t.fact(), t.slot(), found.text(), found.nearness(), found.rule(), t.truth()));
    }

    private @Nullable Distractor weigh(Entry entry, Entry key, Candidate candidate, String rule) {
        double nearness = likeness.nearness(key.value(), entry.value());
        if (entry.fact() instanceof Aim other && key.fact() instanceof Aim own && key.slot() == Slot.AIM) {
            nearness = likeness.nearness(own, other);
        }
        if (entry.value() instanceof Value.OfParty other && key.value() instanceof Value.OfParty own) {
            nearness = likeness.nearness(own, key.fact(), other, entry.fact());
        }
        if (entry.value() instanceof Value.OfEvent event) {
            Fact fact = telling(entry, candidate);
            String name = fact == null ? null : optionName(event.event(), fact, candidate);
            double near = Math.min(1, nearness + (shares(entry.fact(), key.fact()) ? 0.3 : 0));
            return fact == null || name == null
                    ? null
                    : new Distractor(entry.value(), fact, entry.slot(), name, near, rule);
        }
        String text = wording.option(entry.value(), entry.slot(), Filler.stance(entry.fact()));
        return new Distractor(entry.value(), entry.fact(), entry.slot(), text, nearness, rule);
    }

    /** The fact that tells best what an event really is beside what is asked: its own place, date or length. */
    private @Nullable Fact telling(Entry entry, Candidate candidate) {
        List<Fact> facts = base.factsWith(entry.slot(), entry.value()).stream()
                .filter(f -> f.kind() == entry.fact().kind())
                .filter(f -> candidate.query().given().stream()
                        .allMatch(g ->
                                !measurable(g.slot()) || !f.values(g.slot()).isEmpty()))
                .toList();
        return facts.stream()
                .filter(f -> candidate.ask().fits(f, base))
                .findFirst()
                .orElse(facts.isEmpty() ? null : facts.getFirst());
    }

    private static boolean measurable(Slot slot) {
        return switch (slot.type()) {
            case DATE, PLACE, LENGTH -> true;
            case EVENT, PARTY, PHRASE, TERM, ARTICLE -> false;
        };
    }

    /**
     * A name for an event as an option: one that does not tell what the stem gives of it, or it would fall out. Where the
     * stem asks what a source says, nothing that came later stands beside it, nor a name that tells of such.
     */
    @Nullable
    String optionName(String event, Fact fact, Candidate candidate) {
        List<Query.Given> own = new ArrayList<>();
        for (Query.Given given : candidate.query().given()) {
            fact.values(given.slot()).forEach(v -> own.add(new Query.Given(given.slot(), v)));
            own.add(given);
        }
        Edtf published = published(candidate);
        if (published == null) {
            return filler.name(event, own).map(Wording::capital).orElse(null);
        }
        boolean known = base.factsWith(Slot.EVENT, new Value.OfEvent(event)).stream()
                .anyMatch(f -> !f.head().asOf().first().isAfter(published.last()));
        return known
                ? filler.name(event, own, published.last())
                        .map(Wording::capital)
                        .orElse(null)
                : null;
    }

    private @Nullable Edtf published(Candidate candidate) {
        String article = candidate.article();
        return article == null ? null : base.article(article).published();
    }

    private static boolean shares(Fact one, Fact other) {
        return one.values(Slot.PARTIES).stream().anyMatch(other.values(Slot.PARTIES)::contains);
    }
}
