package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Event;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way to ask for one slot of a kind of fact: templates as data, read from {@code questions/stems/}.
 *
 * @param id unique among the asks
 * @param hides the slot asked for
 * @param gives the slots that the stem tells
 * @param when which facts it fits
 * @param among the terms that may be options; empty means those that it fits
 * @param claim whether its statement, true or false, may be judged as a claim
 * @param texts its templates
 */
record Ask(
        String id,
        Kind kind,
        Slot hides,
        List<Slot> gives,
        When when,
        List<String> among,
        boolean claim,
        Map<Text, Template> texts) {

    /** What a template is for. */
    enum Text {
        CHOICE,
        TYPED,
        SEVERAL,
        ORDER,
        MATCH,
        SHOW,
        STATEMENT,
        TRUTH
    }

    /** Whose word a fact is. */
    enum Voice {
        /** The article says it. */
        NO,
        /** Someone says it of someone or something else. */
        YES,
        /** Someone says it of the own aims. */
        SELF,
        /** The article only supposes it. */
        SUPPOSED;

        static Voice of(Fact fact) {
            String claimant = fact.head().claimant();
            if (claimant == null) {
                return supposed(fact) ? SUPPOSED : NO;
            }
            return fact instanceof Aim aim && aim.actor().equals(claimant) ? SELF : YES;
        }
    }

    private static boolean supposed(Fact fact) {
        return fact instanceof Aim aim && aim.supposed();
    }

    /**
     * Which facts an ask fits; an empty list or map sets no condition.
     *
     * @param terms allowed terms by slot
     * @param sorts allowed sorts of the event
     * @param voices whose word it may be
     * @param oneParty whether exactly one party must be named
     * @param notHeld whether the event must not have come about by any source
     */
    record When(
            Map<Slot, List<String>> terms,
            List<Event.Sort> sorts,
            List<Voice> voices,
            boolean oneParty,
            boolean notHeld) {}

    Ask {
        gives = List.copyOf(gives);
        among = List.copyOf(among);
        texts = Map.copyOf(texts);
    }

    Template text(Text text) {
        return Objects.requireNonNull(texts.get(text), () -> id + " has no text for " + text);
    }

    boolean has(Text text) {
        return texts.containsKey(text);
    }

    /** The forms of question that it can take, in the order of {@link Form}. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        if (has(Text.CHOICE)) {
            forms.add(Form.SINGLE_CHOICE);
        }
        if (has(Text.SEVERAL)) {
            forms.add(Form.MULTIPLE_RESPONSE);
        }
        if (claim && hides != Slot.AIM) {
            // "No, Trump wanted something else" corrects nothing: whose aim it is, is asked the other way round.
            forms.add(Form.TRUE_FALSE);
        }
        if (has(Text.TYPED)) {
            switch (hides.type()) {
                case DATE -> forms.add(Form.TYPED_DATE);
                case PLACE -> forms.add(Form.TYPED_PLACE);
                case LENGTH -> forms.add(Form.TYPED_LENGTH);
                case EVENT, PARTY, PHRASE, TERM, ARTICLE -> {
                    // AskFiles refuses a typed text for these.
                }
            }
        }
        if (has(Text.ORDER)) {
            forms.add(Form.ORDER);
        }
        if (has(Text.MATCH)) {
            forms.add(Form.MATCH);
        }
        if (has(Text.SHOW)) {
            forms.add(Form.SHOW_PLACE);
        }
        if (tellsOfSources()) {
            forms.add(Form.SOURCE_CRITICISM);
        }
        return forms;
    }

    /** Whether a source's answer may be compared with another's, or who is named and who claims what. */
    private boolean tellsOfSources() {
        return has(Text.CHOICE)
                && (hides == Slot.AIM
                        || (hides.functional() && hides.type() != Slot.Type.EVENT)
                        || hides.type() == Slot.Type.PARTY);
    }

    /** Whether a fact fills all slots that this asks for or gives, and meets its conditions. */
    boolean fits(Fact fact, FactBase base) {
        boolean voice = when.voices.isEmpty() || when.voices.contains(Voice.of(fact));
        boolean nameless = hides == Slot.CLAIMANT
                && fact.values(hides).stream()
                        .anyMatch(v -> v instanceof Value.OfParty p
                                && base.party(p.party()).sort() == Party.Sort.GROUP);
        return voice
                && !nameless
                && tells(fact, base)
                && fitsTerms(fact, false)
                && !(when.notHeld && cameAbout(fact, base));
    }

    /** Whether its clause can say what a fact's slot is; whose word that is, is said beside it. */
    boolean tells(Fact fact, FactBase base) {
        return fact.kind() == kind
                && !fact.values(hides).isEmpty()
                && gives.stream().noneMatch(g -> fact.values(g).isEmpty())
                && fitsTerms(fact, true)
                && (!when.oneParty || fact.values(Slot.PARTIES).size() == 1)
                && supposed(fact) == when.voices.contains(Voice.SUPPOSED)
                && fitsSort(fact, base);
    }

    /** Whether the fact's terms are allowed; where it is only told what it is, its hidden term may be any option. */
    private boolean fitsTerms(Fact fact, boolean told) {
        for (Map.Entry<Slot, List<String>> term : when.terms.entrySet()) {
            boolean allowed = fact.values(term.getKey()).stream()
                    .anyMatch(v -> v instanceof Value.OfTerm t
                            && (term.getValue().contains(t.term()) || (told && term.getKey() == hides && offers(t))));
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact is in a state that this asks about: what was only planned is no wrong option beside what was held. */
    boolean inThatState(@Nullable Fact fact) {
        List<String> states = when.terms.getOrDefault(Slot.STATUS, List.of());
        return fact == null
                || states.isEmpty()
                || fact.kind() != kind
                || fact.values(Slot.STATUS).stream()
                        .anyMatch(v -> v instanceof Value.OfTerm t && states.contains(t.term()));
    }

    private boolean fitsSort(Fact fact, FactBase base) {
        return when.sorts.isEmpty()
                || fact.value(Slot.EVENT)
                        .filter(v -> v instanceof Value.OfEvent e
                                && when.sorts.contains(base.event(e.event()).sort()))
                        .isPresent();
    }

    private static boolean cameAbout(Fact fact, FactBase base) {
        return fact.value(Slot.EVENT)
                .filter(event -> base.factsWith(Slot.EVENT, event).stream()
                        .anyMatch(f -> f.values(Slot.STATUS).contains(new Value.OfTerm("held"))))
                .isPresent();
    }

    /** Whether a term may be a wrong option. */
    boolean offers(Value value) {
        List<String> terms = among.isEmpty() ? when.terms.getOrDefault(hides, List.of()) : among;
        return terms.isEmpty() || (value instanceof Value.OfTerm term && terms.contains(term.term()));
    }
}
