/** What teachers are shown of a set, what they correct and answer, and what students see of it. Every method checks whose it is. */
@NullMarked
package app.dateline.report.service;

import org.jspecify.annotations.NullMarked;
