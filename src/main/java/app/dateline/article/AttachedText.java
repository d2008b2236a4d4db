package app.dateline.article;

import java.time.Instant;

/**
 * The text of an article, attached for this installation alone.
 *
 * @param collection id of the article's collection
 * @param article id of the article
 * @param attached when
 */
public record AttachedText(String collection, String article, ArticleText text, Instant attached) {}
