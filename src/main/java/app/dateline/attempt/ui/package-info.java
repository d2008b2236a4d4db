/** Where a learner answers and sees what came of it. */
@NullMarked
package app.dateline.attempt.ui;

import org.jspecify.annotations.NullMarked;
