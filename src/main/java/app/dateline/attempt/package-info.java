/** One sitting: which items were asked, what was answered, and what it earned. */
@NullMarked
package app.dateline.attempt;

import org.jspecify.annotations.NullMarked;
