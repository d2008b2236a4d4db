package app.dateline.item.oracle;

import app.dateline.fact.Fact;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.time.Edtf;
import java.util.List;
import java.util.TreeMap;

/** Which year may be taken where none is typed: the stem's own, or the one that most of the base is about. */
final class YearRule {

    /** 0 where no fact has a date. */
    private final int usual;

    YearRule(List<Fact> facts) {
        TreeMap<Integer, Long> count = new TreeMap<>();
        List<List<Edtf>> dates = facts.stream()
                .map(fact -> fact.slots().values().stream()
                        .flatMap(List::stream)
                        .filter(Value.OfDate.class::isInstance)
                        .map(v -> ((Value.OfDate) v).date())
                        .filter(date -> date.precision() != Edtf.Precision.YEAR)
                        .toList())
                .toList();
        int first = dates.stream()
                .flatMap(List::stream)
                .mapToInt(d -> d.first().getYear())
                .min()
                .orElse(0);
        int last = dates.stream()
                .flatMap(List::stream)
                .mapToInt(d -> d.last().getYear())
                .max()
                .orElse(-1);
        for (int year = first; year <= last; year++) {
            int at = year;
            count.put(
                    year,
                    dates.stream()
                            .filter(of -> of.stream()
                                    .anyMatch(d -> d.first().getYear() == at
                                            && d.last().getYear() == at))
                            .count());
        }
        long most = count.values().stream().mapToLong(n -> n).max().orElse(0);
        usual = count.descendingMap().entrySet().stream()
                .filter(e -> most > 0 && e.getValue() == most)
                .mapToInt(e -> e.getKey())
                .findFirst()
                .orElse(0);
    }

    void judge(Item.TypedDate item, Faults faults) {
        if (item.year() == null) {
            return;
        }
        String year = item.year().toString();
        boolean told = item.key().text().startsWith(year) && item.head().stem().contains(year);
        boolean yearAsked = item.key().precision() == Edtf.Precision.YEAR;
        if (!told && (yearAsked || item.year() != usual)) {
            faults.add(Fault.STEM_LACKS, "the year " + year + ", which need not be typed");
        }
    }
}
