package app.dateline.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param id short name, unique in the collection
 * @param name as it is written after its preposition, with "the" where English wants it
 * @param sort what sort of place it is; distractors are of the same sort first
 * @param in id of the place that contains it
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param preposition "in", "at", "on" or "aboard"
 * @param aliases other names, spellings and scripts that mean the same place
 */
public record Place(
        String id,
        String name,
        Sort sort,
        @Nullable String in,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String preposition,
        List<String> aliases) {

    /** Sorts of place, coarsest first. */
    public enum Sort {
        CONTINENT,
        REGION,
        COUNTRY,
        STATE,
        CITY,
        SITE,
        /** An aircraft or a ship: it has no fixed place. */
        VEHICLE
    }

    public Place {
        aliases = List.copyOf(aliases);
    }
}
