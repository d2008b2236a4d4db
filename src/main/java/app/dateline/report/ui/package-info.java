/** What sets showed, on pages: for teachers the class, for students their own marks. */
@NullMarked
package app.dateline.report.ui;

import org.jspecify.annotations.NullMarked;
