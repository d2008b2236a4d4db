/** What a set of questions showed: item analysis as Moodle defines it, what to look at, and corrections that reach back. */
@NullMarked
package app.dateline.report;

import org.jspecify.annotations.NullMarked;
