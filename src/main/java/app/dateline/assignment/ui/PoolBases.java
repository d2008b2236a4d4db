package app.dateline.assignment.ui;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import app.dateline.item.Reference;
import java.util.List;

/** Where own questions find the articles that their owner names: they belong to no collection. */
record PoolBases(List<FactBase> all) {
    PoolBases {
        all = List.copyOf(all);
    }

    /** The collection that has the article which a question names; else the first. */
    FactBase of(Item item) {
        return item.head().reference() instanceof Reference.Passage passage
                ? all.stream()
                        .filter(base -> base.findArticle(passage.article()).isPresent())
                        .findFirst()
                        .orElse(all.getFirst())
                : all.getFirst();
    }

    List<Article> articles() {
        return all.stream().flatMap(base -> base.articles().stream()).toList();
    }
}
