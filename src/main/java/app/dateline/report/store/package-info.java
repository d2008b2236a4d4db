/** What students handed in, corrections, and questions about marks, in a database. */
@NullMarked
package app.dateline.report.store;

import org.jspecify.annotations.NullMarked;
