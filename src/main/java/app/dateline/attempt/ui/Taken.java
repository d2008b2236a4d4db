package app.dateline.attempt.ui;

import app.dateline.attempt.Remark;
import app.dateline.attempt.Sitting;
import app.dateline.time.Edtf;
import java.util.List;

/** What came of an answer, as a page of a question tells it. */
public sealed interface Taken {

    /** It is kept. @param sitting with it */
    record Kept(Sitting sitting) implements Taken {}

    /** There was one already, and that stays. */
    record Already(Sitting sitting) implements Taken {}

    /** It can't be read as an answer; nothing is kept. */
    record Refused(Remark why) implements Taken {}

    /** It can be read in several ways; nothing is kept until the learner says which is meant. */
    record Unclear(List<Edtf> readings) implements Taken {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }

    /** There is no such attempt any more. */
    record Gone() implements Taken {}

    /** Another page is shown, which says why. */
    record Elsewhere() implements Taken {}
}
