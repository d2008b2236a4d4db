/** Layout, security and wiring: what holds the features together and none of their rules. */
@NullMarked
package app.dateline.shell;

import org.jspecify.annotations.NullMarked;
