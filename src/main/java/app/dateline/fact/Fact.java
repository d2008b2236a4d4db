package app.dateline.fact;

import app.dateline.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a source states, with typed slots and at least one passage. */
public sealed interface Fact permits Deadline, Venue, Aim {

    /**
     * What every fact has.
     *
     * @param id never changes and is never given to another fact
     * @param version fingerprint of the fact's content, so that a later edit can be told
     * @param asOf the date as of which the fact is true
     * @param claimant id of the party that says so; {@code null} where the article says it in its own voice
     * @param attestations the passages, at least one
     * @param note a curator's remark
     */
    record Head(
            String id,
            String version,
            Edtf asOf,
            @Nullable String claimant,
            List<Attestation> attestations,
            @Nullable String note) {
        public Head {
            attestations = List.copyOf(attestations);
            if (attestations.isEmpty()) {
                throw new IllegalArgumentException("fact '" + id + "' cites nothing");
            }
        }
    }

    Head head();

    Kind kind();

    /** The slots that the fact fills, in the order of {@link Slot}; the lists are never empty. */
    Map<Slot, List<Value>> slots();

    default String id() {
        return head().id();
    }

    default List<Attestation> attestations() {
        return head().attestations();
    }

    default List<Value> values(Slot slot) {
        return slots().getOrDefault(slot, List.of());
    }

    /** The first value of a slot, where it has one. */
    default Optional<Value> value(Slot slot) {
        return values(slot).stream().findFirst();
    }

    /** What the passage gives in that slot: its own coarser value, the fact's, or nothing. */
    default List<Value> valuesBy(Attestation attestation, Slot slot) {
        if (attestation.omits().contains(slot)) {
            return List.of();
        }
        List<Value> own = attestation.says().get(slot);
        return own != null ? own : values(slot);
    }

    /** Ids of the articles that state the fact, in the order of its citations. */
    default List<String> articles() {
        return attestations().stream()
                .map(a -> a.citation().article())
                .distinct()
                .toList();
    }
}
