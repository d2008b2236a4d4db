package app.dateline.fact.ui;

import app.dateline.article.Article;
import app.dateline.fact.FactBase;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are wanted on the shelf, and in what order; stands in the address.
 *
 * @param search words that all must occur in the source's head or in what its paragraphs say; empty for no such limit
 * @param genre the only genre wanted; {@code null} for all
 */
record Shelving(String search, Article.@Nullable Genre genre, Sorting sorting) {

    /** The orders of the shelf. */
    enum Sorting {
        NEWEST,
        OLDEST,
        TITLE,
        FACTS
    }

    private static final String SEARCH = "q";
    private static final String GENRE = "genre";
    private static final String SORT = "sort";
    private static final int LONGEST = 100;

    static final Shelving ALL = new Shelving("", null, Sorting.NEWEST);

    Shelving {
        search = search.length() <= LONGEST ? search : search.substring(0, LONGEST);
    }

    /** As an address says; what it says that means nothing is passed over. */
    static Shelving of(QueryParameters parameters) {
        return new Shelving(
                parameters.getSingleParameter(SEARCH).orElse(""),
                constant(parameters, GENRE, Article.Genre.values()).orElse(null),
                constant(parameters, SORT, Sorting.values()).orElse(Sorting.NEWEST));
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (!search.isBlank()) {
            all.put(SEARCH, search);
        }
        if (genre != null) {
            all.put(GENRE, word(genre));
        }
        if (sorting != Sorting.NEWEST) {
            all.put(SORT, word(sorting));
        }
        return QueryParameters.simple(all);
    }

    /** The wanted articles of a base. */
    List<Article> of(FactBase base) {
        return base.articles().stream()
                .filter(a -> genre == null || a.genre() == genre)
                .filter(this::found)
                .sorted(order(base))
                .toList();
    }

    private boolean found(Article article) {
        StringBuilder text = new StringBuilder(article.title()).append(' ').append(article.citedAs());
        for (@Nullable
        String part : new @Nullable String[] {article.subtitle(), article.publisher(), article.author()}) {
            text.append(' ').append(part == null ? "" : part);
        }
        article.paragraphs().forEach(p -> text.append(' ').append(p.gist()));
        String all = text.toString().toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Sources without a date stand last, whichever way the others run. */
    private Comparator<Article> order(FactBase base) {
        return switch (sorting) {
            case NEWEST ->
                Comparator.comparing(
                        Article::published,
                        Comparator.nullsLast(Comparator.<app.dateline.time.Edtf>naturalOrder()
                                .reversed()));
            case OLDEST -> Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder()));
            case TITLE -> Comparator.comparing(Article::title, String.CASE_INSENSITIVE_ORDER);
            case FACTS ->
                Comparator.comparingInt((Article a) -> -base.factsOf(a.id()).size());
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] constants) {
        return parameters
                .getSingleParameter(name)
                .flatMap(given -> List.of(constants).stream()
                        .filter(c -> word(c).equals(given))
                        .findFirst());
    }
}
