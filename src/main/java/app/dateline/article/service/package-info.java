/** Attaching texts to articles, and what a reader is shown of them. */
@NullMarked
package app.dateline.article.service;

import org.jspecify.annotations.NullMarked;
