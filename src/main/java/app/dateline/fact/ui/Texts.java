package app.dateline.fact.ui;

import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.article.Article;
import app.dateline.article.TextCheck;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import com.vaadin.flow.server.VaadinService;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The attached texts as pages show them, and whether whoever looks at them may attach more. */
@Service
class Texts {

    private final Attaching texts;
    private final Collections collections;
    private final WhoAsks whoAsks;

    Texts(Attaching texts, Collections collections, WhoAsks whoAsks) {
        this.texts = texts;
        this.collections = collections;
        this.whoAsks = whoAsks;
    }

    /** Those of the application, for a component that is made where no constructor can be given them. */
    static Optional<Texts> here() {
        return Optional.ofNullable(VaadinService.getCurrent())
                .map(service -> service.getInstantiator().getOrCreate(Texts.class));
    }

    /** The whole base that describes an article, whatever day it is shown as of. */
    Optional<FactBase> base(String article) {
        return collections.bases().stream()
                .filter(b -> b.findArticle(article).isPresent())
                .findFirst();
    }

    /** The text that is attached to an article, held against it and all that is cited from it. */
    Optional<TextCheck> of(Article article) {
        return base(article.id())
                .flatMap(base -> texts.check(base.about().id(), base.article(article.id()), base::citations));
    }

    /** Whether whoever asks may attach texts and delete them. */
    boolean mayAttach() {
        return Right.ADMINISTRATOR.includes(whoAsks.asker().role());
    }
}
