/** Who is asking, as the browser tells it. */
@NullMarked
package app.dateline.account.ui;

import org.jspecify.annotations.NullMarked;
