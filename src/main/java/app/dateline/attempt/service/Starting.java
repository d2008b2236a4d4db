package app.dateline.attempt.service;

import app.dateline.attempt.Sitting;

/** What came of the wish to start a quiz. */
public sealed interface Starting {

    /**
     * It is kept and can be answered.
     *
     * @param baseChanged whether the base is another one than that of the attempt or link it repeats, so that the
     *     questions may differ; the page says so. False where nothing is repeated
     */
    record Started(Sitting sitting, boolean baseChanged) implements Starting {}

    /** Nothing was started or kept. */
    record Refused(Reason reason) implements Starting {}

    /** Why nothing was started. */
    enum Reason {
        /** The collection is not loaded, or not any more. */
        NO_SUCH_COLLECTION,
        /** The collection has no fair question of the kind that was asked for. */
        NOTHING_TO_ASK,
        /** The learner has no such attempt to repeat or to practise from. */
        NO_SUCH_ATTEMPT,
        /** Practice was asked for, and every question earned the full mark. */
        NO_MISTAKES
    }
}
