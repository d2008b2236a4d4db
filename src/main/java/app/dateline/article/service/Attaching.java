package app.dateline.article.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.AttachedText;
import app.dateline.article.AttachedTexts;
import app.dateline.article.Citation;
import app.dateline.article.TextCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Keeps, checks and deletes the texts that are attached to articles. */
@Service
public class Attaching {

    /** Checks are kept for so many articles; more are made anew. */
    private static final int CHECKS = 200;

    private final AttachedTexts texts;
    private final Clock clock;
    private final Map<Key, Checked> checks = new LinkedHashMap<>();

    private record Key(String collection, Article article) {}

    private record Checked(Instant attached, TextCheck check) {}

    Attaching(AttachedTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The text attached to an article. */
    @AllowedTo(Right.ANYBODY)
    public Optional<AttachedText> find(String collection, Article article) {
        return texts.find(collection, article.id());
    }

    /**
     * The attached text held against its article, if there is one.
     *
     * @param citations all that the collection makes from the article; asked only if it isn't checked already
     */
    @AllowedTo(Right.ANYBODY)
    public Optional<TextCheck> check(
            String collection, Article article, Supplier<? extends Collection<Citation>> citations) {
        Key key = new Key(collection, article);
        Optional<Instant> attached = texts.attached(collection, article.id());
        synchronized (checks) {
            Checked known = checks.get(key);
            if (known != null && attached.filter(known.attached::equals).isPresent()) {
                return Optional.of(known.check);
            }
            checks.remove(key);
        }
        return attached.flatMap(since -> texts.find(collection, article.id())).map(text -> {
            TextCheck check = TextCheck.of(article, citations.get(), text.text());
            synchronized (checks) {
                if (checks.size() >= CHECKS) {
                    checks.remove(checks.keySet().iterator().next());
                }
                checks.put(key, new Checked(text.attached(), check));
            }
            return check;
        });
    }

    /** Keeps a text in the place of an earlier one. */
    @AllowedTo(Right.ADMINISTRATOR)
    public void keep(String collection, Article article, ArticleText text) {
        texts.keep(
                new AttachedText(collection, article.id(), text, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Deletes the text of an article. */
    @AllowedTo(Right.ADMINISTRATOR)
    public void delete(String collection, Article article) {
        texts.delete(collection, article.id());
    }
}
