package app.dateline.assignment;

import java.util.Set;
import java.util.UUID;

/** Knows of what students were not told yet. Who keeps marks answers this, for the pages that stand before them. */
public interface News {

    /** The sets of which there is something to tell to the students at that browser: a correction, or an answer. */
    Set<UUID> unread(UUID browser);
}
