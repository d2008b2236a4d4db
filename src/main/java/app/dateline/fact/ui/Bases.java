package app.dateline.fact.ui;

import app.dateline.fact.Collection;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import java.util.List;

/** Finds the base that an old attempt was about. */
public final class Bases {

    private Bases() {}

    /** The collection of that id; one without any content where it is not loaded any more, so that all else shows. */
    public static FactBase orEmpty(Collections collections, String id) {
        return collections
                .find(id)
                .orElseGet(() -> new FactBase(
                        new Collection(id, id, "", "en", ""), List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
