package app.dateline.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts, sets, hosts or wants: a person, a body or a group.
 *
 * @param id short name, unique in the collection
 * @param name as it stands in a sentence, with "the" where English wants it: "Vladimir Putin", "the Kremlin"
 * @param shortName the same, where the full name is heavy: "Putin"
 * @param sort what sort of party it is; distractors are of the same sort first
 * @param plural whether it takes a plural verb ("Ukraine and its allies")
 * @param memberOf id of the party that it belongs to or speaks for; such a party is no wrong option beside it
 * @param description who it is, in a few words
 * @param aliases other names, titles and spellings
 */
public record Party(
        String id,
        String name,
        String shortName,
        Sort sort,
        boolean plural,
        @Nullable String memberOf,
        @Nullable String description,
        List<String> aliases) {

    /** Sorts of party. */
    public enum Sort {
        PERSON,
        COUNTRY,
        BODY,
        GROUP
    }

    public Party {
        aliases = List.copyOf(aliases);
    }
}
