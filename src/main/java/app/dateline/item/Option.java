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
 * @param facts the facts that it is a value of; empty only where it is constructed or a source that says nothing of it,
 *     or where it is an option of a teacher's own question
 * @param evidence where that is said
 * @param constructed whether it is made up for want of a sourced one
 */
public record Option(
        String text, Value value, String truth, List<FactRef> facts, List<Citation> evidence, boolean constructed) {
    public Option {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        boolean source = value instanceof Value.OfArticles && !constructed;
        boolean own = value instanceof Value.OfText && facts.isEmpty() && evidence.isEmpty() && !constructed;
        if (!source && !own && facts.isEmpty() != constructed) {
            throw new IllegalArgumentException("an option cites a fact, is a source, is constructed or own: " + text);
        }
    }

    /**
     * An option of a teacher's own question.
     *
     * @param told what is told of it after the answer; possibly empty
     */
    static Option own(String text, String told) {
        return new Option(text, new Value.OfText(text), told, List.of(), List.of(), false);
    }
}
