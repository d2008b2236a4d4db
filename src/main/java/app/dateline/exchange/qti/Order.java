package app.dateline.exchange.qti;

import java.util.List;

/**
 * orderInteraction. Marked as {@link app.dateline.attempt.Scorer} does, by pairs: of the n(n−1)/2 pairs of places those
 * in the right order count 1 and the others −1, divided by all pairs and never below 0. QTI has no expression for the
 * place of something in an order, so the rank of what stands at each place is looked up first.
 *
 * @param options what each says, as first shown
 * @param key indexes of the options in the right order
 * @param told pieces of HTML about the options
 */
record Order(String stem, List<String> options, List<Integer> key, List<String> told) implements Interaction {

    private static final String IN_ORDER = "PAIRS";

    @Override
    public String name() {
        return "orderInteraction";
    }

    @Override
    public void declare(XmlFile xml) {
        xml.open("responseDeclaration", "identifier", RESPONSE, "cardinality", "ordered", "baseType", "identifier");
        xml.open("correctResponse");
        key.forEach(option -> xml.value("value", Interaction.nth("A", option)));
        xml.close().close();
        for (int place = 0; place < key.size(); place++) {
            integer(xml, Interaction.nth("RANK", place));
        }
        integer(xml, IN_ORDER);
    }

    private static void integer(XmlFile xml, String identifier) {
        xml.open("outcomeDeclaration", "identifier", identifier, "cardinality", "single", "baseType", "integer")
                .open("defaultValue")
                .value("value", "0")
                .close()
                .close();
    }

    @Override
    public void body(XmlFile xml) {
        xml.open("orderInteraction", "responseIdentifier", RESPONSE, "shuffle", "false");
        xml.open("prompt").lines(stem).close();
        for (int i = 0; i < options.size(); i++) {
            xml.open("simpleChoice", "identifier", Interaction.nth("A", i))
                    .lines(options.get(i))
                    .close();
        }
        xml.close();
    }

    @Override
    public void mark(XmlFile xml) {
        int n = key.size();
        for (int place = 0; place < n; place++) {
            rankAt(xml, place);
        }
        set(xml, IN_ORDER, 0);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                countPair(xml, i, j);
            }
        }
        int pairs = n * (n - 1) / 2;
        xml.open("setOutcomeValue", "identifier", SCORE).open("max");
        xml.value("baseValue", "0", "baseType", "float");
        xml.open("divide").open("subtract").open("product");
        xml.value("baseValue", "2", "baseType", "integer").empty("variable", "identifier", IN_ORDER);
        xml.close().value("baseValue", Integer.toString(pairs), "baseType", "integer");
        xml.close().value("baseValue", Integer.toString(pairs), "baseType", "integer");
        xml.close().close().close();
    }

    private void rankAt(XmlFile xml, int place) {
        xml.open("responseCondition");
        for (int rank = 0; rank < key.size(); rank++) {
            xml.open(rank == 0 ? "responseIf" : "responseElseIf").open("match");
            xml.open("index", "n", Integer.toString(place + 1))
                    .empty("variable", "identifier", RESPONSE)
                    .close();
            xml.value("baseValue", Interaction.nth("A", key.get(rank)), "baseType", "identifier");
            xml.close();
            set(xml, Interaction.nth("RANK", place), rank + 1);
            xml.close();
        }
        xml.close();
    }

    private static void countPair(XmlFile xml, int first, int second) {
        xml.open("responseCondition").open("responseIf").open("lt");
        xml.empty("variable", "identifier", Interaction.nth("RANK", first));
        xml.empty("variable", "identifier", Interaction.nth("RANK", second));
        xml.close().open("setOutcomeValue", "identifier", IN_ORDER).open("sum");
        xml.empty("variable", "identifier", IN_ORDER).value("baseValue", "1", "baseType", "integer");
        xml.close().close().close().close();
    }

    private static void set(XmlFile xml, String identifier, int value) {
        xml.open("setOutcomeValue", "identifier", identifier)
                .value("baseValue", Integer.toString(value), "baseType", "integer")
                .close();
    }

    @Override
    public List<String> toldOfAll() {
        return told;
    }
}
