package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fills templates with the values of a fact. */
final class Filler {

    private final FactBase base;
    private final Wording wording;
    private final Mentions mentions;

    Filler(FactBase base, Wording wording, Mentions mentions) {
        this.base = base;
        this.wording = wording;
        this.mentions = mentions;
    }

    /** The text without the day as of which it is asked. */
    String undated(String text) {
        return mentions.undated(text);
    }

    /** How a phrase of the fact is shaped: its stance, or nothing for a demand. */
    static @Nullable String stance(Fact fact) {
        return fact instanceof Aim aim ? aim.stance() : null;
    }

    /**
     * Fills a template.
     *
     * @param values what stands in the slots, several values as a list of them; for others the fact's first value
     * @param secret what no event's name may tell
     * @param number what stands in the hole "n"
     * @return nothing where some event has no name that keeps the secret, or a slot has no value
     */
    Optional<String> fill(
            Template template, Fact fact, Map<Slot, List<Value>> values, List<Query.Given> secret, int number) {
        return fill(template, fact, values, event -> name(event, secret), number);
    }

    /** As above, with a name for each event by its id; nothing where one has none. */
    Optional<String> fill(
            Template template,
            Fact fact,
            Map<Slot, List<Value>> values,
            Function<String, Optional<String>> names,
            int number) {
        StringBuilder text = new StringBuilder();
        for (Template.Part part : template.parts()) {
            switch (part) {
                case Template.Words words -> text.append(words.text());
                case Template.Hole hole -> {
                    Optional<String> filled = hole.name().equals("n")
                            ? Optional.of(wording.number(number))
                            : fill(hole, fact, values, names);
                    if (filled.isEmpty()) {
                        return Optional.empty();
                    }
                    text.append(filled.get());
                }
            }
        }
        return Optional.of(text.toString());
    }

    private Optional<String> fill(
            Template.Hole hole, Fact fact, Map<Slot, List<Value>> values, Function<String, Optional<String>> names) {
        Slot slot = Slot.valueOf(hole.name().toUpperCase(Locale.ROOT));
        List<Value> all = values.containsKey(slot)
                ? values.get(slot)
                : fact.values(slot).stream().limit(1).toList();
        if (hole.form().contains("/") && all.size() > 1) {
            return Optional.of(hole.form().substring(hole.form().indexOf('/') + 1));
        }
        List<String> texts = new ArrayList<>();
        for (Value value : all) {
            Optional<String> text =
                    value instanceof Value.OfEvent event && !hole.form().contains("/")
                            ? names.apply(event.event())
                            : Optional.of(wording.text(value, slot, hole.form(), stance(fact)));
            text.ifPresent(texts::add);
        }
        return texts.isEmpty() || texts.size() < all.size() ? Optional.empty() : Optional.of(wording.list(texts));
    }

    /** Whether a text names a party or place that it is to say something about. */
    boolean repeats(String text, Slot slot, Value value) {
        return (slot.type() == Slot.Type.PARTY || slot.type() == Slot.Type.PLACE)
                && mentions.namesItself(text, slot, value);
    }

    /** A name of the event that tells none of the secrets. */
    Optional<String> name(String event, List<Query.Given> secret) {
        return Mentions.nameOf(base.event(event), keeping(event, secret));
    }

    /** As above, and rather a name that could be given by a day: what a source says is asked by names that it knew. */
    Optional<String> name(String event, List<Query.Given> secret, LocalDate by) {
        List<String> known = base.event(event).namesBy(by);
        return known.stream().filter(keeping(event, secret)).findFirst().or(() -> name(event, secret));
    }

    private Predicate<String> keeping(String event, List<Query.Given> secret) {
        return name -> secret.stream()
                .noneMatch(
                        s -> !s.value().equals(new Value.OfEvent(event)) && mentions.tells(name, s.slot(), s.value()));
    }
}
