package app.dateline.item.oracle;

import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import java.util.Set;

/**
 * What a template asks.
 *
 * @param hidden the slot to be told
 * @param given the slots that the stem must give
 */
record Ask(String id, Kind kind, Slot hidden, Set<Slot> given) {}
