package app.dateline.attempt;

import java.time.Instant;

/**
 * A response that was accepted, with its mark. It is stored before its feedback shows and never changes after that.
 *
 * @param position which item of the attempt, from 0
 * @param response what was submitted
 * @param mark what it earned
 * @param given when
 */
public record Answer(int position, Response response, Mark mark, Instant given) {}
