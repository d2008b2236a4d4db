/** Which sets a teacher may print, and in which forms. */
@NullMarked
package app.dateline.paper.service;

import org.jspecify.annotations.NullMarked;
