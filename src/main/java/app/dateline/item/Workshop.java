package app.dateline.item;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The indexes and rules that all items of one base share. */
final class Workshop {

    private final FactBase base;
    private final boolean hasMap;
    private final Asks asks;
    private final Wording wording;
    private final Mentions mentions;
    private final GivesAway givesAway;
    private final Pools pools;
    private final Candidates candidates;
    private final Composer composer;
    private final List<String> articles;
    private final Set<String> comparisons;
    private final Map<Kind, Double> kindWeights = new EnumMap<>(Kind.class);
    private final Map<Form, Double> formWeights = new EnumMap<>(Form.class);

    Workshop(FactBase base, Asks asks, WorldMap world) {
        this.base = base;
        this.hasMap = !world.countries().isEmpty();
        this.articles = base.articles().stream().map(Article::id).toList();
        this.comparisons = Comparisons.of(base);
        this.asks = asks;
        this.wording = new Wording(base, asks);
        this.mentions = new Mentions(base, asks.language());
        this.givesAway = new GivesAway(base, mentions);
        this.pools = new Pools(base, asks);
        Disputes disputes = Disputes.of(base);
        Answers answers = new Answers(base);
        Filler filler = new Filler(base, wording, mentions);
        Phrasing phrasing = new Phrasing(base, asks, wording, filler, disputes);
        this.candidates = new Candidates(disputes, new Dated(base, disputes));
        DistractorPolicy policy =
                new DistractorPolicy(base, new Shelves(base), answers, mentions, filler, wording, phrasing, disputes);
        SourceComposer sources = new SourceComposer(
                base,
                new SourceViews(base, answers),
                new Naming(base),
                phrasing,
                new SourceWords(base, asks, wording, filler));
        Heads heads = new Heads(base, phrasing);
        this.composer = new Composer(
                new ChoiceComposer(base, answers, policy, phrasing, disputes, heads),
                new TypedComposer(base, world, answers, phrasing, heads),
                new SetComposer(base, answers, pools, candidates, phrasing, mentions),
                sources,
                new Validity(base, asks, world, mentions, disputes));
        weigh(sources);
    }

    /** How often a kind is asked about: by the fourth root of its facts, so that few facts are asked about less. */
    Map<Kind, Double> kindWeights() {
        return kindWeights;
    }

    /** How often a form comes: by the root of the facts that can give it, single choice half as often again, matches less. */
    Map<Form, Double> formWeights() {
        return formWeights;
    }

    private void weigh(SourceComposer sources) {
        for (Kind kind : Kind.OF_FACTS) {
            kindWeights.put(kind, Math.sqrt(Math.sqrt(1.0 + base.facts(kind).size())));
        }
        for (Form form : Form.values()) {
            int fitting = asks.all().stream()
                    .filter(a -> a.forms().contains(form))
                    .mapToInt(a -> form == Form.SOURCE_CRITICISM
                            ? (int) pools.of(a, null).stream()
                                    .filter(f -> sources.mayGive(f, a.hides()))
                                    .count()
                            : pools.of(a, null).size())
                    .sum();
            // Matches take up several facts each, so that few of them soon repeat each other.
            double share = form == Form.SINGLE_CHOICE ? 1.5 : form == Form.MATCH ? 0.6 : 1;
            formWeights.put(form, share * Math.sqrt(1.0 + Math.min(fitting, base.size())));
        }
    }

    /** Whether there is a map to show places on. */
    boolean hasMap() {
        return hasMap;
    }

    /** Ids of all articles, in the order of the files. */
    /** See {@link Comparisons#of}. */
    Set<String> comparisons() {
        return comparisons;
    }

    List<String> articles() {
        return articles;
    }

    FactBase base() {
        return base;
    }

    Asks asks() {
        return asks;
    }

    Wording wording() {
        return wording;
    }

    Mentions mentions() {
        return mentions;
    }

    GivesAway givesAway() {
        return givesAway;
    }

    Pools pools() {
        return pools;
    }

    Candidates candidates() {
        return candidates;
    }

    Composer composer() {
        return composer;
    }
}
