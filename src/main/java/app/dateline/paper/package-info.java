/** A set of questions on paper: question papers, answer sheets, and keys with their sources, as one PDF. */
@NullMarked
package app.dateline.paper;

import org.jspecify.annotations.NullMarked;
