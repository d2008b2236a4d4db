package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question that might be asked.
 *
 * @param key the value asked for
 * @param query what the stem will ask
 * @param article the article to whose word it is tied, where it must be
 * @param focus the article whose passage comes first in the evidence
 * @param within the articles that it may rest on; empty means all
 * @param dated whether the stem must say as of when
 */
record Candidate(
        Ask ask,
        Form form,
        Fact fact,
        Value key,
        Query query,
        @Nullable String article,
        String focus,
        Set<String> within,
        boolean dated) {

    /** The values that may stand in the templates. */
    Map<Slot, List<Value>> values() {
        Map<Slot, List<Value>> values = new LinkedHashMap<>();
        for (Query.Given given : query.given()) {
            values.put(given.slot(), List.of(given.value()));
        }
        values.put(ask.hides(), List.of(key));
        return values;
    }

    /** The values that an event's name must not tell. */
    List<Query.Given> secret() {
        return List.of(new Query.Given(ask.hides(), key));
    }

    /** Whether a fact may stand beside the one asked about. */
    boolean allows(Fact other) {
        return within.isEmpty() || other.articles().stream().anyMatch(within::contains);
    }

    /** Whether an article may be shown. */
    boolean offers(String article) {
        return within.isEmpty() || within.contains(article);
    }

    /** Whose word the stem must name, where it isn't the article's own. */
    @Nullable
    String claimant() {
        boolean told = ask.hides() == Slot.CLAIMANT || Ask.Voice.of(fact) == Ask.Voice.SELF;
        return told ? null : fact.head().claimant();
    }
}
