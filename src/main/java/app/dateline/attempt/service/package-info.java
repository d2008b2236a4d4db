/** What views ask for: sittings begin, go on, are answered and end here. */
@NullMarked
package app.dateline.attempt.service;

import org.jspecify.annotations.NullMarked;
