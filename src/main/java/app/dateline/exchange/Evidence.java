package app.dateline.exchange;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.TextFragment;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One passage as a file for others names it.
 *
 * @param publisher who published it, or how sentences call it where that is unknown
 * @param title title of the article
 * @param date when it was published, written out
 * @param paragraph number of the paragraph, written out
 * @param gist what it says, in our own words
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

    private static Evidence of(ItemsToGo set, Article article, Citation citation) {
        Phrases phrases = set.phrases();
        return new Evidence(
                article.publisher() == null ? article.citedAs().replaceFirst("^an? ", "") : article.publisher(),
                article.title(),
                article.published() == null ? phrases.dateUnknown() : phrases.date(article.published()),
                phrases.paragraph(citation.paragraph()),
                citation.gist(),
                article.address() == null ? null : TextFragment.at(article.address(), citation.locator()));
    }

    /** Where it stands: publisher, title, date, paragraph. */
    public String where() {
        return publisher + ", “" + title + "”, " + date + ", " + paragraph;
    }

    /** On one line, with the address in full. */
    public String plain() {
        return where() + ": " + gist + (address == null ? "" : " " + address);
    }

    /** As the inside of an HTML element, with the address as a link. */
    public String html(Phrases phrases) {
        String text = Html.lines(where()) + ": " + Html.lines(gist);
        return address == null
                ? text
                : text + " <a href=\"" + Html.escaped(address.toString()) + "\">" + Html.escaped(phrases.openPassage())
                        + "</a>";
    }
}
