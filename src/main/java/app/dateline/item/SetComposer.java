package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes orderings and matchings: several facts under one ask. */
final class SetComposer {

    private static final int LEAST = 3;
    private static final int MOST_ORDERED = 5;
    private static final int MOST_MATCHED = 4;
    private static final int TRIES = 60;

    private final FactBase base;
    private final Answers answers;
    private final Pools pools;
    private final Candidates candidates;
    private final Phrasing phrasing;
    private final Mentions mentions;
    private final Likeness likeness;
    private final Difficulty difficulty;

    SetComposer(
            FactBase base, Answers answers, Pools pools, Candidates candidates, Phrasing phrasing, Mentions mentions) {
        this.base = base;
        this.answers = answers;
        this.pools = pools;
        this.candidates = candidates;
        this.phrasing = phrasing;
        this.mentions = mentions;
        this.likeness = new Likeness(base);
        this.difficulty = new Difficulty(base);
    }

    Outcome compose(Candidate candidate, Random random) {
        boolean order = candidate.form() == Form.ORDER;
        List<Candidate> members = new ArrayList<>(List.of(candidate));
        String first = text(candidate, order);
        if (first == null) {
            return new Outcome.Refused(
                    new Fault(Reason.NO_SAFE_NAME, candidate.fact().id()));
        }
        List<String> texts = new ArrayList<>(List.of(first));
        int wanted = LEAST + random.nextInt((order ? MOST_ORDERED : MOST_MATCHED) - LEAST + 1);
        List<Fact> pool = pools.of(candidate.ask(), candidate.article());

        for (int at : places(pool.size(), random)) {
            if (members.size() == wanted) {
                break;
            }
            candidates
                    .of(
                            candidate.ask(),
                            candidate.form(),
                            pool.get(at),
                            candidate.article(),
                            candidate.within(),
                            random)
                    .ifPresent(other -> {
                        String text = text(other, order);
                        if (text != null && !texts.contains(text) && goesWith(other, members, order)) {
                            members.add(other);
                            texts.add(text);
                        }
                    });
        }
        if (members.size() < LEAST) {
            return new Outcome.Refused(
                    new Fault(Reason.TOO_FEW_OPTIONS, candidate.fact().id()));
        }
        return new Outcome.Made(order ? ordering(members, random) : matching(members, random));
    }

    /** Places in a pool, all of a small one and some of a large one, in the order of chance. */
    private static List<Integer> places(int size, Random random) {
        if (size <= TRIES) {
            List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(all, random);
            return all;
        }
        Set<Integer> some = new LinkedHashSet<>();
        while (some.size() < TRIES) {
            some.add(random.nextInt(size));
        }
        return List.copyOf(some);
    }

    /** What is shown of a member: its first given slot, in words that keep its key secret. */
    private @Nullable String text(Candidate member, boolean order) {
        Value shown = member.query().given().getFirst().value();
        if (!(shown instanceof Value.OfEvent event)) {
            String text = phrasing.option(shown, member.ask().gives().getFirst(), Filler.stance(member.fact()));
            return mentions.tells(text, member.ask().hides(), member.key()) ? null : text;
        }
        return name(event.event(), member, order).map(Wording::capital).orElse(null);
    }

    /** A name for the event of a member that keeps its key secret, and its place among the others. */
    private Optional<String> name(String event, Candidate member, boolean order) {
        boolean times = order || member.ask().hides().type() == Slot.Type.DATE;
        return base.event(event).names().stream()
                .filter(n -> !mentions.tells(n, member.ask().hides(), member.key())
                        && !(order && mentions.tellsTime(n))
                        && !(times && mentions.tellsSequence(n)))
                .findFirst();
    }

    private Optional<String> statement(Candidate member, boolean order) {
        Value shown = member.query().given().getFirst().value();
        Optional<String> name =
                shown instanceof Value.OfEvent event ? name(event.event(), member, order) : Optional.empty();
        return shown instanceof Value.OfEvent event && name.isPresent()
                ? phrasing.statement(member, event.event(), name.get())
                : phrasing.statement(member, member.key());
    }

