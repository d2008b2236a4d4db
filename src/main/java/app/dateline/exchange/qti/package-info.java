/** Packages of IMS Question and Test Interoperability 2.1. */
@NullMarked
package app.dateline.exchange.qti;

import org.jspecify.annotations.NullMarked;
