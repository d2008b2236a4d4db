package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Questions on whose claim it is that a source tells: its own, or one that it reports. */
final class WhoClaims {

    private static final int MOST_LOOKED_AT = 60;

    private final SourceViews views;
    private final Likeness likeness;
    private final Phrasing phrasing;
    private final SourceWords words;

    WhoClaims(FactBase base, SourceViews views, Phrasing phrasing, SourceWords words) {
        this.views = views;
        this.likeness = new Likeness(base);
        this.phrasing = phrasing;
        this.words = words;
    }

    /** Whether a source tells an aim in its own voice and in another's, so that one may be taken for the other. */
    boolean mayAsk(Aim aim) {
        return !aim.supposed()
                && aim.articles().stream()
                        .anyMatch(a ->
                                Math.min(views.own(a).size(), views.reported(a).size()) > 0);
    }

    Optional<SourceSheet> ownClaim(Candidate candidate, Random random) {
        if (!(candidate.fact() instanceof Aim aim)
                || aim.supposed()
                || candidate.ask().hides() != Slot.AIM
                || aim.head().claimant() != null) {
            return Optional.empty();
        }
        String article = candidate.focus();
        List<Aim> wrong = drawn(views.reported(article), random)
                .filter(a -> !views.makes(article, a))
                .toList();
        return claims(candidate, aim, wrong, words.ownClaim(article), random);
    }

    Optional<SourceSheet> reportedClaim(Candidate candidate, Random random) {
        if (!(candidate.fact() instanceof Aim aim)
                || aim.supposed()
                || candidate.ask().hides() != Slot.AIM
                || aim.head().claimant() == null) {
            return Optional.empty();
        }
        String article = candidate.focus();
        String claimant = Objects.requireNonNull(aim.head().claimant());
        if (views.makes(article, aim)) {
            return Optional.empty();
        }
        List<Aim> wrong = Stream.concat(drawn(views.own(article), random), drawn(views.reported(article), random))
                .filter(a -> !views.mayBeOf(article, a, claimant, likeness))
                // What a source says that somebody wants may well be what they said.
                .filter(a -> a.head().claimant() != null || !likeness.onOneSide(a.actor(), claimant))
                .toList();
        return claims(candidate, aim, wrong, words.reportedClaim(article, claimant), random);
    }

    /** All of a few, and some of many by chance. */
    private static Stream<Aim> drawn(List<Aim> aims, Random random) {
        Draw<Aim> draw = new Draw<>(aims, random);
        // "May have" would tell the author's claims from those of others.
        return Stream.generate(draw::next)
                .limit(Math.min(aims.size(), MOST_LOOKED_AT))
                .flatMap(Optional::stream)
                .filter(a -> !a.supposed());
    }

    private Optional<SourceSheet> claims(Candidate candidate, Aim right, List<Aim> wrong, String stem, Random random) {
        String article = candidate.focus();
        List<Aim> order = new ArrayList<>(wrong);
        Collections.shuffle(order, random);
        // Who wants it must not tell whose claim it is.
        order.sort(Comparator.comparingInt(a -> a.actor().equals(right.actor()) ? 0 : 1));
        List<Aim> chosen = new ArrayList<>();
        for (Aim aim : order) {
            boolean apart = !views.alike(aim, right)
                    && chosen.stream().noneMatch(c -> views.alike(c, aim))
                    && Likeness.evenLength(words.claim(aim), words.claim(right));
            if (apart && chosen.size() < SourceSheet.OPTIONS - 1) {
                chosen.add(aim);
            }
        }
        boolean tellsItself = right.actor().equals(right.head().claimant())
                && chosen.stream().noneMatch(a -> a.actor().equals(right.actor()));
        if (chosen.size() + 1 < SourceSheet.LEAST || tellsItself) {
            return Optional.empty();
        }
        Collections.shuffle(chosen, random);
        List<Query.Given> given = right.head().claimant() == null
                ? List.of()
                : List.of(new Query.Given(
                        Slot.CLAIMANT,
                        new Value.OfParty(Objects.requireNonNull(right.head().claimant()))));
        return Optional.of(new SourceSheet(
                stem,
                right.head().claimant() == null
                        ? words.saysItself(article, right)
                        : phrasing.claimed(
                                words.clause(right) + ".", article, right.head().claimant()),
                article,
                new Query(Slot.SOURCE, given),
                List.of(right),
                phrasing.evidence(right, Slot.AIM, article),
                claim(right, article, ""),
                chosen.stream().map(a -> claim(a, article, words.whose(a))).toList()));
    }

    private Option claim(Aim aim, String article, String truth) {
        return new Option(
                words.claim(aim),
                new Value.OfPhrase(aim.aim()),
                truth,
                List.of(phrasing.ref(aim)),
                phrasing.evidenceBy(article, aim, Slot.AIM),
                false);
    }
}
