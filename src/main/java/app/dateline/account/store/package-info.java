/** Keeps who may do what in the database. */
@NullMarked
package app.dateline.account.store;

import org.jspecify.annotations.NullMarked;
