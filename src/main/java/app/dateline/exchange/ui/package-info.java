/** Taking the questions of an ended quiz along, for another system. */
@NullMarked
package app.dateline.exchange.ui;

import org.jspecify.annotations.NullMarked;
