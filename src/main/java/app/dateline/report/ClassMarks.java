package app.dateline.report;

import app.dateline.assignment.Policy;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Attempt.Assigned;
import app.dateline.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The marks of a class in a set, worked out from attempts that are read one by one. Of each only what it counts is kept, not
 * its items. Each item counts one point.
 */
public final class ClassMarks {

    private final Policy policy;
    private final Alignment alignment;
    private final Remarking remarking;
    private final SequencedMap<UUID, List<Graded>> tries = new LinkedHashMap<>();

    public ClassMarks(Policy policy, Alignment alignment, Remarking remarking) {
        this.policy = policy;
        this.alignment = alignment;
        this.remarking = remarking;
    }

    /** Reads an attempt as it was kept. */
    public void add(Attempt shown) {
        Attempt attempt = alignment.align(shown);
        Remarked marks = remarking.remark(attempt);
        Assigned assigned = attempt.assigned();
        int portion = assigned == null ? 0 : assigned.portion();
        int number = assigned == null ? 1 : assigned.number();
        tries.computeIfAbsent(attempt.learner(), id -> new ArrayList<>())
                .add(new Graded(
                        attempt.id(),
                        portion,
                        number,
                        attempt.started(),
                        attempt.finished(),
                        marks,
                        outcomes(attempt, marks),
                        Pace.spent(attempt)));
    }

    /** All items that were met, by id. */
    public SequencedMap<String, Item> items() {
        return alignment.met();
    }

    /** Everybody who has begun, in the order in which their attempts were read. */
    public List<StudentMarks> students() {
        return tries.entrySet().stream()
                .map(one -> marks(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * Statistics over the attempts that count. Where the mean of several counts, all of them do, each as if another student
     * had made it, as in Moodle.
     *
     * @param size how many places the set has
     */
    public SetReport report(int size) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        boolean mean = policy.repeats().counts() == Policy.Counts.MEAN;
        for (StudentMarks student : students()) {
            for (Graded graded : student.tries()) {
                if (student.counting().contains(graded.attempt())) {
                    graded.marks().items().forEach(place -> met.add(place.slot()));
                    graded.outcomes().forEach(o -> outcomes.add(mean ? apart(o, graded.number()) : o));
                }
            }
        }
        outcomes.sort(Comparator.comparingInt(Outcome::slot));
        Map<String, Asked> asked =
                items().values().stream().collect(Collectors.toMap(Item::id, Asked::of, (a, b) -> a));
        List<SetPlan.Slot> slots = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            int slot = place;
            boolean counts = outcomes.stream().anyMatch(o -> o.slot() == slot);
            // Where nobody has come to yet nothing was dropped.
            boolean dropped = !counts && met.contains(slot);
            if (!dropped) {
                slots.add(new SetPlan.Slot(place, 1));
            }
        }
        return ItemAnalysis.of(new SetPlan(slots, asked), reader -> outcomes.forEach(reader));
    }

    private static Outcome apart(Outcome o, int number) {
        UUID id = UUID.nameUUIDFromBytes((o.student() + "/" + number).getBytes(StandardCharsets.UTF_8));
        return new Outcome(id, o.slot(), o.item(), o.fraction(), o.answered(), o.options(), o.seconds());
    }

    private StudentMarks marks(UUID student, List<Graded> all) {
        SequencedMap<Integer, List<Graded>> portions = new LinkedHashMap<>();
        all.stream()
                .filter(g -> g.finished() != null)
                .sorted(Comparator.comparingInt(Graded::portion).thenComparingInt(Graded::number))
                .forEach(g -> portions.computeIfAbsent(g.portion(), p -> new ArrayList<>())
                        .add(g));
        Standing before = Standing.NOTHING;
        Standing after = Standing.NOTHING;
        List<UUID> counting = new ArrayList<>();
        for (List<Graded> portion : portions.values()) {
            List<Graded> counted = counted(portion);
            counted.forEach(g -> counting.add(g.attempt()));
            before = before.plus(
                    mean(counted.stream().map(g -> g.marks().before()).toList()));
            after = after.plus(mean(counted.stream().map(g -> g.marks().after()).toList()));
        }
        return new StudentMarks(student, all, before, after, counting);
    }

    /** Of several that ended those that count, by what they count now. */
    private List<Graded> counted(List<Graded> ended) {
        return switch (policy.repeats().counts()) {
            case FIRST -> List.of(ended.getFirst());
            case LAST -> List.of(ended.getLast());
            case MEAN -> ended;
            case BEST -> {
                Graded best = ended.getFirst();
                for (Graded one : ended) {
                    best = share(one) > share(best) ? one : best;
                }
                yield List.of(best);
            }
        };
    }

    private static double share(Graded graded) {
        return graded.marks().after().share().number().orElse(0);
    }

    private static Standing mean(List<Standing> all) {
        return new Standing(
                all.stream().mapToDouble(Standing::points).average().orElse(0),
                all.stream().mapToDouble(Standing::maximum).average().orElse(0));
    }

    private static List<Outcome> outcomes(Attempt attempt, Remarked marks) {
        Map<Integer, Double> seconds = Pace.seconds(attempt);
        List<Outcome> outcomes = new ArrayList<>();
        for (Remarked.Place place : marks.items()) {
            if (place.after().maximum() > 0) {
                Double spent = seconds.get(place.position());
                Outcome as = Outcome.of(
                        attempt.learner(),
                        place.slot(),
                        attempt.items().get(place.position()),
                        attempt.answer(place.position()),
                        spent == null ? OptionalDouble.empty() : OptionalDouble.of(spent));
                double fraction = place.after().points() / place.after().maximum();
                outcomes.add(new Outcome(
                        as.student(), as.slot(), as.item(), fraction, as.answered(), as.options(), as.seconds()));
            }
        }
        return outcomes;
    }
}
