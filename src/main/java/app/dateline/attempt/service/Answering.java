package app.dateline.attempt.service;

import app.dateline.attempt.Remark;
import app.dateline.attempt.Sitting;
import app.dateline.time.Edtf;
import java.util.List;

/** What came of an answer. In the first two cases {@link Sitting#feedback} has what may be shown of it. */
public sealed interface Answering {

    /** It is kept, and will be whatever happens to the process from here on. */
    record Recorded(Sitting sitting) implements Answering {}

    /**
     * The question was answered before, in another tab or by a double click, and that answer stays; or the attempt has
     * ended, with this question unanswered if {@link Sitting#response} is empty.
     */
    record Already(Sitting sitting) implements Answering {}

    /** It cannot be read as an answer; nothing is kept, and the learner may try again at no cost. */
    record Refused(Remark why) implements Answering {}

    /** It can be read in two ways; nothing is kept until the learner says which is meant. */
    record Unclear(List<Edtf> readings) implements Answering {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }

    /** The learner has no such attempt, or it has no such question. */
    record Unknown() implements Answering {}
}