    private boolean goesWith(Candidate other, List<Candidate> members, boolean order) {
        boolean sameWord = members.stream()
                .allMatch(m -> m.dated() == other.dated()
                        && Objects.equals(m.article(), other.article())
                        && Objects.equals(m.claimant(), other.claimant()));
        if (!sameWord) {
            return false;
        }
        for (Candidate member : members) {
            if (order ? !apartInTime(member, other) : !distinct(member, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean apartInTime(Candidate one, Candidate other) {
        return !one.query().given().getFirst().equals(other.query().given().getFirst())
                && one.key() instanceof Value.OfDate a
                && other.key() instanceof Value.OfDate b
                && !a.date().overlaps(b.date())
                && !a.date().approximate()
                && !b.date().approximate();
    }

    private boolean distinct(Candidate one, Candidate other) {
        boolean sameSide = one.key() instanceof Value.OfParty a
                && other.key() instanceof Value.OfParty b
                && likeness.related(a.party(), b.party());
        return !sameSide
                && likeness.alike(one.key(), other.key())
                && !answers.agree(one.key(), other.key())
                && !answers.agree(
                        one.query().given().getFirst().value(),
                        other.query().given().getFirst().value())
                && !answers.unfair(one.ask().kind(), one.query(), one.article(), other.key(), false)
                && !answers.unfair(other.ask().kind(), other.query(), other.article(), one.key(), false);
    }

    private Item ordering(List<Candidate> members, Random random) {
        List<Candidate> shown = new ArrayList<>(members);
        List<Candidate> right = new ArrayList<>(members);
        right.sort(Comparator.comparing(
                c -> c.key() instanceof Value.OfDate d ? d.date().first() : java.time.LocalDate.MIN));
        do {
            Collections.shuffle(shown, random);
        } while (2 * pairsInOrder(shown, right) > right.size() * (right.size() - 1) / 2);
        List<Option> options = shown.stream().map(c -> prompt(c, true)).toList();
        List<Integer> key = right.stream().map(shown::indexOf).toList();
        Item.Head head = head(members.getFirst(), Text.ORDER, right, options, key.toString());
        return new Item.Ordering(head, options, key);
    }

    /** Of what is shown, the pairs that stand as they should: leaving all as it is must earn nothing. */
    private static int pairsInOrder(List<Candidate> shown, List<Candidate> right) {
        int pairs = 0;
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                if (right.indexOf(shown.get(i)) < right.indexOf(shown.get(j))) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private Item matching(List<Candidate> members, Random random) {
        List<Candidate> prompts = new ArrayList<>(members);
        List<Candidate> choices = new ArrayList<>(members);
        Collections.shuffle(prompts, random);
        // No pair is right as shown: leaving all as it is must earn nothing.
        do {
            Collections.shuffle(choices, random);
        } while (IntStream.range(0, prompts.size()).anyMatch(i -> prompts.get(i) == choices.get(i)));
        List<Option> left = prompts.stream().map(c -> prompt(c, false)).toList();
        List<Option> right = choices.stream().map(this::choice).toList();
        List<Integer> key = prompts.stream().map(choices::indexOf).toList();
        List<Option> all = new ArrayList<>(left);
        all.addAll(right);
        return new Item.Matching(head(members.getFirst(), Text.MATCH, prompts, all, key.toString()), left, right, key);
    }

    private Option prompt(Candidate member, boolean order) {
        Query.Given shown = member.query().given().getFirst();
        String truth = order ? phrasing.inSentence(member.key()) : "";
        return new Option(
                Objects.requireNonNull(text(member, order)),
                shown.value(),
                truth,
                List.of(phrasing.ref(member.fact())),
                phrasing.evidence(member.fact(), member.ask().hides(), member.focus()),
                false);
    }

    private Option choice(Candidate member) {
        List<Slot> gives =
                member.query().given().stream().map(Query.Given::slot).toList();
        return new Option(
                phrasing.option(member.key(), member.ask().hides(), Filler.stance(member.fact())),
                member.key(),
                phrasing.truth(member.fact(), member.ask().hides(), member.key(), gives),
                List.of(phrasing.ref(member.fact())),
                phrasing.evidence(member.fact(), member.ask().hides(), member.focus()),
                false);
    }

    private Item.Head head(Candidate main, Text text, List<Candidate> members, List<Option> options, String key) {
        String stem = phrasing.attributed(main.ask().text(text).text(), main);
        List<Citation> evidence = Stream.concat(Stream.of(main), members.stream())
                .flatMap(m -> phrasing.evidence(m.fact(), m.ask().hides(), m.focus()).stream())
                .distinct()
                .toList();
        List<FactRef> facts = new ArrayList<>(List.of(phrasing.ref(main.fact())));
        members.stream().filter(m -> m != main).forEach(m -> facts.add(phrasing.ref(m.fact())));
        String statement = members.stream()
                .flatMap(m -> statement(m, text == Text.ORDER).stream())
                .collect(Collectors.joining(" "));
        return new Item.Head(
                ItemId.of(main.form(), stem, options, key),
                main.ask().id(),
                new Query(main.ask().hides(), List.of()),
                main.ask().kind(),
                stem,
                statement,
                main.article(),
                facts,
                evidence,
                difficulty.of(main.form(), main.key(), nearness(members)));
    }

    private double nearness(List<Candidate> members) {
        return members.stream()
                .skip(1)
                .mapToDouble(m -> likeness.nearness(members.getFirst().key(), m.key()))
                .average()
                .orElse(0);
    }
}
