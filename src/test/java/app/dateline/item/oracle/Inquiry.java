package app.dateline.item.oracle;

import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stem asks of the facts.
 *
 * @param main a fact that the question was made from
 * @param given what the stem says of it
 * @param article the source that the stem names
 * @param claimant the party to whose word the stem is tied
 * @param tied whether only that voice counts, which is so where sources disagree
 */
record Inquiry(
        Fact main,
        Slot hidden,
        Map<Slot, List<Value>> given,
        @Nullable String article,
        @Nullable String claimant,
        boolean tied) {

    Inquiry by(@Nullable String voice) {
        return new Inquiry(main, hidden, given, article, voice, tied);
    }

    /** Within the voice that the stem names, if any: there the one who types must find one answer. */
    Inquiry within() {
        return article == null && claimant == null ? this : tiedTo(claimant);
    }

    Inquiry tiedTo(@Nullable String voice) {
        return new Inquiry(main, hidden, given, article, voice, true);
    }
}
