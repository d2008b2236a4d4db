package app.dateline.report;

import java.util.List;
import java.util.UUID;

/**
 * An attempt before and after corrections.
 *
 * @param attempt its id
 * @param learner whose it is
 * @param before as it was marked when it was answered
 * @param after with all corrections
 * @param items all its items, in the order asked
 */
public record Remarked(UUID attempt, UUID learner, Standing before, Standing after, List<Place> items) {

    /**
     * One item.
     *
     * @param position its place in the attempt, from 0
     * @param slot the place of the set that it fills, from 0
     * @param item its id
     * @param before what it counted
     * @param after what it counts now
     * @param because the corrections that decide it now, in the order made; none where it counts as it was marked
     */
    public record Place(
            int position, int slot, String item, Standing before, Standing after, List<Correction> because) {
        public Place {
            because = List.copyOf(because);
        }

        /** Whether it counts otherwise than before. */
        public boolean changed() {
            return !before.equals(after);
        }
    }

    public Remarked {
        items = List.copyOf(items);
    }

    /** Those items that a correction names, whether their marks changed or not. */
    public List<Place> corrected() {
        return items.stream().filter(place -> !place.because().isEmpty()).toList();
    }

    /** Whether anything counts otherwise than before, so that its learner must be told. */
    public boolean touched() {
        return items.stream().anyMatch(Place::changed);
    }
}
