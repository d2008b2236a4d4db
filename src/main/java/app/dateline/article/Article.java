package app.dateline.article;

import app.dateline.time.Edtf;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source. What is unknown is {@code null} and is shown as unknown; nothing is guessed.
 *
 * @param id short name, unique in the collection
 * @param title the title as published, or a working one
 * @param subtitle what follows the title
 * @param workingTitle whether the title is ours because the text has none
 * @param citedAs how a sentence names the source after "according to", for example "the New Statesman"
 * @param publisher who published the text that was read
 * @param author who wrote it
 * @param published when, as precisely as known
 * @param address where it can be read
 * @param genre what sort of text it is
 * @param licence under what terms it was published
 * @param note what a reader should know about the source, for example that it is a republication
 * @param paragraphs all its paragraphs, in order, numbered from 1 without gaps
 * @param neverNames ids of people, bodies and places that the whole text nowhere names, under no spelling; whoever
 *     curates has looked for each
 */
public record Article(
        String id,
        String title,
        @Nullable String subtitle,
        boolean workingTitle,
        String citedAs,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Edtf published,
        @Nullable URI address,
        Genre genre,
        @Nullable String licence,
        @Nullable String note,
        List<Paragraph> paragraphs,
        List<String> neverNames) {

    /** What sort of text a source is. */
    public enum Genre {
        ANALYSIS,
        NEWS,
        BLOG,
        REWRITE
    }

    public Article {
        paragraphs = List.copyOf(paragraphs);
        neverNames = List.copyOf(neverNames);
    }

    /** One of which nobody has looked for what it leaves out. */
    public Article(
            String id,
            String title,
            @Nullable String subtitle,
            boolean workingTitle,
            String citedAs,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable Edtf published,
            @Nullable URI address,
            Genre genre,
            @Nullable String licence,
            @Nullable String note,
            List<Paragraph> paragraphs) {
        this(
                id,
                title,
                subtitle,
                workingTitle,
                citedAs,
                publisher,
                author,
                published,
                address,
                genre,
                licence,
                note,
                paragraphs,
                List.of());
    }

    /** The same without its note. */
    public Article withoutNote() {
        return new Article(
                id,
                title,
                subtitle,
                workingTitle,
                citedAs,
                publisher,
                author,
                published,
                address,
                genre,
                licence,
                null,
                paragraphs,
                neverNames);
    }

    /** The paragraph of that number, counted from 1. */
    public Optional<Paragraph> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }
}
