package app.dateline.assignment.service;

import app.dateline.attempt.Remark;
import app.dateline.attempt.Sitting;
import app.dateline.time.Edtf;
import java.time.Instant;
import java.util.List;

/** What came of a student's answer. */
public sealed interface Handing {

    /** It is kept, and will be whatever happens. @param late whether it is marked as late */
    record Kept(Sitting sitting, boolean late) implements Handing {}

    /** The question was answered before, and that answer stays. */
    record Already(Sitting sitting) implements Handing {}

    /** The attempt ended then; what was answered before is kept, this is not. */
    record Over(Sitting sitting, Instant ended) implements Handing {}

    /** Another question comes first. @param next its position, from 0 */
    record NotYet(int next) implements Handing {}

    /** It cannot be read as an answer; nothing is kept, and the student may try again. */
    record Refused(Remark why) implements Handing {}

    /** It can be read in two ways; nothing is kept until the student says which is meant. */
    record Unclear(List<Edtf> readings) implements Handing {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }

    /** The student has no such attempt, or it has no such question. */
    record Unknown() implements Handing {}
}
