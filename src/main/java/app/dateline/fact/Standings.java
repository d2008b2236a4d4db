package app.dateline.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts which articles bear a fact out and which say what excludes it. */
final class Standings {

    private final FactBase base;

    Standings(FactBase base) {
        this.base = base;
    }

    Standing of(Fact fact, String article) {
        Set<String> against = against(fact, article);
        Set<String> with = new LinkedHashSet<>(fact.articles());
        for (Fact other : sameSubject(fact)) {
            if (bearsOut(other, fact, article)) {
                with.addAll(other.articles());
            }
        }
        with.remove(article);
        with.removeAll(against);
        against.remove(article);
        return new Standing(inOrder(with), inOrder(against));
    }

    Standing.Counts counts(String article) {
        int confirmed = 0;
        int contradicted = 0;
        int alone = 0;
        List<Fact> facts = base.factsOf(article);
        for (Fact fact : facts) {
            Standing standing = of(fact, article);
            if (!standing.contradicting().isEmpty()) {
                contradicted++;
            } else if (!standing.confirming().isEmpty()) {
                confirmed++;
            } else {
                alone++;
            }
        }
        return new Standing.Counts(facts.size(), confirmed, contradicted, alone);
    }

    private List<String> inOrder(Set<String> articles) {
        return base.articles().stream()
                .map(a -> a.id())
                .filter(articles::contains)
                .toList();
    }

    /** The articles that stand on another side than this one where the fact is in dispute. */
    private Set<String> against(Fact fact, String article) {
        Set<String> against = new LinkedHashSet<>();
        for (Disagreement dispute : base.disagreements()) {
            if (gives(fact, dispute.slot(), article)) {
                for (Disagreement.Side side : dispute.sides()) {
                    boolean ours = side.facts().contains(fact.id());
                    boolean inIt =
                            dispute.sides().stream().anyMatch(s -> s.facts().contains(fact.id()));
                    if (inIt && !ours) {
                        side.facts().stream()
                                .map(base::fact)
                                .forEach(f -> f.articles().stream()
                                        .filter(a -> gives(f, dispute.slot(), a))
                                        .forEach(against::add));
                    }
                }
            }
        }
        return against;
    }

    private static boolean gives(Fact fact, Slot slot, String article) {
        return !by(fact, slot, article).isEmpty();
    }

    private static List<Value> by(Fact fact, Slot slot, String article) {
        return fact.attestations().stream()
                .filter(a -> a.citation().article().equals(article))
                .flatMap(a -> fact.valuesBy(a, slot).stream())
                .distinct()
                .toList();
    }

    private List<Fact> sameSubject(Fact fact) {
        Slot subject = fact.kind() == Kind.AIM ? Slot.AIM : Slot.EVENT;
        return fact.value(subject).stream()
                .flatMap(v -> base.factsWith(subject, v).stream())
                .filter(f -> f != fact && f.kind() == fact.kind())
                .toList();
    }

    /**
     * Whether another fact says of the same subject what agrees with this one as the article gives it: in each slot that
     * both fill, and in at least one that tells something.
     */
    private boolean bearsOut(Fact other, Fact fact, String article) {
        boolean tells = false;
        for (Slot slot : fact.slots().keySet()) {
            List<Value> ours = by(fact, slot, article);
            List<Value> theirs = other.values(slot);
            if (ours.isEmpty() || theirs.isEmpty() || slot == Slot.EVENT || slot == Slot.AIM || slot == Slot.CLAIMANT) {
                continue;
            }
            boolean agree = ours.stream().anyMatch(o -> theirs.stream().anyMatch(t -> base.agree(o, t)));
            if (!agree) {
                return false;
            }
            tells |= tells(slot, fact);
        }
        return tells;
    }

    /** Whether to agree in a slot is to confirm something: that a plan was a plan confirms nothing of it. */
    private static boolean tells(Slot slot, Fact fact) {
        return switch (fact) {
            case Venue v -> slot != Slot.STATUS || Venue.ENDS.contains(v.status());
            case Deadline d -> slot != Slot.STATUS || Deadline.OUTCOMES.contains(d.status());
            case Aim a -> slot == Slot.ACTOR;
        };
    }
}
