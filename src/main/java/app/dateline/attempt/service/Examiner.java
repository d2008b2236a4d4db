package app.dateline.attempt.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks about one collection and marks what is answered. Safe for use by many threads. */
public interface Examiner {

    /** Fingerprint of the base that a request is drawn from: all that is known, or what was known on its day. */
    @AllowedTo(Right.ANYBODY)
    String baseVersion(QuizRequest request);

    /** Draws a quiz; the same request and seed give the same one. It may have fewer items than asked for, or none. */
    @AllowedTo(Right.ANYBODY)
    Quiz quiz(QuizRequest request, long seed);

    /** The fair questions that ask about a fact first, from all that is known or from what was known on a day. */
    @AllowedTo(Right.ANYBODY)
    List<Item> about(String fact, @Nullable LocalDate asOf);

    /** How quizzes of this collection are varied, by all that is known or by what was known on a day. */
    @AllowedTo(Right.ANYBODY)
    Variations variations(@Nullable LocalDate asOf);

    /** All that is known, or what was known on a day. */
    @AllowedTo(Right.ANYBODY)
    FactBase base(@Nullable LocalDate asOf);

    /** Marks a response to an item, which may be a snapshot from an earlier state of the base. */
    @AllowedTo(Right.ANYBODY)
    Marking mark(Item item, Response response);
}
