package app.dateline.report;

import java.util.OptionalDouble;
import java.util.UUID;

/**
 * A student in a set.
 *
 * @param student id
 * @param tally over all slots
 * @param seconds time spent on all whose time is known; empty where none is
 */
public record StudentResult(UUID student, Tally tally, OptionalDouble seconds) {}
