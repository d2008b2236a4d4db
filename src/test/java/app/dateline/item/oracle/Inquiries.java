package app.dateline.item.oracle;

import app.dateline.fact.Fact;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes out what a stem asks, and of whose word. */
final class Inquiries {

    private final Answers answers;
    private final Mentions mentions;
    private final StemRules stems;

    Inquiries(Answers answers, Mentions mentions, StemRules stems) {
        this.answers = answers;
        this.mentions = mentions;
        this.stems = stems;
    }

    /** What the stem asks; a dispute ties it to the voice that it names, which it then must. */
    Inquiry of(Item item, Ask ask, Fact main, String words, Faults faults) {
        @Nullable String article = item.head().attribution();
        Map<Slot, List<Value>> given = new LinkedHashMap<>();
        for (Slot slot : Slot.values()) {
            if (!ask.given().contains(slot)) {
                continue;
            }
            List<Value> values = new ArrayList<>();
            for (var passage : main.attestations()) {
                if (article == null || passage.citation().article().equals(article)) {
                    Answers.said(main, passage, slot).stream()
                            .filter(v -> !values.contains(v))
                            .forEach(values::add);
                }
            }
            values.retainAll(stems.named(words, slot, values));
            if (values.isEmpty()) {
                faults.add(Fault.STEM_LACKS, "the fact has no " + slot + " to give");
            } else {
                given.put(slot, values);
            }
        }
        Inquiry open = new Inquiry(main, ask.hidden(), given, article, null, false);
        List<Slot> disputed = answers.disputed(open);
        String claimant = main.head().claimant();
        if (article != null && !stems.names(words, article)) {
            faults.add(Fault.UNATTRIBUTED, "the stem does not name " + article);
        }
        boolean namesClaimant = claimant != null
                && ask.hidden() != Slot.CLAIMANT
                && mentions.says(words, new Value.OfParty(claimant))
                && stems.tells(words);
        if (ask.kind() == Kind.AIM) {
            boolean saysWho = claimant == null
                    ? article != null
                    : ask.hidden() == Slot.CLAIMANT
                            || stems.tells(words)
                                    && (namesClaimant
                                            || ask.hidden() == Slot.ACTOR && Objects.equals(claimant, actor(main)));
            if (!saysWho) {
                faults.add(
                        Fault.UNATTRIBUTED,
                        "whose word the aim is: " + (claimant == null ? "the article's" : claimant));
            }
        }
        if (disputed.isEmpty()) {
            return open.by(namesClaimant ? claimant : null);
        }
        if (article == null && !namesClaimant) {
            faults.add(Fault.UNATTRIBUTED, "sources disagree about " + disputed + " of " + Answers.event(main));
            return open;
        }
        if (claimant != null && !namesClaimant && ask.hidden() != Slot.CLAIMANT) {
            faults.add(Fault.UNATTRIBUTED, "it is the word of " + claimant + ", not of the article");
        }
        return open.tiedTo(claimant);
    }

    private static @Nullable String actor(Fact fact) {
        return fact.slots().getOrDefault(Slot.ACTOR, List.of()).stream()
                .map(v -> v instanceof Value.OfParty p ? p.party() : "")
                .findFirst()
                .orElse(null);
    }
}
