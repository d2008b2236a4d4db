package app.dateline.exchange.qti;

import app.dateline.exchange.Accepted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * textEntryInteraction: a list of written forms, each with what it earns, compared without regard to upper and lower case.
 *
 * @param accepted at least one; the first is the key
 */
record TextEntry(String stem, List<Accepted> accepted) implements Interaction {

    TextEntry {
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("nothing can be typed for " + stem);
        }
    }

    @Override
    public String name() {
        return "textEntryInteraction";
    }

    @Override
    public void declare(XmlFile xml) {
        xml.open("responseDeclaration", "identifier", RESPONSE, "cardinality", "single", "baseType", "string");
        xml.open("correctResponse")
                .value("value", XmlFile.oneLine(accepted.getFirst().text()))
                .close();
        xml.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
        entries()
                .values()
                .forEach(form -> xml.empty(
                        "mapEntry",
                        "mapKey",
                        form.text(),
                        "mappedValue",
                        Double.toString(form.fraction()),
                        "caseSensitive",
                        "false"));
        xml.close().close();
    }

    /** Each form once, whatever its case, with the most that it earns. */
    private Map<String, Accepted> entries() {
        Map<String, Accepted> entries = new LinkedHashMap<>();
        for (Accepted form : accepted) {
            entries.merge(
                    XmlFile.oneLine(form.text()).toLowerCase(Locale.ROOT),
                    form,
                    (one, other) -> one.fraction() >= other.fraction() ? one : other);
        }
        return entries;
    }

    @Override
    public void body(XmlFile xml) {
        int longest =
                accepted.stream().mapToInt(form -> form.text().length()).max().orElseThrow();
        xml.open("p").lines(stem).close();
        xml.open("p")
                .empty(
                        "textEntryInteraction",
                        "responseIdentifier",
                        RESPONSE,
                        "expectedLength",
                        Integer.toString(Math.min(longest, 60)))
                .close();
    }

    @Override
    public void mark(XmlFile xml) {
        Interaction.markByMap(xml, "mapResponse");
    }
}
