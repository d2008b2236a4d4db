/** The fact base: deadlines, venues and aims with typed slots, the entities they name, and where sources disagree. */
@NullMarked
package app.dateline.fact;

import org.jspecify.annotations.NullMarked;
