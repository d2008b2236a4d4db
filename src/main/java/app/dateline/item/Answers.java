package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the base answers to a query: every value that any source gives for the asked slot of the facts that match what is
 * given, closed under nesting, overlap in time and {@link Aim#like}.
 *
 * <p>A fact matches where each given slot that it fills is compatible. Where it does not fill one, it may or may not be
 * meant: then its value counts against a distractor and not for a key. So does what is said of a party's country or
 * body, or of those who speak for it: what the Kremlin wants is no wrong answer to what Russia wants.
 */
final class Answers {

    private final FactBase base;
    private final @Nullable Answers later;
    private final Map<String, List<Value>> kin = new HashMap<>();

    Answers(FactBase base) {
        this.base = base;
        this.later = base.asOf().isPresent() ? new Answers(base.whole()) : null;
        for (Party party : base.parties()) {
            for (String at = party.memberOf(); at != null; at = base.party(at).memberOf()) {
                kin.computeIfAbsent(party.id(), p -> new ArrayList<>()).add(new Value.OfParty(at));
                kin.computeIfAbsent(at, p -> new ArrayList<>()).add(new Value.OfParty(party.id()));
            }
        }
    }

    /** Whether some source may give that value; none of these may be a wrong option. */
    boolean mayBe(Kind kind, Query query, @Nullable String article, Value value) {
        for (Fact fact : candidates(kind, query, value)) {
            if (matches(fact, kind, query, article, true) && gives(fact, query.asked(), article, value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a value is no fair wrong option. Within a source that the stem names only that source counts where it is
     * the asked slot that is disputed, so that the other side's answer is the best of wrong options; else no source may
     * give it. Nor may any give a length: "more than two hours" bears out nearly all that are longer.
     *
     * <p>Nor may a source that came out after the day as of which is asked: who knows more than was known then must not
     * find two right answers.
     */
    boolean unfair(Kind kind, Query query, @Nullable String article, Value value, boolean disputed) {
        boolean withinOnly = disputed
                && query.asked() != Slot.LENGTH
                && query.given(Slot.EVENT).isPresent();
        return mayBe(kind, query, article, value)
                || sentAlong(kind, query, article, value)
                || (!withinOnly && mayBe(kind, byAnyone(query), null, value))
                || (later != null && later.unfair(kind, query, article, value, disputed));
    }

    /** Whether somebody may have come with those who are named: a source that leaves a delegate out denies nothing. */
    private boolean sentAlong(Kind kind, Query query, @Nullable String article, Value value) {
        return query.asked() == Slot.PARTIES
                && value instanceof Value.OfParty other
                && matching(kind, query, article).stream()
                        .flatMap(f -> f.values(Slot.PARTIES).stream())
                        .anyMatch(
                                v -> v instanceof Value.OfParty named && base.onOneSide(named.party(), other.party()));
    }

    private static Query byAnyone(Query query) {
        return new Query(
                query.asked(),
                query.given().stream().filter(g -> g.slot() != Slot.CLAIMANT).toList());
    }

    /** Whether a source does give that value for facts that fill all that is given; a key is one of these. */
    boolean surely(Kind kind, Query query, @Nullable String article, Value value) {
        for (Fact fact : candidates(kind, query, value)) {
            if (matches(fact, kind, query, article, false)
                    && valuesOf(fact, query.asked(), article).stream().anyMatch(v -> surelyAgree(v, value))) {
                return true;
            }
        }
        return false;
    }

    /** All values given for the query, in the order of the files; the query must give an event, a party or a phrase. */
    Set<Value> all(Kind kind, Query query, @Nullable String article) {
        Set<Value> values = new LinkedHashSet<>();
        for (Fact fact : candidates(kind, query, null)) {
            if (matches(fact, kind, query, article, true)) {
                values.addAll(valuesOf(fact, query.asked(), article));
            }
        }
        return values;
    }

    /** The facts that fill all that is given, compatibly. */
    List<Fact> matching(Kind kind, Query query, @Nullable String article) {
        return candidates(kind, query, null).stream()
                .filter(f -> matches(f, kind, query, article, false))
                .distinct()
                .toList();
    }

    /** Facts that may match: those of the rarest value that is given or asked about, or of one akin to it. */
    private List<Fact> candidates(Kind kind, Query query, @Nullable Value asked) {
        List<List<Fact>> best = null;
        for (Query.Given given : query.given()) {
            if (given.slot() != Slot.OCCASION) { // an aim that names none may be meant
                best = rarer(best, with(given.slot(), given.value()));
            }
        }
        if (asked != null) {
            best = rarer(best, with(query.asked(), asked));
        }
        if (best == null) {
            return base.facts(kind);
        }
        return best.size() == 1
                ? best.getFirst()
                : best.stream().flatMap(List::stream).distinct().toList();
    }

    private static @Nullable List<List<Fact>> rarer(@Nullable List<List<Fact>> best, @Nullable List<List<Fact>> found) {
        if (found == null || (best != null && size(best) <= size(found))) {
            return best;
        }
        return found;
    }

    private static int size(List<List<Fact>> parts) {
        return parts.stream().mapToInt(List::size).sum();
    }

    private @Nullable List<List<Fact>> with(Slot slot, Value value) {
        return switch (value) {
            case Value.OfEvent e -> List.of(base.factsWith(slot, e));
            case Value.OfParty p ->
                Stream.concat(Stream.of(value), kin.getOrDefault(p.party(), List.of()).stream())
                        .map(v -> base.factsWith(slot, v))
                        .toList();
            case Value.OfTerm t -> List.of(base.factsWith(slot, t));
            case Value.OfPhrase p ->
                List.of(slot == Slot.DEMAND ? withLinked(base.factsWith(slot, p)) : withLike(base.factsWith(slot, p)));
            case Value.OfText p -> List.of(withLike(base.factsWith(slot, p)));
            case Value.OfPlace p -> null;
            case Value.OfDate d -> null;
            case Value.OfLength l -> null;
            case Value.OfArticles a -> null;
        };
    }

    /**
     * Facts with a demand, and those on deadlines that replaced or were replaced by theirs of which none is told: a
     * deadline that was only shortened may well have been for the same.
     */
    private List<Fact> withLinked(List<Fact> facts) {
        Set<Value> linked = new LinkedHashSet<>();
        facts.forEach(f -> linked.addAll(f.values(Slot.EVENT)));
        for (boolean more = true; more; ) {
            Set<Value> next = new LinkedHashSet<>();
            for (Value event : linked) {
                base.factsWith(Slot.EVENT, event).forEach(f -> next.addAll(f.values(Slot.REPLACES)));
                base.factsWith(Slot.REPLACES, event).forEach(f -> next.addAll(f.values(Slot.EVENT)));
            }
            more = linked.addAll(next);
        }
        List<Fact> all = new ArrayList<>(facts);
        linked.stream()
                .flatMap(event -> base.factsWith(Slot.EVENT, event).stream())
                .filter(f -> f.kind() == Kind.DEADLINE && f.values(Slot.DEMAND).isEmpty())
                .forEach(all::add);
        return all;
    }

    private List<Fact> withLike(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (fact instanceof Aim aim) {
                aim.like().stream()
                        .flatMap(id -> base.findFact(id).stream())
                        .flatMap(like -> like.values(Slot.AIM).stream())
                        .forEach(phrase -> all.addAll(base.factsWith(Slot.AIM, phrase)));
            }
        }
        return all;
    }

    private boolean matches(Fact fact, Kind kind, Query query, @Nullable String article, boolean lenient) {
        if (fact.kind() != kind || (article != null && !fact.articles().contains(article))) {
            return false;
        }
        for (Query.Given given : query.given()) {
            List<Value> own = valuesOf(fact, given.slot(), article);
            boolean fills = own.isEmpty()
                    ? lenient
                    : own.stream().anyMatch(v -> lenient ? agree(v, given.value()) : surelyAgree(v, given.value()));
            if (!fills) {
                return false;
            }
        }
        return true;
    }

    private boolean gives(Fact fact, Slot slot, @Nullable String article, Value value) {
        return valuesOf(fact, slot, article).stream().anyMatch(v -> agree(v, value));
    }

    /** As {@link #agree}, but what one who speaks for a country says is not yet the country's word. */
    private boolean surelyAgree(Value one, Value other) {
        return one instanceof Value.OfParty ? one.equals(other) : agree(one, other);
    }

    /** Whether two values may mean the same: {@link FactBase#agree}, and aims that are alike. */
    boolean agree(Value one, Value other) {
        if (one instanceof Value.OfPhrase && other instanceof Value.OfPhrase && !one.equals(other)) {
            return base.factsWith(Slot.AIM, one).stream()
                    .anyMatch(f -> f instanceof Aim aim
                            && aim.like().stream()
                                    .anyMatch(id -> base.findFact(id)
                                            .filter(l -> l.values(Slot.AIM).contains(other))
                                            .isPresent()));
        }
        return base.agree(one, other);
    }

    /** What the fact's passages give in a slot, or those of one article; the fact's own value first. */
    static List<Value> valuesOf(Fact fact, Slot slot, @Nullable String article) {
        Set<Value> values = new LinkedHashSet<>();
        if (article == null) {
            values.addAll(fact.values(slot));
        }
        for (Attestation attestation : fact.attestations()) {
            if (article == null || attestation.citation().article().equals(article)) {
                values.addAll(fact.valuesBy(attestation, slot));
            }
        }
        return List.copyOf(values);
    }
}
