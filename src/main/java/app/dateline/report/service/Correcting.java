package app.dateline.report.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.service.Giving;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.service.Examiners;
import app.dateline.report.Alignment;
import app.dateline.report.ClassMarks;
import app.dateline.report.Correction;
import app.dateline.report.Correction.Change;
import app.dateline.report.Corrections;
import app.dateline.report.Corrections.Kept;
import app.dateline.report.Corrections.Notice;
import app.dateline.report.Scripts;
import app.dateline.report.Standing;
import app.dateline.report.StudentMarks;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Corrections that reach back, made by whoever teaches the class. */
@Service
public class Correcting {

    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    private final Giving giving;
    private final Scripts scripts;
    private final Corrections corrections;
    private final Reckoning reckoning;
    private final Clock clock;

    public Correcting(Giving giving, Scripts scripts, Corrections corrections, Examiners examiners, Clock clock) {
        this.giving = giving;
        this.scripts = scripts;
        this.corrections = corrections;
        this.reckoning = new Reckoning(scripts, examiners);
        this.clock = clock;
    }

    /**
     * A change that is thought about.
     *
     * @param place which place of the set, from 0
     * @param item id of an item that stood there, or {@link Correction#at(int)} for all that did
     */
    public record Draft(int place, String item, Change change) {}

    /** What one student's mark was and would be. */
    public record Shift(UUID student, Standing before, Standing after) {
        public boolean moves() {
            return !before.equals(after);
        }
    }

    /**
     * What a correction would do.
     *
     * @param shifts of everybody who has a mark, whether it moves or not
     */
    public record Preview(List<Shift> shifts) {
        public Preview {
            shifts = List.copyOf(shifts);
        }

        public List<Shift> moved() {
            return shifts.stream().filter(Shift::moves).toList();
        }
    }

    /** What a correction would do to everybody's marks; nothing is changed. Empty where there is no such assignment. */
    @AllowedTo(Right.TEACHER)
    public Optional<Preview> preview(@Own UUID teacher, UUID assignment, Draft draft) {
        return giving.find(teacher, assignment)
                .map(a -> preview(teacher, a, drafted(draft, "?", teacher, UUID.randomUUID())));
    }

    /**
     * Makes a correction, keeps it with its reason, and lets everybody know whose mark it moves.
     *
     * @param reason what they are told
     * @return empty where there is no such assignment, nothing of that id in that place, or no reason
     */
    @AllowedTo(Right.TEACHER)
    public Optional<Kept> make(@Own UUID teacher, UUID assignment, Draft draft, String reason) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        String why = reason.strip();
        if (found.isEmpty() || why.isEmpty() || why.length() > LONGEST_REASON || !stood(teacher, assignment, draft)) {
            return Optional.empty();
        }
        Correction made = drafted(draft, why, teacher, UUID.randomUUID());
        List<Notice> notices = notices(preview(teacher, found.get(), made), made.id(), false);
        Kept kept = new Kept(made, draft.place(), null);
        corrections.add(assignment, kept, notices);
        return Optional.of(kept);
    }

    /** Withdraws a correction, and lets everybody know whose mark that moves. @return whether there was one that held */
    @AllowedTo(Right.TEACHER)
    public boolean withdraw(@Own UUID teacher, UUID assignment, UUID correction) {
        Optional<Assignment> found = giving.find(teacher, assignment);
        List<Kept> kept = found.isEmpty() ? List.of() : corrections.of(assignment);
        if (kept.stream().noneMatch(k -> k.holds() && k.correction().id().equals(correction))) {
            return false;
        }
        List<Correction> now = Reckoning.holding(kept);
        List<Correction> then =
                now.stream().filter(c -> !c.id().equals(correction)).toList();
        Preview preview = compare(teacher, found.orElseThrow(), now, then);
        return corrections.withdraw(assignment, correction, now(), notices(preview, correction, true));
    }

    /** Whom corrections of an assignment touched, and whether they have seen it; none where there is no such assignment. */
    @AllowedTo(Right.TEACHER)
    public List<Notice> notices(@Own UUID teacher, UUID assignment) {
        return giving.find(teacher, assignment)
                .map(a -> corrections.notices(a.id()))
                .orElse(List.of());
    }

    private boolean stood(UUID teacher, UUID assignment, Draft draft) {
        List<Entry> entries = giving.entries(teacher, assignment);
        if (draft.place() < 0 || draft.place() >= entries.size()) {
            return false;
        }
        if (draft.item().equals(Correction.at(draft.place()))
                || draft.item().equals(entries.get(draft.place()).item().id())) {
            return true;
        }
        boolean[] met = {false};
        Alignment alignment = Reckoning.alignment(entries);
        scripts.of(assignment, shown -> {
            Attempt attempt = alignment.align(shown);
            for (int i = 0; i < attempt.items().size(); i++) {
                met[0] |= attempt.items().get(i).id().equals(draft.item())
                        && Alignment.place(attempt, i) == draft.place();
            }
        });
        return met[0];
    }

    private Preview preview(UUID teacher, Assignment assignment, Correction draft) {
        List<Correction> before = Reckoning.holding(corrections.of(assignment.id()));
        List<Correction> after = new ArrayList<>(before);
        after.add(draft);
        return compare(teacher, assignment, before, after);
    }

    private Preview compare(UUID teacher, Assignment assignment, List<Correction> before, List<Correction> after) {
        List<Entry> entries = giving.entries(teacher, assignment.id());
        List<ClassMarks> marks = reckoning.of(assignment, entries, List.of(before, after));
        Map<UUID, Standing> was = marks.getFirst().students().stream()
                .filter(StudentMarks::marked)
                .collect(Collectors.toMap(StudentMarks::student, StudentMarks::after));
        return new Preview(marks.getLast().students().stream()
                .filter(StudentMarks::marked)
                .map(m -> new Shift(m.student(), was.getOrDefault(m.student(), m.after()), m.after()))
                .toList());
    }

    private static List<Notice> notices(Preview preview, UUID correction, boolean withdrawal) {
        return preview.moved().stream()
                .map(s -> new Notice(correction, s.student(), withdrawal, s.before(), s.after(), null))
                .toList();
    }

    private Correction drafted(Draft draft, String reason, UUID teacher, UUID id) {
        return new Correction(id, draft.item(), draft.change(), reason, teacher, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
