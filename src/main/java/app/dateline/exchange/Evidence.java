package app.dateline.exchange;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.TextFragment;
import app.dateline.item.Reference;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One passage as a file for others names it.
 *
 * @param publisher who published it, or how sentences call it where that is unknown
 * @param title title of the article
 * @param date when it was published, written out; empty where only a title and an address are named
 * @param paragraph number of the paragraph, written out; empty likewise
 * @param gist what it says, in our own words; empty likewise
 * @param address the address that opens it at the passage; {@code null} where none is known
 */
public record Evidence(
        String publisher,
        String title,
        String date,
        String paragraph,
        String gist,
        @Nullable URI address) {

    /** The passages that the base can describe, each once, in the order given. */
    static List<Evidence> of(ItemsToGo set, List<Citation> citations) {
        Set<Evidence> found = new LinkedHashSet<>();
        for (Citation citation : citations) {
            set.base().findArticle(citation.article()).ifPresent(article -> found.add(of(set, article, citation)));
        }
        return List.copyOf(found);
    }

    /** The source that a teacher names for an own question; empty where its article is not in the base. */
    static Optional<Evidence> of(ItemsToGo set, Reference named) {
        return switch (named) {
            case Reference.Publication p ->
                Optional.of(new Evidence(host(p.address()), p.title(), "", "", "", p.address()));
            case Reference.Passage p ->
                set.base()
                        .findArticle(p.article())
                        .map(article -> new Evidence(
                                publisher(article),
                                article.title(),
                                date(set, article),
                                set.phrases().paragraph(p.paragraph()),
                                p.gist(),
                                article.address()));
        };
    }

    private static String host(URI address) {
        return address.getHost().replaceFirst("^www\\.", "");
    }

    private static String publisher(Article article) {
        return article.publisher() == null ? article.citedAs().replaceFirst("^an? ", "") : article.publisher();
    }

    private static String date(ItemsToGo set, Article article) {
        return article.published() == null
                ? set.phrases().dateUnknown()
                : set.phrases().date(article.published());
    }

    private static Evidence of(ItemsToGo set, Article article, Citation citation) {
        return new Evidence(
                publisher(article),
                article.title(),
                date(set, article),
                set.phrases().paragraph(citation.paragraph()),
                citation.gist(),
                article.address() == null ? null : TextFragment.at(article.address(), citation.locator()));
    }

    /** Where it stands: publisher, title, date, paragraph. */
    public String where() {
        String where = publisher + ", “" + title + "”";
        return Stream.of(where, date, paragraph).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Where it stands and what it says there. */
    public String said() {
        return gist.isEmpty() ? where() : where() + ": " + gist;
    }

    /** On one line, with the address in full. */
    public String plain() {
        return said() + (address == null ? "" : " " + address);
    }

    /** As the inside of an HTML element, with the address as a link. */
    public String html(Phrases phrases) {
        String text = Html.lines(said());
        return address == null
                ? text
                : text + " <a href=\"" + Html.escaped(address.toString()) + "\">" + Html.escaped(phrases.openPassage())
                        + "</a>";
    }
}
