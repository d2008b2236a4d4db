package app.dateline.fact;

import app.dateline.article.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources, or voices within one, that give one functional slot of one subject values which exclude each other.
 * Computed, never typed in. What is merely coarser, or spelled otherwise, is none.
 *
 * @param subject id of the event at issue
 * @param slot the slot at issue
 * @param sides the answers, at least two, each with those who give it; any two of them exclude each other
 */
public record Disagreement(String subject, Slot slot, List<Side> sides) {

    /**
     * One answer.
     *
     * @param value the value given
     * @param facts ids of the facts that give it
     */
    public record Side(Value value, List<String> facts) {
        public Side {
            facts = List.copyOf(facts);
        }
    }

    public Disagreement {
        sides = List.copyOf(sides);
    }

    /** The passages that give another answer than the facts named here, where the sources disagree about the value. */
    public static List<Citation> against(FactBase base, List<Value> values, List<String> facts) {
        List<Citation> found = new ArrayList<>();
        for (Disagreement disagreement : base.disagreements()) {
            boolean ours = disagreement.sides().stream()
                    .anyMatch(side -> values.contains(side.value())
                            && side.facts().stream().anyMatch(facts::contains));
            if (ours) {
                disagreement.sides().stream()
                        .filter(side -> !values.contains(side.value()))
                        .flatMap(side -> side.facts().stream())
                        .flatMap(id -> base.findFact(id).stream())
                        .flatMap(fact -> fact.attestations().stream())
                        .forEach(attestation -> found.add(attestation.citation()));
            }
        }
        return found;
    }
}
