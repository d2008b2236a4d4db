package app.dateline.attempt;

import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What an attempt leaves to practise. */
public final class Mistakes {

    private Mistakes() {}

    /**
     * A request for a quiz on the facts of every item that did not earn the full mark, unanswered ones included: as many
     * items as there are such facts, in any kind and form and from any article, so that a fact may be asked from another
     * side.
     *
     * @return empty where all earned the full mark
     */
    public static Optional<QuizRequest> request(Attempt attempt) {
        Set<String> facts = new LinkedHashSet<>();
        IntStream.range(0, attempt.items().size())
                .filter(i -> attempt.answer(i)
                        .map(answer -> answer.mark().verdict() != Mark.Verdict.RIGHT)
                        .orElse(true))
                .mapToObj(attempt.items()::get)
                .forEach(item -> facts.addAll(asked(item)));
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
                Math.min(facts.size(), QuizRequest.MOST),
                QuizRequest.Level.MIXED));
    }

    private static Set<String> asked(Item item) {
        Set<String> ids = new LinkedHashSet<>();
        for (FactRef fact : item.head().facts()) {
            ids.add(fact.id());
        }
        return ids;
    }
}
