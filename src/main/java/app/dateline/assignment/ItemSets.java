package app.dateline.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All sets of teachers. Whatever a method here has returned from survives the end of the process. */
public interface ItemSets {

    /** A set in a list. @param size how many items it has */
    record Listed(UUID id, UUID owner, String title, int size, Instant changed) {}

    /** Keeps a set, new or changed; its owner does not change. */
    void save(ItemSet set);

    Optional<ItemSet> find(UUID set);

    /** The sets that a teacher owns or that are shared with them, last changed first. */
    List<Listed> of(UUID teacher);

    /** Accounts with which a set is shared: they may look at it and give it. */
    Set<UUID> sharedWith(UUID set);

    void share(UUID set, Set<UUID> teachers);

    /** Forgets a set; what was given of it stays. */
    void remove(UUID set);
}
