/** Classes, sets and what was given, on screens: for those who teach and for those who learn. */
@NullMarked
package app.dateline.assignment.ui;

import org.jspecify.annotations.NullMarked;
