package app.dateline.report;

import app.dateline.report.Flag.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What stands out in a report.
 *
 * <p>The thresholds marked Moodle are those of its documentation ("Quiz report statistics", docs.moodle.org/dev: tables of
 * the facility index and the discrimination index, coefficient of internal consistency) and of its program ({@code
 * quiz_statistics_table::is_dubious_question}); the others are ours.
 */
public final class Flags {

    /** Fewer students than these say nothing: what stands out among them is chance. Ours. */
    public static final int FEWEST = 10;

    /** Facility in percent up to which an item is extremely difficult or wrong. Moodle. */
    static final double HARDLY_ANYBODY = 5;

    /** Facility in percent up to which an item is very difficult. Moodle. */
    static final double VERY_HARD = 10;

    /** Facility in percent from which an item is very easy. Moodle. */
    static final double VERY_EASY = 90;

    /** Discriminative efficiency in percent below which Moodle's program marks a question as dubious. */
    static final double DUBIOUS = 15;

    /** Internal consistency in percent below which a test as a whole is unsatisfactory. Moodle. */
    static final double UNSATISFACTORY = 64;

    /** Percent of the maximum by which the facility must lie above what guessing earns. Ours. */
    static final double ABOVE_GUESSING = 5;

    /** How many of the upper group must have chosen a wrong option before it draws the best. Ours: one is an accident. */
    static final int DRAWN = 2;

    private static final double ROUNDING = 1e-9;

    private Flags() {}

    /** Flags of the set first, then slot by slot: of the slot, of its items, of their options. */
    public static List<Flag> of(SetReport report) {
        List<Flag> flags = new ArrayList<>();
        OptionalDouble alpha = report.set().internalConsistency().number();
        if (report.set().count() >= FEWEST && alpha.isPresent() && alpha.getAsDouble() < UNSATISFACTORY) {
            flags.add(new Flag(
                    Sort.UNRELIABLE_SET,
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of(alpha.getAsDouble())));
        }
        for (SlotStatistics slot : report.slots()) {
            if (slot.items().size() > 1) {
                flags.addAll(new Finding(slot.slot(), Optional.empty()).of(slot.measures()));
            }
            for (ItemStatistics item : slot.items()) {
                Finding finding = new Finding(slot.slot(), Optional.of(item.item()));
                flags.addAll(finding.of(item.measures()));
                item.options().forEach(option -> flags.addAll(finding.of(option, item)));
            }
        }
        return flags;
    }

    /** Looks at one slot or item. */
    private record Finding(int slot, Optional<String> item) {

        List<Flag> of(Measures measures) {
            List<Flag> flags = new ArrayList<>();
            if (measures.count() < FEWEST) {
                return flags;
            }
            OptionalDouble index = measures.discriminationIndex().number();
            OptionalDouble efficiency = measures.discriminativeEfficiency().number();
            if (index.isPresent() && index.getAsDouble() < 0) {
                flags.add(flag(Sort.NEGATIVE_DISCRIMINATION, index.getAsDouble()));
            } else if (efficiency.isPresent() && efficiency.getAsDouble() < DUBIOUS) {
                flags.add(flag(Sort.WEAK_DISCRIMINATION, efficiency.getAsDouble()));
            }
            measures.facility().number().ifPresent(facility -> {
                band(100 * facility).ifPresent(sort -> flags.add(flag(sort, 100 * facility)));
                guess(measures, facility).ifPresent(flags::add);
            });
            return flags;
        }

        private static Optional<Sort> band(double percent) {
            if (percent <= HARDLY_ANYBODY + ROUNDING) {
                return Optional.of(Sort.HARDLY_ANYBODY);
            }
            if (percent <= VERY_HARD + ROUNDING) {
                return Optional.of(Sort.VERY_HARD);
            }
            return percent >= VERY_EASY - ROUNDING ? Optional.of(Sort.VERY_EASY) : Optional.empty();
        }

        private Optional<Flag> guess(Measures measures, double facility) {
            double guess = measures.guessScore().number().orElse(0);
            return guess > 0 && 100 * (facility - guess) <= ABOVE_GUESSING + ROUNDING
                    ? Optional.of(flag(Sort.LIKE_GUESSING, 100 * facility, 100 * guess))
                    : Optional.empty();
        }

        List<Flag> of(OptionStatistics option, ItemStatistics item) {
            if (option.key() || item.measures().count() < FEWEST) {
                return List.of();
            }
            if (option.count() == 0) {
                return List.of(flag(option, Sort.NOBODY_CHOSE, item.measures().count()));
            }
            double best = option.upperShare().number().orElse(0);
            double weakest = option.lowerShare().number().orElse(1);
            return best > weakest && Math.round(best * item.upperGroup()) >= DRAWN
                    ? List.of(flag(option, Sort.DRAWS_THE_BEST, 100 * best, 100 * weakest))
                    : List.of();
        }

        private Flag flag(Sort sort, double... figures) {
            return new Flag(
                    sort,
                    OptionalInt.of(slot),
                    item,
                    OptionalInt.empty(),
                    Arrays.stream(figures).boxed().toList());
        }

        private Flag flag(OptionStatistics option, Sort sort, double... figures) {
            return new Flag(
                    sort,
                    OptionalInt.of(slot),
                    item,
                    OptionalInt.of(option.option()),
                    Arrays.stream(figures).boxed().toList());
        }
    }
}
