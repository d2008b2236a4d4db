package app.dateline.fact;

import app.dateline.yaml.Mark;
import app.dateline.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Finds what contains itself. */
final class Cycles {

    /** A reference to what stands one step up, and where it was written. */
    record Up(String to, Mark mark) {}

    private Cycles() {}

    /**
     * Reports every cycle once, where its first reference is written.
     *
     * @param ups each id with what it lies in, belongs to or replaces, in the order of the file
     * @param verb how the report joins two of them: "lies in"
     * @return the ids on cycles
     */
    static Set<String> report(SequencedMap<String, Up> ups, String verb, Problems problems) {
        Set<String> circular = new HashSet<>();
        Map<String, String> walkOf = new HashMap<>();
        for (String start : ups.keySet()) {
            List<String> path = new ArrayList<>();
            String at = start;
            while (ups.get(at) instanceof Up up && !walkOf.containsKey(at)) {
                walkOf.put(at, start);
                path.add(at);
                at = up.to();
            }
            int begin = path.indexOf(at);
            if (begin >= 0 && ups.get(at) instanceof Up first) {
                List<String> cycle = path.subList(begin, path.size());
                circular.addAll(cycle);
                problems.error(
                        first.mark(),
                        "cycle: '" + String.join("' " + verb + " '", cycle) + "' " + verb + " '" + at + "'",
                        "remove one of these references");
            }
        }
        return circular;
    }
}
