package app.dateline.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong, so that whoever mends it reads it all at once. */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Set<Problem> errors = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    /** Something that makes the files unusable. */
    public void error(Mark at, String what, String hint) {
        errors.add(new Problem(at.file(), at.line(), at.column(), what, hint));
    }

    /** Something that a curator should look at, and that breaks nothing. */
    public void warning(Mark at, String what, String hint) {
        warnings.add(new Problem(at.file(), at.line(), at.column(), what, hint));
    }

    public boolean none() {
        return errors.isEmpty();
    }

    /** Whether a file has no error so far. */
    public boolean none(String file) {
        return errors.stream().noneMatch(p -> p.file().equals(file));
    }

    /** How many errors there are so far; grows and never shrinks. */
    public int count() {
        return errors.size();
    }

    /** The errors by file, line and column. */
    public List<Problem> errors() {
        return sorted(errors);
    }

    /** The warnings by file, line and column. */
    public List<Problem> warnings() {
        return sorted(warnings);
    }

    private static List<Problem> sorted(Set<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
