/** Where a teacher chooses how a set is printed. */
@NullMarked
package app.dateline.paper.ui;

import org.jspecify.annotations.NullMarked;
