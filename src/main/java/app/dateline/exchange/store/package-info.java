/** Files for others that are databases. */
@NullMarked
package app.dateline.exchange.store;

import org.jspecify.annotations.NullMarked;
