/** Classes, sets and assignments in a database. */
@NullMarked
package app.dateline.assignment.store;

import org.jspecify.annotations.NullMarked;
