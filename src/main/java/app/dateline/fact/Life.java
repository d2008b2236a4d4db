package app.dateline.fact;

import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of an event, stage by stage, as the sources tell it. A deadline's life goes through the deadlines that it
 * replaced and those that replaced it. Where sources differ about the end, each end is a stage; none is chosen.
 *
 * @param event id of the event whose life was asked for
 * @param stages in the order of the life, empty where no fact of the event has a status
 */
public record Life(String event, List<Stage> stages) {

    /**
     * One state.
     *
     * @param status a word of {@link Venue#STATUSES} or {@link Deadline#STATUSES}
     * @param since since when it is so, as precisely as known; for a stage that is derived, the day after the deadline
     * @param facts those that say so, at least one; for a stage that is derived, those that give the due date
     * @param derived whether it is not said by a source but follows from a due date that is over
     */
    public record Stage(String status, Edtf since, List<Fact> facts, boolean derived) {
        public Stage {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("no fact says '" + status + "'");
            }
        }
    }

    public Life {
        stages = List.copyOf(stages);
    }

    /** The stages by date, as far as it is certain that one came before the other; by the order of the life else. */
    public List<Stage> inTime() {
        List<Stage> left = new ArrayList<>(stages);
        List<Stage> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            // To be certainly earlier is a strict order: there is always a stage before which no other one comes.
            Stage next = left.stream()
                    .filter(stage -> left.stream()
                            .noneMatch(other ->
                                    other.since().last().isBefore(stage.since().first())))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }
}
