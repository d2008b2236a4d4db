@NullMarked
package app.dateline;

import org.jspecify.annotations.NullMarked;
