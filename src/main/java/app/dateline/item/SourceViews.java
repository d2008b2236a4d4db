package app.dateline.item;

import app.dateline.article.Article;
import app.dateline.fact.Aim;
import app.dateline.fact.Disagreement;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each source says, in its own voice or another's, as far as the base proves it. */
final class SourceViews {

    /** Days by which a date marked as about may be wrong, as where disagreements are computed. */
    private static final int MARGIN = 3;

    private record Issue(String event, Slot slot) {}

    private final FactBase base;
    private final Answers answers;
    private final Map<Issue, Disagreement> disputes = new HashMap<>();
    private final Map<String, List<Aim>> own = new HashMap<>();
    private final Map<String, List<Aim>> reported = new HashMap<>();

    SourceViews(FactBase base, Answers answers) {
        this.base = base;
        this.answers = answers;
        base.disagreements().forEach(d -> disputes.putIfAbsent(new Issue(d.subject(), d.slot()), d));
        for (Fact fact : base.facts(Kind.AIM)) {
            if (fact instanceof Aim aim) {
                Map<String, List<Aim>> voice = aim.head().claimant() == null ? own : reported;
                aim.articles()
                        .forEach(a ->
                                voice.computeIfAbsent(a, x -> new ArrayList<>()).add(aim));
            }
        }
    }

    /**
     * How a source answers a question that sources dispute.
     *
     * @param fact the fact that says so
     * @param side which of the answers that exclude each other it takes
     */
    record View(String article, Value value, Fact fact, int side) {}

    /**
     * The sources that answer a question on one slot of one event, each with one answer, in their own voice. A source that
     * only reports what others say of it, or that is on no side or on two, is left out. So is how a thing took place, and what became of it: who
     * tells of one form does not deny another. In the order of the first passages on it.
     */
    List<View> views(Kind kind, Query query) {
        Optional<Disagreement> dispute = dispute(query);
        List<View> views = new ArrayList<>();
        if (dispute.isEmpty()) {
            return views;
        }
        List<String> speaking = dispute.get().sides().stream()
                .flatMap(s -> s.facts().stream())
                .flatMap(f -> base.fact(f).articles().stream())
                .distinct()
                .toList();
        for (String article : speaking) {
            List<View> own = new ArrayList<>();
            boolean clear = true;
            for (Fact fact : answers.matching(kind, query, article)) {
                for (Value value : Answers.valuesOf(fact, query.asked(), article)) {
                    OptionalInt side = side(dispute.get(), fact, value);
                    clear &= side.isPresent() && fact.head().claimant() == null;
                    side.ifPresent(s -> own.add(new View(article, value, fact, s)));
                }
            }
            if (clear && own.stream().map(View::side).distinct().count() == 1) {
                views.add(own.getFirst());
            }
        }
        return views;
    }

    private static boolean onlyOne(Slot slot) {
        return slot != Slot.MEDIUM && slot != Slot.STATUS;
    }

    private Optional<Disagreement> dispute(Query query) {
        boolean plain = query.given().stream().allMatch(g -> g.slot() == Slot.EVENT || g.slot() == Slot.STATUS);
        return query.given(Slot.EVENT)
                .filter(e -> plain && onlyOne(query.asked()) && e instanceof Value.OfEvent)
                .map(e -> disputes.get(new Issue(((Value.OfEvent) e).event(), query.asked())));
    }

    /** The side that a fact takes with a value: that of its own, and only where the value agrees with no other side. */
    private OptionalInt side(Disagreement dispute, Fact fact, Value value) {
        OptionalInt side = OptionalInt.empty();
        for (int i = 0; i < dispute.sides().size(); i++) {
            Disagreement.Side at = dispute.sides().get(i);
            boolean its = at.facts().contains(fact.id());
            if (its && side.isPresent() || !its && answers.agree(at.value(), value)) {
                return OptionalInt.empty();
            }
            if (its) {
                side = OptionalInt.of(i);
            }
        }
        return side;
    }

