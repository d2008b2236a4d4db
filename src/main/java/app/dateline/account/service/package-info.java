/** Who may do what. */
@NullMarked
package app.dateline.account.service;

import org.jspecify.annotations.NullMarked;
