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
                        for (Outcome outcome : outcomes(workshop, fact, ask, form)) {
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
        }
        return counted(List.copyOf(items.values()), byFact, refused);
    }

    /** What one fact gives, each stem and form once. */
    static List<Item> about(Workshop workshop, Fact fact) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Ask ask : workshop.asks().of(fact.kind())) {
            if (ask.fits(fact, workshop.base())) {
                for (Form form : ask.forms()) {
                    for (Outcome outcome : outcomes(workshop, fact, ask, form)) {
                        if (outcome instanceof Outcome.Made made) {
                            items.putIfAbsent(form + made.item().head().stem() + shown(made.item()), made.item());
                        }
                    }
                }
            }
        }
        return List.copyOf(items.values());
    }

    /** Orderings and matchings share their stems and differ in what they show; questions about sources in their keys. */
    private static String shown(Item item) {
        if (item instanceof Item.SourceCriticism sources) {
            return sources.options().get(sources.key()).text();
        }
        return item instanceof Item.Ordering || item instanceof Item.Matching ? item.id() : "";
    }

    private static List<Outcome> outcomes(Workshop workshop, Fact fact, Ask ask, Form form) {
        return form == Form.SOURCE_CRITICISM
                ? ofSources(workshop, fact, ask)
                : List.of(compose(workshop, fact, ask, form));
    }

    /** One of each matter and article; that a matter does not apply is no refusal. */
    private static List<Outcome> ofSources(Workshop workshop, Fact fact, Ask ask) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String article : fact.articles()) {
            for (Item.Matter matter : Item.Matter.values()) {
                Random random = new Random((fact.id() + " " + ask.id() + " " + matter + " " + article).hashCode());
                workshop.candidates()
                        .of(ask, Form.SOURCE_CRITICISM, fact, article, Set.of(), random)
                        .map(c -> workshop.composer()
                                .ofSources(
                                        c,
                                        matter,
                                        QuizRequest.Level.MIXED,
                                        new Balance(random, Map.of(), Map.of()),
                                        random))
                        .filter(o ->
                                !(o instanceof Outcome.Refused r && r.fault().reason() == Fault.Reason.TOO_FEW_OPTIONS))
                        .ifPresent(outcomes::add);
            }
        }
        return outcomes;
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
