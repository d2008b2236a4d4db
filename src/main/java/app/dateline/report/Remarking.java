package app.dateline.report;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Works out everybody's marks anew from attempts, which it does not change, and the corrections that stand. For each item
 * the last drop decides; where there is none, the last mending of its key marks the response, and every accepted response
 * holds on top of that: what was promised once is kept when the key changes again.
 */
public final class Remarking {

    private static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::made).thenComparing(Correction::id);

    private final BiFunction<Item, Response, Marking> scorer;
    private final List<Correction> corrections;

    /** @param corrections those that stand, in any order; one that is given twice counts once */
    public Remarking(Scorer scorer, Collection<Correction> corrections) {
        this(scorer::mark, corrections);
    }

    /**
     * @param scorer marks a response to an item whose key was mended
     * @param corrections those that stand, in any order; one that is given twice counts once
     */
    public Remarking(BiFunction<Item, Response, Marking> scorer, Collection<Correction> corrections) {
        this.scorer = scorer;
        this.corrections = corrections.stream().distinct().sorted(ORDER).toList();
    }

    /** An attempt whose items count one point each. */
    public Remarked remark(Attempt attempt) {
        return remark(attempt, position -> 1);
    }

    /**
     * An attempt with its own maxima.
     *
     * @param maximum marks that the item at a position counts, 0 or more
     * @throws IllegalArgumentException if a mended item has another form than the one that was put
     */
    public Remarked remark(Attempt attempt, IntToDoubleFunction maximum) {
        Standing before = Standing.NOTHING;
        Standing after = Standing.NOTHING;
        List<Remarked.Place> places = new ArrayList<>();
        for (int position = 0; position < attempt.items().size(); position++) {
            Item item = attempt.items().get(position);
            Optional<Answer> answer = attempt.answer(position);
            double most = maximum.applyAsDouble(position);
            double earned = answer.map(a -> a.mark().fraction()).orElse(0.0);
            Standing was = new Standing(earned * most, most);
            List<Correction> because = holding(item, Alignment.place(attempt, position));
            Standing is = because.isEmpty() ? was : counted(item, answer, earned, most, because);
            places.add(new Remarked.Place(position, Alignment.place(attempt, position), item.id(), was, is, because));
            before = before.plus(was);
            after = after.plus(is);
        }
        return new Remarked(attempt.id(), attempt.learner(), before, after, places);
    }

    /**
     * Ids of the items in these attempts that rely on a fact, for their question or for one of their options: those to look
     * at when it is mended.
     */
    public static SequencedSet<String> relyingOn(String fact, Collection<Attempt> attempts) {
        SequencedSet<String> items = new TreeSet<>();
        for (Attempt attempt : attempts) {
            attempt.items().stream()
                    .filter(item -> Reliance.on(item).contains(fact))
                    .forEach(item -> items.add(item.id()));
        }
        return items;
    }

    /** The corrections that decide an item: a drop alone, or the last mending and all that is accepted. */
    private List<Correction> holding(Item item, int place) {
        List<Correction> all =
                corrections.stream().filter(c -> c.concerns(item.id(), place)).toList();
        Optional<Correction> drop = last(all, Correction.Change.Dropped.class);
        if (drop.isPresent()) {
            return List.of(drop.get());
        }
        Optional<Correction> mending = last(all, Correction.Change.Mended.class);
        return all.stream()
                .filter(c -> c.change() instanceof Correction.Change.Accepted
                        || mending.filter(c::equals).isPresent())
                .toList();
    }

    private static Optional<Correction> last(List<Correction> all, Class<? extends Correction.Change> change) {
        return all.reversed().stream()
                .filter(c -> change.isInstance(c.change()))
                .findFirst();
    }

    private Standing counted(Item item, Optional<Answer> answer, double earned, double most, List<Correction> because) {
        double fraction = earned;
        for (Correction correction : because) {
            if (correction.change() instanceof Correction.Change.Dropped dropped) {
                return switch (dropped.credit()) {
                    case NOBODY -> Standing.NOTHING;
                    case EVERYBODY -> new Standing(most, most);
                };
            }
            if (correction.change() instanceof Correction.Change.Mended mended) {
                fraction = mended(item, answer, earned, mended);
            }
        }
        for (Correction correction : because) {
            if (correction.change() instanceof Correction.Change.Accepted accepted && gave(answer, accepted)) {
                fraction = Math.max(fraction, accepted.fraction());
            }
        }
        return new Standing(fraction * most, most);
    }

    private double mended(Item item, Optional<Answer> answer, double earned, Correction.Change.Mended mended) {
        if (item.form() != mended.after().form()) {
            throw new IllegalArgumentException("item " + item.id() + " is " + item.form() + " and cannot become "
                    + mended.after().form());
        }
        if (answer.isEmpty()) {
            return earned;
        }
        double now = switch (scorer.apply(mended.after(), answer.get().response())) {
            case Marking.Marked marked -> marked.mark().fraction();
            case Marking.Refused refused -> earned;
            case Marking.Unclear unclear -> earned;
        };
        return mended.mayLower() ? now : Math.max(earned, now);
    }

    private static boolean gave(Optional<Answer> answer, Correction.Change.Accepted accepted) {
        Response wanted = accepted.response();
        return answer.map(Answer::response).filter(wanted::saysTheSameAs).isPresent();
    }
}
