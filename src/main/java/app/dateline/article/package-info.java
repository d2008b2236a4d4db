/** The sources: articles, their paragraphs by number, and citations that lead back to one passage. */
@NullMarked
package app.dateline.article;

import org.jspecify.annotations.NullMarked;
