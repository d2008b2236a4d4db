package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question must say as of when it is asked. In a base that is cut to what was known on a day, it must where
 *
 * <ul>
 *   <li>the fact tells of something that was still to come or going on on that day ({@link FactBase#open}), or
 *   <li>a source that came out later disputes what is asked or given, or answers it otherwise or with more.
 * </ul>
 *
 * What was over on that day, and what later sources don't touch, is asked as in any other quiz. Questions on all that is
 * known are never dated.
 */
final class Dated {

    private final FactBase base;
    private final Answers answers;
    private final Disputes disputes;
    private final @Nullable Answers later;
    private final @Nullable Disputes laterDisputes;

    Dated(FactBase base, Answers answers, Disputes disputes) {
        this.base = base;
        this.answers = answers;
        this.disputes = disputes;
        boolean cut = base.asOf().isPresent();
        this.later = cut ? new Answers(base.whole()) : null;
        this.laterDisputes = cut ? Disputes.of(base.whole()) : null;
    }

    /** @param article the article to whose word the question is tied; {@code null} where any source may answer */
    boolean matters(Fact fact, Query query, @Nullable String article) {
        if (later == null || laterDisputes == null) {
            return false;
        }
        if (base.open(fact)) {
            return true;
        }
        Optional<Fact> whole = base.whole().findFact(fact.id());
        if (whole.isPresent() && laterDisputes.touches(whole.get(), query) && !disputes.touches(fact, query)) {
            return true;
        }
        Set<Value> known = answers.all(fact.kind(), query, article);
        return later.all(fact.kind(), query, article).stream()
                .anyMatch(v -> known.stream().noneMatch(k -> answers.agree(k, v)));
    }
}
