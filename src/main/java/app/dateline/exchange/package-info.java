/** Questions to and from other systems: files that they read, and what was not understood of theirs. */
@NullMarked
package app.dateline.exchange;

import org.jspecify.annotations.NullMarked;
