package app.dateline.report;

/**
 * What a slot leaves behind for the figures that compare slots.
 *
 * @param statistics without the effective weight
 * @param covariance C(x,T) in squared marks
 * @param variance V(x) in squared marks; 0 where it is undefined, as Moodle counts it
 */
record SlotFigures(SlotStatistics statistics, Figure covariance, double variance) {}
