/** The pages of accounts: signing in, one-time links, one's own account, everybody's. */
@NullMarked
package app.dateline.shell.account;

import org.jspecify.annotations.NullMarked;
