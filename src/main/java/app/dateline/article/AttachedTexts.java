package app.dateline.article;

import java.time.Instant;
import java.util.Optional;

/** The texts that are attached in this installation, at most one for an article. Times are kept to the microsecond. */
public interface AttachedTexts {

    /** The text attached to an article. */
    Optional<AttachedText> find(String collection, String article);

    /** When the text of an article was attached, without reading it. */
    Optional<Instant> attached(String collection, String article);

    /** Keeps a text in the place of an earlier one. */
    void keep(AttachedText text);

    /** Deletes the text of an article; nothing of it remains in any table. */
    void delete(String collection, String article);
}
