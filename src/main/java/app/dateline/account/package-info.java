/** Who is asking. */
@NullMarked
package app.dateline.account;

import org.jspecify.annotations.NullMarked;
