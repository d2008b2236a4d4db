/** Keeps attempts in a database; one dialect of SQL for H2 and PostgreSQL. */
@NullMarked
package app.dateline.attempt.store;

import org.jspecify.annotations.NullMarked;
