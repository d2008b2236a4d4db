package app.dateline.shell.school;

import app.dateline.attempt.Mark;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.service.Examiner;
import app.dateline.fact.Place;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Answers as a student of some ability would. The chance of a right answer is that of the Rasch model, logistic in the
 * difference of ability and difficulty (Rasch 1960); what is wrong is wrong by chance.
 */
final class Pupil {

    /** Predicted difficulties lie between 0 and 1; abilities vary by 1 around 0. */
    private static final double SPREAD = 4;

    private final Examiner examiner;
    private final double ability;
    private final Random random;
    private final Map<String, Optional<Mark>> marks;

    /** @param marks of what was answered before, by anybody; shared, since marking a million answers takes time */
    Pupil(Examiner examiner, double ability, Random random, Map<String, Optional<Mark>> marks) {
        this.examiner = examiner;
        this.ability = ability;
        this.random = random;
        this.marks = marks;
    }

    /** A response and what it earns. */
    record Given(Response response, Mark mark) {}

    Given answer(Item item) {
        double logit = ability - SPREAD * (item.head().difficulty() - 0.5);
        boolean knows = random.nextDouble() < 1 / (1 + Math.exp(-logit));
        return given(item, response(item, knows))
                // What can't be read as an answer is asked again in a browser; here it is passed over.
                .or(() -> given(item, new Response.Skipped()))
                .orElseThrow();
    }

    private Optional<Given> given(Item item, Response response) {
        return marks.computeIfAbsent(
                        item.id() + response,
                        key -> examiner.mark(item, response) instanceof Marking.Marked marked
                                ? Optional.of(marked.mark())
                                : Optional.empty())
                .map(mark -> new Given(response, mark));
    }

    private Response response(Item item, boolean knows) {
        return switch (item) {
            case Item.SingleChoice c ->
                new Response.Chosen(knows ? c.key() : random.nextInt(c.options().size()));
            case Item.SourceCriticism c ->
                new Response.Chosen(knows ? c.key() : random.nextInt(c.options().size()));
            case Item.MultipleResponse m -> new Response.Picked(knows ? m.keys() : picks(m));
            case Item.TrueFalse t -> new Response.Judged(knows == t.holds());
            case Item.TypedDate d -> new Response.Typed(knows ? d.key().text() : "1 May 2025");
            case Item.TypedPlace p -> new Response.Typed(knows ? name(p.key()) : "Paris");
            case Item.TypedLength l -> new Response.Typed(knows ? l.key().text() : "3 days");
            case Item.ShowPlace s -> new Response.Region(knows ? s.country() : "FR");
            case Item.Ordering o -> new Response.Ordered(knows ? o.key() : shuffled(o.options()));
            case Item.Matching m ->
                new Response.Matched(
                        knows
                                ? m.key()
                                : shuffled(m.choices()).subList(0, m.prompts().size()));
        };
    }

    private String name(String place) {
        return examiner.base(null).places().stream()
                .filter(p -> p.id().equals(place))
                .map(Place::name)
                .findFirst()
                .orElse(place);
    }

    private Set<Integer> picks(Item.MultipleResponse item) {
        return new HashSet<>(shuffled(item.options()).subList(0, item.keys().size()));
    }

    private List<Integer> shuffled(List<Option> options) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places;
    }
}
