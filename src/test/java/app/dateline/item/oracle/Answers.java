package app.dateline.item.oracle;

import app.dateline.fact.Attestation;
import app.dateline.fact.Deadline;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.fact.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The answers to an inquiry, by going through every fact and every passage. */
final class Answers {

    private static final Set<String> ENDS = Set.of("held", "called off", "postponed", "never agreed");
    private static final Set<String> OUTCOMES = Set.of("lapsed", "met");

    private final List<Fact> facts;
    private final Kin kin;

    Answers(FactBase base, Kin kin) {
        this.facts = base.facts();
        this.kin = kin;
    }

    /** What some source certainly gives: every given is said, in the voice that the stem names. */
    List<Value> sure(Inquiry inquiry) {
        List<Value> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (!comparable(inquiry, fact) || !fits(inquiry, fact, Set.of(), false)) {
                continue;
            }
            for (Attestation passage : voiced(inquiry, fact)) {
                found.addAll(said(fact, passage, inquiry.hidden()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** What may be an answer by the most generous reading: a given that is not said of the same event is let pass. */
    List<Value> possible(Inquiry inquiry) {
        Set<String> events = new TreeSet<>();
        for (Fact fact : facts) {
            if (comparable(inquiry, fact) && fits(inquiry, fact, Set.of(), true)) {
                events.add(event(fact));
            }
        }
        events.remove("");
        List<Value> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (!comparable(inquiry, fact) || !fits(inquiry, fact, events, true)) {
                continue;
            }
            for (Attestation passage : voiced(inquiry, fact)) {
                found.addAll(said(fact, passage, inquiry.hidden()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The slots, asked or given, of which sources say of the main fact's event what cannot both be true. */
    List<Slot> disputed(Inquiry inquiry) {
        List<Slot> slots = new ArrayList<>(inquiry.given().keySet());
        slots.add(inquiry.hidden());
        List<Slot> disputed = new ArrayList<>();
        if (suggestion(inquiry.main())) {
            return disputed; // one suggestion does not exclude another
        }
        for (Slot slot : slots) {
            if (!slot.functional() && slot != Slot.DEMAND
                    || event(inquiry.main()).isEmpty()) {
                continue;
            }
            List<Value> said = new ArrayList<>();
            for (Fact fact : facts) {
                if (fact.kind() == inquiry.main().kind()
                        && sameEvent(fact, inquiry.main())
                        && (slot == Slot.STATUS || contradicts(inquiry, slot, fact))) {
                    for (Attestation passage : fact.attestations()) {
                        said.addAll(said(fact, passage, slot));
                    }
                }
            }
            if (exclude(said)) {
                disputed.add(slot);
            }
        }
        return disputed;
    }

    /** Whether a fact can contradict the main one: a plan is not contradicted by what came of it. */
    private static boolean contradicts(Inquiry inquiry, Slot slot, Fact fact) {
        if (!(inquiry.main() instanceof Venue main) || !(fact instanceof Venue other)) {
            return true;
        }
        boolean ofTheDay = slot == Slot.PLACE || slot == Slot.DATE || slot == Slot.LENGTH || slot == Slot.MEDIUM;
        return inquiry.given().containsKey(Slot.STATUS)
                ? main.status().equals(other.status())
                : !suggestion(other)
                        && (!ofTheDay
                                || main.status().equals("held")
                                        == other.status().equals("held"));
    }

    /** Every date that any source gives for the fact's event in that slot, in the same status where the stem tells it. */
    List<Value> datesOf(Fact fact, Ask ask) {
        List<Value> said = new ArrayList<>();
        for (Fact other : facts) {
            if (other.kind() == fact.kind()
                    && sameEvent(fact, other)
                    && sameStage(fact, other)
                    && (!ask.given().contains(Slot.STATUS)
                            || Objects.equals(
                                    fact.slots().get(Slot.STATUS), other.slots().get(Slot.STATUS)))) {
                for (Attestation passage : other.attestations()) {
                    said.addAll(said(other, passage, ask.hidden()));
                }
            }
        }
        return said.stream().distinct().toList();
    }

    boolean exclude(List<Value> values) {
        for (Value one : values) {
            for (Value other : values) {
                boolean statuses = one instanceof Value.OfTerm a
                        && other instanceof Value.OfTerm b
                        && (Venue.STATUSES.contains(a.term()) || Deadline.STATUSES.contains(a.term()))
                        && !(ENDS.contains(a.term()) && ENDS.contains(b.term()))
                        && !(OUTCOMES.contains(a.term()) && OUTCOMES.contains(b.term()));
                if (!statuses && !kin.mayBeOne(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    static String event(Fact fact) {
        return fact.slots().getOrDefault(Slot.EVENT, List.of()).stream()
                .map(v -> v instanceof Value.OfEvent e ? e.event() : "")
                .findFirst()
                .orElse("");
    }

    static List<Value> said(Fact fact, Attestation passage, Slot slot) {
        if (passage.omits().contains(slot)) {
            return List.of();
        }
        List<Value> own = passage.says().get(slot);
        return own != null ? own : fact.slots().getOrDefault(slot, List.of());
    }

    static boolean suggestion(Fact fact) {
        return fact instanceof Venue venue && venue.status().equals("suggested");
    }

    private boolean sameEvent(Fact one, Fact other) {
        return kin.mayBeOne(new Value.OfEvent(event(one)), new Value.OfEvent(event(other)));
    }

    private boolean comparable(Inquiry inquiry, Fact fact) {
        return fact.kind() == inquiry.main().kind()
                && (inquiry.hidden() == Slot.STATUS || sameStage(inquiry.main(), fact))
                && (!inquiry.tied()
                        || Objects.equals(inquiry.claimant(), fact.head().claimant()));
    }

    /** What was only suggested and what was settled are two things; so are wanting and fearing. */
    private static boolean sameStage(Fact one, Fact other) {
        if (one instanceof Venue && other instanceof Venue) {
            return suggestion(one) == suggestion(other);
        }
        return Objects.equals(one.slots().get(Slot.STANCE), other.slots().get(Slot.STANCE));
    }

    private static List<Attestation> voiced(Inquiry inquiry, Fact fact) {
        @Nullable String article = inquiry.tied() ? inquiry.article() : null;
        return fact.attestations().stream()
                .filter(p -> article == null || p.citation().article().equals(article))
                .toList();
    }

    private boolean fits(Inquiry inquiry, Fact fact, Set<String> eventsThatFit, boolean generous) {
        for (Slot slot : inquiry.given().keySet()) {
            List<Value> said = new ArrayList<>();
            for (Attestation passage : voiced(inquiry, fact)) {
                said.addAll(said(fact, passage, slot));
            }
            if (said.isEmpty()) {
                boolean passes = eventsThatFit.contains(event(fact))
                        || slot == Slot.OCCASION
                        || slot == Slot.DEMAND && chain(event(fact)).stream().anyMatch(eventsThatFit::contains);
                if (!generous || !passes) {
                    return false;
                }
                continue;
            }
            for (Value given : inquiry.given().get(slot)) {
                if (said.stream().noneMatch(v -> generous ? kin.mayBeOne(given, v) : nested(given, v))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The deadlines that one came from or gave way to, by any number of steps. */
    private Set<String> chain(String event) {
        Set<String> chain = new TreeSet<>(Set.of(event));
        int before = 0;
        while (chain.size() > before) {
            before = chain.size();
            for (Fact fact : facts) {
                for (Value replaced : fact.slots().getOrDefault(Slot.REPLACES, List.of())) {
                    if (replaced instanceof Value.OfEvent other
                            && (chain.contains(other.event()) || chain.contains(event(fact)))) {
                        chain.add(other.event());
                        chain.add(event(fact));
                    }
                }
            }
        }
        return chain;
    }

    private boolean nested(Value one, Value other) {
        return kin.follows(one, other) || kin.follows(other, one);
    }
}
