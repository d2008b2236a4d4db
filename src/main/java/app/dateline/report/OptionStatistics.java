package app.dateline.report;

/**
 * What an option drew.
 *
 * @param option its index, from 0
 * @param key whether it is right
 * @param count how many chose it
 * @param share of those who met the item, 0 to 1
 * @param meanTotal mean total in the whole set of those who chose it, in marks
 * @param upperShare of the upper group, how many chose it, 0 to 1, see {@link Groups}
 * @param lowerShare of the lower group, how many chose it, 0 to 1
 */
public record OptionStatistics(
        int option, boolean key, int count, Figure share, Figure meanTotal, Figure upperShare, Figure lowerShare) {}
