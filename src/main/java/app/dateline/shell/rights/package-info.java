/** Who is asking, and the checks of rights before each page and each method of a service. */
@NullMarked
package app.dateline.shell.rights;

import org.jspecify.annotations.NullMarked;
