package app.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Tables that lie beside the tests. */
final class Table {

    static final Path FOLDER = Path.of("src/test/resources/report");

    private Table() {}

    static Marks marks(String file) {
        List<double[]> lines = lines(file).stream()
                .map(cells -> Arrays.stream(cells)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        return new Marks(lines.getFirst(), lines.subList(1, lines.size()).toArray(double[][]::new));
    }

    /** Figures by what they are of and their name. */
    static SequencedMap<String, Double> figures(String file) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        lines(file).stream().skip(1).forEach(c -> figures.put(c[0] + " " + c[1], Double.parseDouble(c[2])));
        return figures;
    }

    static Map<Integer, String> variants(String file) {
        Map<Integer, String> variants = new LinkedHashMap<>();
        lines(file).stream().skip(1).forEach(c -> variants.put(Integer.parseInt(c[0]), c[1]));
        return variants;
    }

    /** All figures of a report, named as the tables name them; those that are undefined are left out. */
    static SequencedMap<String, Double> figures(SetReport report) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        for (SlotStatistics slot : report.slots()) {
            put(figures, Integer.toString(slot.slot()), slot.measures());
            if (slot.items().size() > 1) {
                slot.items().forEach(item -> put(figures, slot.slot() + " variant " + item.item(), item.measures()));
            }
        }
        SetStatistics set = report.set();
        figures.put("set count", (double) set.count());
        put(figures, "set mean", set.mean());
        put(figures, "set median", set.median());
        put(figures, "set standardDeviation", set.standardDeviation());
        put(figures, "set skewness", set.skewness());
        put(figures, "set kurtosis", set.kurtosis());
        put(figures, "set internalConsistency", set.internalConsistency());
        put(figures, "set errorRatio", set.errorRatio());
        put(figures, "set standardError", set.standardError());
        return figures;
    }

    private static void put(SequencedMap<String, Double> figures, String of, Measures measures) {
        put(figures, of + " facility", measures.facility());
        put(figures, of + " standardDeviation", measures.standardDeviation());
        put(figures, of + " intendedWeight", measures.intendedWeight());
        put(figures, of + " effectiveWeight", measures.effectiveWeight());
        put(figures, of + " discriminationIndex", measures.discriminationIndex());
        put(figures, of + " discriminativeEfficiency", measures.discriminativeEfficiency());
    }

    private static void put(SequencedMap<String, Double> figures, String name, Figure figure) {
        figure.number().ifPresent(number -> figures.put(name, number));
    }

    private static List<String[]> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
