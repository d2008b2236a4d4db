/** A made-up school, as large as wanted, to measure with. */
@NullMarked
package app.dateline.shell.school;

import org.jspecify.annotations.NullMarked;
