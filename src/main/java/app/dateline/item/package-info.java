/** Questions: facts with one slot hidden, generated from the base and proven fair before they are shown. */
@NullMarked
package app.dateline.item;

import org.jspecify.annotations.NullMarked;
