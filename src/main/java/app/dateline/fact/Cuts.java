package app.dateline.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The cuts of one base that were asked for last: pages, quizzes and results of one day share theirs. */
final class Cuts {

    private static final int KEPT = 24;

    private final SequencedMap<LocalDate, FactBase> kept = new LinkedHashMap<>();

    synchronized FactBase of(FactBase whole, LocalDate day) {
        FactBase known = kept.remove(day);
        FactBase cut = known == null ? Known.on(whole, day) : known;
        kept.putLast(day, cut);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        return cut;
    }
}
