package app.dateline.fact;

import app.dateline.article.Citation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one passage says of a fact.
 *
 * @param citation the passage
 * @param says slots that it gives otherwise than the fact, and only coarser: "Hungary" where the fact has Budapest
 * @param omits slots of the fact that it does not give
 */
public record Attestation(Citation citation, Map<Slot, List<Value>> says, Set<Slot> omits) {}
