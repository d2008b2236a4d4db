/** Classes of learners, the sets of items that they are given, and the rules by which they answer them. */
@NullMarked
package app.dateline.assignment;

import org.jspecify.annotations.NullMarked;
