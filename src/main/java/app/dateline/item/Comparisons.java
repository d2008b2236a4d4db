package app.dateline.item;

import app.dateline.article.Article;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that sources name only for comparison: they were true more than a year before the first source came out. */
final class Comparisons {

    /** Of so many facts, one at most may be a comparison; a base with more of them is about the past itself. */
    private static final int SHARE = 5;

    private Comparisons() {}

    /** Their ids; none where they are more than a fifth of the base, or where no day of publication is known. */
    static Set<String> of(FactBase base) {
        Optional<LocalDate> out = base.articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(Edtf::first)
                .min(Comparator.naturalOrder());
        if (out.isEmpty()) {
            return Set.of();
        }
        LocalDate bound = out.get().minusYears(1);
        List<Fact> old = base.facts().stream()
                .filter(f -> f.head().asOf().last().isBefore(bound))
                .toList();
        return old.size() * SHARE > base.facts().size()
                ? Set.of()
                : old.stream().map(Fact::id).collect(Collectors.toUnmodifiableSet());
    }

    /** How many a quiz may rest on: a fifth of its questions, and one in a short quiz. */
    static int most(int questions) {
        return Math.max(1, questions / SHARE);
    }
}
