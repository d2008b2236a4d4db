/** Cards for Anki. */
@NullMarked
package app.dateline.exchange.anki;

import org.jspecify.annotations.NullMarked;
