package app.dateline.report;

import app.dateline.attempt.Answer;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What several students answered alike.
 *
 * @param item id of the item that they met
 * @param response what they answered, in the words of the first of them
 * @param count how many
 * @param fraction what it earns, with corrections, 0 to 1
 */
public record GivenAnswer(String item, Response response, int count, double fraction) {

    /** Counts the answers in one place of a set, from aligned attempts. */
    public static final class Count {

        private final int place;
        private final List<GivenAnswer> answers = new ArrayList<>();

        /** @param place from 0 */
        public Count(int place) {
            this.place = place;
        }

        /** Reads an attempt and what it counts. */
        public void add(Attempt attempt, Remarked marks) {
            for (Remarked.Place at : marks.items()) {
                if (at.slot() == place) {
                    attempt.answer(at.position())
                            .filter(answer -> Asked.isAnswer(answer.response()))
                            .ifPresent(answer -> add(at, answer));
                }
            }
        }

        private void add(Remarked.Place at, Answer answer) {
            for (int i = 0; i < answers.size(); i++) {
                GivenAnswer one = answers.get(i);
                if (one.item().equals(at.item()) && one.response().saysTheSameAs(answer.response())) {
                    answers.set(i, new GivenAnswer(one.item(), one.response(), one.count() + 1, one.fraction()));
                    return;
                }
            }
            double most = at.after().maximum();
            answers.add(new GivenAnswer(
                    at.item(), answer.response(), 1, most > 0 ? at.after().points() / most : 0));
        }

        /** The most frequent first, then in the order in which they came up. */
        public List<GivenAnswer> answers() {
            return answers.stream()
                    .sorted(Comparator.comparingInt(GivenAnswer::count).reversed())
                    .toList();
        }
    }
}
