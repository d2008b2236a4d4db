package app.dateline.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Who wants what: aims by whose they are and what they are about.
 *
 * @param actors ids of parties, those with most aims first
 * @param subjects what aims are about, the most frequent first
 * @param cells those with something in them, row by row
 */
public record AimTable(List<String> actors, List<String> subjects, List<Cell> cells) {

    /** The aims of one party on one subject, at least one. */
    public record Cell(String actor, String subject, List<Aim> aims) {

        /** Unique in the table. */
        public String id() {
            return actor + "." + subject;
        }
    }

    /** Who says that somebody has an aim. */
    public enum Voice {
        /** Whose aim it is, or one who speaks for them. */
        OWN,
        /** The article. */
        ARTICLE,
        /** Somebody else. */
        OTHER
    }

    public AimTable {
        actors = List.copyOf(actors);
        subjects = List.copyOf(subjects);
        cells = List.copyOf(cells);
    }

    /** The aims among those facts of a base. */
    public static AimTable of(FactBase base, Shown shown) {
        SequencedMap<String, Integer> actors = new LinkedHashMap<>();
        SequencedMap<String, Integer> subjects = new LinkedHashMap<>();
        Map<String, List<Aim>> byCell = new LinkedHashMap<>();
        for (Fact fact : base.facts(Kind.AIM)) {
            if (fact instanceof Aim aim && shown.has(base, fact)) {
                actors.merge(aim.actor(), 1, Integer::sum);
                subjects.merge(aim.subject(), 1, Integer::sum);
                byCell.computeIfAbsent(aim.actor() + "." + aim.subject(), c -> new ArrayList<>())
                        .add(aim);
            }
        }
        List<String> rows = mostFirst(actors);
        List<String> columns = mostFirst(subjects);
        List<Cell> cells = new ArrayList<>();
        for (String actor : rows) {
            for (String subject : columns) {
                List<Aim> aims = byCell.get(actor + "." + subject);
                if (aims != null) {
                    cells.add(new Cell(actor, subject, List.copyOf(aims)));
                }
            }
        }
        return new AimTable(rows, columns, cells);
    }

    /** Who says so: a member speaks for the body it belongs to, and a body for its members. */
    public static Voice voice(FactBase base, Aim aim) {
        String claimant = aim.head().claimant();
        if (claimant == null) {
            return Voice.ARTICLE;
        }
        return base.belongs(claimant, aim.actor()) || base.belongs(aim.actor(), claimant) ? Voice.OWN : Voice.OTHER;
    }

    public Optional<Cell> find(String id) {
        return cells.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private static List<String> mostFirst(SequencedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
