/** How facts and their sources look: the clipping, the source page, kinds, dates in words. */
@NullMarked
package app.dateline.fact.ui;

import org.jspecify.annotations.NullMarked;
