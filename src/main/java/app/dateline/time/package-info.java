/** Dates and lengths with their precision: the plain values that every feature shares. */
@NullMarked
package app.dateline.time;

import org.jspecify.annotations.NullMarked;
