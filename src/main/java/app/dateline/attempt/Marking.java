package app.dateline.attempt;

import app.dateline.time.Edtf;
import java.util.List;

/** What came of trying to mark a response. Only a {@link Marked} one counts and is stored. */
public sealed interface Marking {

    /** It could be read and has its mark. */
    record Marked(Mark mark) implements Marking {}

    /** It could not be read as an answer, for example an impossible date; the learner may try again at no cost. */
    record Refused(Remark why) implements Marking {}

    /** It can be read in two ways and it matters; the learner is asked which one is meant. */
    record Unclear(List<Edtf> readings) implements Marking {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }
}
