/** Who is asking and what they may: accounts, one-time links, passwords, rights. */
@NullMarked
package app.dateline.account;

import org.jspecify.annotations.NullMarked;