    /**
     * The sources that had surely come out before an event that took place, so that they can't say anything of how it did.
     */
    List<String> before(Query query) {
        if (query.given(Slot.STATUS).filter(new Value.OfTerm("held")::equals).isEmpty()) {
            return List.of();
        }
        Optional<Value> event = query.given(Slot.EVENT);
        List<Fact> held = event.stream()
                .flatMap(e -> base.factsWith(Slot.EVENT, e).stream())
                .filter(f -> f.values(Slot.STATUS).contains(new Value.OfTerm("held")))
                .toList();
        Optional<LocalDate> first = held.stream()
                .flatMap(f -> Answers.valuesOf(f, Slot.DATE, null).stream())
                .map(v -> v instanceof Value.OfDate d ? begins(d.date()) : LocalDate.MIN)
                .min(LocalDate::compareTo);
        return base.articles().stream()
                .filter(a -> first.isPresent()
                        && a.published() != null
                        && ends(Objects.requireNonNull(a.published())).isBefore(first.get()))
                .map(Article::id)
                .filter(a -> held.stream().noneMatch(f -> f.articles().contains(a)))
                .toList();
    }

    private static LocalDate begins(Edtf date) {
        return date.approximate() ? date.first().minusDays(MARGIN) : date.first();
    }

    private static LocalDate ends(Edtf date) {
        return date.approximate() ? date.last().plusDays(MARGIN) : date.last();
    }

    /** The aims of which a source speaks in its own voice. */
    List<Aim> own(String article) {
        return own.getOrDefault(article, List.of());
    }

    /** The aims that a source reports as someone's word. */
    List<Aim> reported(String article) {
        return reported.getOrDefault(article, List.of());
    }

    /** Whether sources dispute a slot of the fact's event. */
    boolean disputed(Fact fact, Slot slot) {
        return fact.value(Slot.EVENT)
                .filter(e -> e instanceof Value.OfEvent o && disputes.containsKey(new Issue(o.event(), slot)))
                .isPresent();
    }

    /** Whether a source makes a claim in its own voice, or one like it, of whomever. */
    boolean makes(String article, Aim claim) {
        return akin(claim)
                .anyMatch(a -> a.head().claimant() == null && a.articles().contains(article));
    }

    /**
     * Whether a claim, or one like it, may be a party's in a source: it is that party's word or that of one related to it, or
     * the author's on what such a one wants, which may be put together from what the party said.
     */
    boolean mayBeOf(String article, Aim claim, String claimant, Likeness likeness) {
        return reports(article, claim, claimant, likeness)
                || (likeness.related(claim.actor(), claimant) && makes(article, claim));
    }

    private boolean reports(String article, Aim claim, String claimant, Likeness likeness) {
        return akin(claim).anyMatch(a -> {
            String other = a.head().claimant();
            return other != null
                    && likeness.related(other, claimant)
                    && a.articles().contains(article);
        });
    }

    /** The aims with the same phrase, or with one that a curator calls like it. */
    private Stream<Aim> akin(Aim claim) {
        Value phrase = new Value.OfPhrase(claim.aim());
        return base.factsWith(Slot.AIM, phrase).stream()
                .flatMap(f -> f instanceof Aim aim ? aim.like().stream() : Stream.of())
                .flatMap(id -> base.findFact(id).stream())
                .flatMap(f -> f.values(Slot.AIM).stream())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), phrases -> {
                    phrases.add(phrase);
                    return phrases.stream();
                }))
                .flatMap(p -> base.factsWith(Slot.AIM, p).stream())
                .filter(Aim.class::isInstance)
                .map(Aim.class::cast);
    }

    boolean alike(Aim one, Aim other) {
        return answers.agree(new Value.OfPhrase(one.aim()), new Value.OfPhrase(other.aim()));
    }
}
