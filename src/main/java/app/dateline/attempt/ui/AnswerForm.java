package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Question;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.item.WorldMap;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Where an answer is given, and where it stays and says what it was once it is marked. */
abstract sealed class AnswerForm extends Div permits Choices, Entry, OnMap, Rows {

    /** The form for a question, which knows no key. @param base for names of places, not of what is asked */
    static AnswerForm of(Question question, FactBase base) {
        return switch (question) {
            case Question.SingleChoice c -> Choices.single(c.options());
            case Question.SourceCriticism c -> Choices.single(c.options());
            case Question.MultipleResponse m -> Choices.multiple(m.options(), m.picks());
            case Question.TrueFalse t -> Choices.trueOrFalse();
            case Question.TypedDate d -> new Entry(d);
            case Question.TypedPlace p -> new Entry(p);
            case Question.TypedLength l -> new Entry(l);
            case Question.ShowPlace s -> new OnMap(WorldMap.shipped(), base);
            case Question.Ordering o -> Rows.ordering(o.options());
            case Question.Matching m -> Rows.matching(m.prompts(), m.choices());
        };
    }

    /** The answer as it stands; empty while there is none to mark. */
    abstract Optional<Response> response();

    /** What stands there when time runs out; empty while nothing was chosen. */
    Optional<Response> unsent() {
        return response();
    }

    /** What to say while there is no answer. @param later whether it may be left for later; if not, it may be passed over */
    abstract String prompt(boolean later);

    /** Says beside the answer why it can't be taken. */
    abstract void refuse(String why);

    /** Shows what was given before, to be kept or changed. */
    abstract void fill(Response given);

    /** Shows what was given, to be looked at only. */
    abstract void close(Response given);

    /** Shows what was given and what is right. */
    abstract void reveal(FactBase base, Feedback feedback);
}
