package app.dateline.attempt;

import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.item.QuizRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an attempt leaves to practise. */
public final class Mistakes {

    private Mistakes() {}

    /**
     * A request for a quiz on the facts that were missed: those of every item that did not earn the full mark,
     * unanswered ones included, and of an order or a match only those of the rows that stood wrong. It has as many items
     * as were missed, in any kind and form and from any article, so that a fact may be asked from another side; as of the
     * same day as before.
     *
     * @return empty where all earned the full mark
     */
    public static Optional<QuizRequest> request(Attempt attempt) {
        Set<String> facts = new LinkedHashSet<>();
        int missed = 0;
        for (int i = 0; i < attempt.items().size(); i++) {
            Item item = attempt.items().get(i);
            Optional<Answer> answer = attempt.answer(i);
            if (answer.isEmpty() || answer.get().mark().verdict() != Mark.Verdict.RIGHT) {
                missed++;
                List<Option> wrong =
                        answer.map(a -> misplaced(item, a.response())).orElse(List.of());
                List<FactRef> asked = wrong.isEmpty()
                        ? item.head().facts()
                        : wrong.stream().flatMap(o -> o.facts().stream()).toList();
                asked.forEach(fact -> facts.add(fact.id()));
            }
        }
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        QuizRequest before = attempt.request();
        return Optional.of(new QuizRequest(
                before.collection(),
                Set.of(),
                Set.of(),
                Set.of(),
                facts,
                Math.min(missed, QuizRequest.MOST),
                QuizRequest.Level.MIXED,
                before.asOf()));
    }

    /** The options that were picked and are no keys, in their order on the page; for a claim the value that is not true. */
    public static List<Option> wronglyPicked(Item item, Response response) {
        if (response instanceof Response.Chosen given) {
            return switch (item) {
                case Item.SingleChoice one -> chosen(one.options(), one.key(), given.option());
                case Item.SourceCriticism one -> chosen(one.options(), one.key(), given.option());
                case Item.MultipleResponse none -> List.of();
                case Item.TrueFalse none -> List.of();
                case Item.TypedDate none -> List.of();
                case Item.TypedPlace none -> List.of();
                case Item.TypedLength none -> List.of();
                case Item.ShowPlace none -> List.of();
                case Item.Ordering none -> List.of();
                case Item.Matching none -> List.of();
            };
        }
        if (item instanceof Item.MultipleResponse multiple && response instanceof Response.Picked given) {
            return given.options().stream()
                    .filter(option -> !multiple.keys().contains(option))
                    .sorted()
                    .map(multiple.options()::get)
                    .toList();
        }
        boolean believed = item instanceof Item.TrueFalse claim
                && !claim.holds()
                && response instanceof Response.Judged given
                && given.holds();
        return believed ? List.of(((Item.TrueFalse) item).shown()) : List.of();
    }

    private static List<Option> chosen(List<Option> options, int key, int option) {
        return option == key ? List.of() : List.of(options.get(option));
    }

    /**
     * The rows of an order or a match that did not stand where they belong, in the order of the key; none for other forms
     * and for what was passed over.
     */
    public static List<Option> misplaced(Item item, Response response) {
        List<Option> wrong = new ArrayList<>();
        if (item instanceof Item.Ordering order && response instanceof Response.Ordered given) {
            for (int place = 0; place < order.key().size(); place++) {
                if (!order.key().get(place).equals(given.options().get(place))) {
                    wrong.add(order.options().get(order.key().get(place)));
                }
            }
        } else if (item instanceof Item.Matching match && response instanceof Response.Matched given) {
            for (int prompt = 0; prompt < match.prompts().size(); prompt++) {
                if (!match.key().get(prompt).equals(given.choices().get(prompt))) {
                    wrong.add(match.prompts().get(prompt));
                }
            }
        }
        return wrong;
    }
}
