/** Keeps attached texts in the database. */
@NullMarked
package app.dateline.article.store;

import org.jspecify.annotations.NullMarked;
