package app.dateline.item.oracle;

import java.util.ArrayList;
import java.util.List;

/** The faults of one item, as they are found. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(Fault fault, String detail) {
        found.add(fault + ": " + detail);
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
