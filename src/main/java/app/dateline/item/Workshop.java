package app.dateline.item;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import java.util.List;

/** The indexes and rules that all items of one base share. */
final class Workshop {

    private final FactBase base;
    private final Asks asks;
    private final Wording wording;
    private final Mentions mentions;
    private final Pools pools;
    private final Candidates candidates;
    private final DistractorPolicy policy;
    private final Composer composer;
    private final List<String> articles;

    Workshop(FactBase base, Asks asks) {
        this.base = base;
        this.articles = base.articles().stream().map(Article::id).toList();
        this.asks = asks;
        this.wording = new Wording(base, asks);
        this.mentions = new Mentions(base, asks.language());
        this.pools = new Pools(base, asks);
        Disputes disputes = new Disputes(base.disagreements());
        Answers answers = new Answers(base);
        Filler filler = new Filler(base, wording, mentions);
        Phrasing phrasing = new Phrasing(base, asks, wording, filler, disputes);
        this.candidates = new Candidates(disputes);
        this.policy = new DistractorPolicy(base, new Shelves(base), answers, mentions, filler, wording, disputes);
        this.composer = new Composer(
                base,
                answers,
                policy,
                phrasing,
                new Validity(base, asks, mentions, disputes),
                new SetComposer(base, answers, pools, candidates, phrasing, mentions));
    }

    /** Ids of all articles, in the order of the files. */
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

    Pools pools() {
        return pools;
    }

    Candidates candidates() {
        return candidates;
    }

    DistractorPolicy policy() {
        return policy;
    }

    Composer composer() {
        return composer;
    }
}
