package app.dateline.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a whole base knows of days, each found when it is first asked for: pages, quizzes and results share it. */
final class Days {

    /** Most cuts that are kept; of more, that asked for longest ago is forgotten. */
    private static final int KEPT = 24;

    private final FactBase whole;
    private final SequencedMap<LocalDate, FactBase> cuts = new LinkedHashMap<>();
    private final Map<LocalDate, Change> changes = new ConcurrentHashMap<>();
    private volatile @Nullable List<LocalDate> changing;

    Days(FactBase whole) {
        this.whole = whole;
    }

    synchronized FactBase asOf(LocalDate day) {
        FactBase known = cuts.remove(day);
        FactBase cut = known == null ? Known.on(whole, day) : known;
        cuts.putLast(day, cut);
        if (cuts.size() > KEPT) {
            cuts.pollFirstEntry();
        }
        return cut;
    }

    List<LocalDate> changing() {
        List<LocalDate> known = changing;
        if (known == null) {
            known = Known.changes(whole);
            changing = known;
        }
        return known;
    }

    Change change(LocalDate day) {
        Change known = changes.get(day);
        if (known == null) {
            known = Change.of(whole, day);
            changes.put(day, known);
        }
        return known;
    }
}
