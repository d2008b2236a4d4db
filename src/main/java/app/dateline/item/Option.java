package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Value;
import java.util.List;

/**
 * Something to choose, order or match.
 *
 * @param text what the learner reads
 * @param value the value that it stands for
 * @param truth what it really is, as a short clause: "where Trump and Putin met in July 2018"; empty where
 *     {@code text} says it all
 * @param facts the facts that it is a value of; empty only where it is constructed or a source that says nothing of it
 * @param evidence where that is said
 * @param constructed whether it is made up for want of a sourced one
 */
public record Option(
        String text, Value value, String truth, List<FactRef> facts, List<Citation> evidence, boolean constructed) {
    public Option {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        boolean source = value instanceof Value.OfArticles && !constructed;
        if (!source && facts.isEmpty() != constructed) {
            throw new IllegalArgumentException("an option cites a fact, is a source, or is constructed: " + text);
        }
    }
}
