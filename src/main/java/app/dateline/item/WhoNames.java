package app.dateline.item;

import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Questions on who or what a source names, and what it nowhere does. */
final class WhoNames {

    private final Naming naming;
    private final Phrasing phrasing;
    private final SourceWords words;

    WhoNames(Naming naming, Phrasing phrasing, SourceWords words) {
        this.naming = naming;
        this.phrasing = phrasing;
        this.words = words;
    }

    /** Whether there is a source that never names a value. */
    boolean mayAsk(Value value) {
        return !naming.silent(value).isEmpty();
    }

    Optional<SourceSheet> notNamed(Candidate candidate, Random random) {
        List<String> silent = SourceSheet.some(silentOf(candidate), 1, random);
        List<Naming.Named> naming = silent.isEmpty() ? List.of() : namingOf(candidate);
        boolean focused = naming.stream().anyMatch(n -> n.article().equals(candidate.focus()));
        if (silent.isEmpty() || naming.size() + 1 < SourceSheet.LEAST || !focused) {
            return Optional.empty();
        }
        List<Option> wrong = SourceSheet.some(naming, SourceSheet.OPTIONS - 1, random).stream()
                .map(named -> naming(named, candidate.key()))
                .toList();
        return Optional.of(new SourceSheet(
                words.notNamed(candidate.key()),
                words.neverNamed(silent.getFirst(), candidate.key()),
                null,
                about(candidate),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                words.silent(silent.getFirst(), ""),
                wrong));
    }

    Optional<SourceSheet> named(Candidate candidate, Random random) {
        List<String> silent = SourceSheet.some(silentOf(candidate), SourceSheet.OPTIONS - 1, random);
        Optional<Naming.Named> right = (silent.isEmpty() ? List.<Naming.Named>of() : namingOf(candidate))
                .stream().filter(n -> n.article().equals(candidate.focus())).findFirst();
        if (right.isEmpty() || silent.size() + 1 < SourceSheet.LEAST) {
            return Optional.empty();
        }
        return Optional.of(new SourceSheet(
                words.named(candidate.key()),
                words.isNamed(candidate.focus(), candidate.key()),
                null,
                about(candidate),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                naming(right.get(), candidate.key()),
                silent.stream()
                        .map(a -> words.silent(a, words.silent(candidate.key())))
                        .toList()));
    }

    private Query about(Candidate candidate) {
        return new Query(Slot.SOURCE, List.of(new Query.Given(candidate.ask().hides(), candidate.key())));
    }

    private List<Naming.Named> namingOf(Candidate candidate) {
        return naming.naming(candidate.key()).stream()
                .filter(n -> candidate.offers(n.article()))
                .toList();
    }

    private List<String> silentOf(Candidate candidate) {
        return naming.silent(candidate.key()).stream()
                .filter(a -> candidate.offers(a))
                .toList();
    }

    private Option naming(Naming.Named named, Value value) {
        return new Option(
                words.source(named.article()),
                new Value.OfArticles(List.of(named.article())),
                words.names(named.citation().paragraph(), value),
                List.of(phrasing.ref(named.fact())),
                List.of(named.citation()),
                false);
    }
}
