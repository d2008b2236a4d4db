package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.Kind;
import app.dateline.item.Composer.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What a base can ask: every fact with every ask and form that fit, one variant each. Two candidates that give the same
 * stem in the same form count once.
 *
 * @param items the fair items, in the order of facts, asks and forms
 * @param byKind fair items by kind
 * @param byForm fair items by form
 * @param byArticle fair items by the articles that can prove them
 * @param byFact fair items by the fact that they ask about first; facts that give none stand with 0
 * @param refused candidates by the reason why they were refused
 */
public record Survey(
        List<Item> items,
        Map<Kind, Integer> byKind,
        Map<Form, Integer> byForm,
        Map<String, Integer> byArticle,
        Map<String, Integer> byFact,
        Map<Fault.Reason, Integer> refused) {

    /** How many candidates were tried. */
    public int candidates() {
        return items.size()
                + refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Survey of(Workshop workshop) {
        Map<String, Item> items = new LinkedHashMap<>();
        Map<String, Integer> byFact = new LinkedHashMap<>();
        Map<Fault.Reason, Integer> refused = new EnumMap<>(Fault.Reason.class);
        for (Fact fact : workshop.base().facts()) {
            byFact.put(fact.id(), 0);
            for (Ask ask : workshop.asks().of(fact.kind())) {
                if (ask.fits(fact, workshop.base())) {
                    for (Form form : ask.forms()) {
                        Outcome outcome = compose(workshop, fact, ask, form);
                        switch (outcome) {
                            case Outcome.Refused refusal ->
                                refused.merge(refusal.fault().reason(), 1, Integer::sum);
                            case Outcome.Made made -> {
                                if (items.putIfAbsent(
                                                form + made.item().head().stem() + shown(made.item()), made.item())
                                        == null) {
                                    byFact.merge(fact.id(), 1, Integer::sum);
                                }
                            }
                        }
                    }
                }
            }
        }
        return counted(List.copyOf(items.values()), byFact, refused);
    }

    /** What one fact gives, each stem and form once. */
    static List<Item> about(Workshop workshop, Fact fact) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Ask ask : workshop.asks().of(fact.kind())) {
            if (ask.fits(fact, workshop.base())) {
                for (Form form : ask.forms()) {
                    if (compose(workshop, fact, ask, form) instanceof Outcome.Made made) {
                        items.putIfAbsent(form + made.item().head().stem() + shown(made.item()), made.item());
                    }
                }
            }
        }
        return List.copyOf(items.values());
    }

    /** Orderings and matchings share their stems and differ in what they show. */
    private static String shown(Item item) {
        return item instanceof Item.Ordering || item instanceof Item.Matching ? item.id() : "";
    }

    private static Outcome compose(Workshop workshop, Fact fact, Ask ask, Form form) {
        Random random = new Random((fact.id() + " " + ask.id() + " " + form).hashCode());
        Optional<Candidate> candidate = workshop.candidates().of(ask, form, fact, null, Set.of(), random);
        if (candidate.isEmpty()) {
            return new Outcome.Refused(new Fault(Fault.Reason.SOURCE_DIVIDED, fact.id()));
        }
        return workshop.composer()
                .compose(candidate.get(), QuizRequest.Level.MIXED, new Balance(random, Map.of(), Map.of()), random);
    }

    private static Survey counted(List<Item> items, Map<String, Integer> byFact, Map<Fault.Reason, Integer> refused) {
        Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
        Map<Form, Integer> byForm = new EnumMap<>(Form.class);
        Map<String, Integer> byArticle = new LinkedHashMap<>();
        for (Item item : items) {
            byKind.merge(item.head().kind(), 1, Integer::sum);
            byForm.merge(item.form(), 1, Integer::sum);
            List<String> articles = new ArrayList<>(item.head().evidence().stream()
                    .map(c -> c.article())
                    .distinct()
                    .toList());
            articles.forEach(a -> byArticle.merge(a, 1, Integer::sum));
        }
        return new Survey(items, byKind, byForm, byArticle, byFact, refused);
    }
}
