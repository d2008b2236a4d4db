package app.dateline.report;

import app.dateline.fact.Kind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Outcomes counted by what they asked about. */
final class Breakdown {

    private static final BinaryOperator<Tally> SUM = Tally::plus;

    private final EnumMap<Kind, Tally> kinds = new EnumMap<>(Kind.class);
    private final TreeMap<String, Tally> articles = new TreeMap<>();
    private final TreeMap<String, Tally> facts = new TreeMap<>();

    void add(Outcome outcome, Asked asked, double maximum) {
        Tally one = Tally.of(outcome, maximum);
        kinds.merge(asked.kind(), one, SUM);
        asked.article().ifPresent(article -> articles.merge(article, one, SUM));
        asked.facts().forEach(fact -> facts.merge(fact, one, SUM));
    }

    SequencedMap<Kind, Tally> byKind() {
        return new LinkedHashMap<>(kinds);
    }

    SequencedMap<String, Tally> byArticle() {
        return articles;
    }

    SequencedMap<String, Tally> byFact() {
        return facts;
    }
}
