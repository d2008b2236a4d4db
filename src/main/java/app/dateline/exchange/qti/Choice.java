package app.dateline.exchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * choiceInteraction. One key is marked as the template match_correct does. Of several, with k keys among n options, each
 * key counts 1/k and each other option −1/(n−k), never below 0 together: the mapping of map_response.
 *
 * @param options what each says
 * @param keys indexes of the right ones, from 0
 * @param several whether more than one may be chosen
 * @param told HTML about each option, empty where there is nothing to tell
 */
record Choice(String stem, List<String> options, SortedSet<Integer> keys, boolean several, List<String> told)
        implements Interaction {

    @Override
    public String name() {
        return "choiceInteraction";
    }

    @Override
    public void declare(XmlFile xml) {
        xml.open(
                "responseDeclaration",
                "identifier",
                RESPONSE,
                "cardinality",
                several ? "multiple" : "single",
                "baseType",
                "identifier");
        xml.open("correctResponse");
        keys.forEach(key -> xml.value("value", Interaction.nth("A", key)));
        xml.close();
        if (several) {
            xml.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
            int others = options.size() - keys.size();
            for (int i = 0; i < options.size(); i++) {
                double counts = keys.contains(i) ? 1.0 / keys.size() : -1.0 / others;
                xml.empty("mapEntry", "mapKey", Interaction.nth("A", i), "mappedValue", Double.toString(counts));
            }
            xml.close();
        }
        xml.close();
    }

    @Override
    public void body(XmlFile xml) {
        xml.open(
                "choiceInteraction",
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "false",
                "maxChoices",
                several ? "0" : "1");
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
        if (several) {
            Interaction.markByMap(xml, "mapResponse");
            return;
        }
        xml.open("responseCondition").open("responseIf").open("match");
        xml.empty("variable", "identifier", RESPONSE).empty("correct", "identifier", RESPONSE);
        xml.close();
        Interaction.setScore(xml, 1);
        xml.close().open("responseElse");
        Interaction.setScore(xml, 0);
        xml.close().close();
    }

    @Override
    public Map<String, String> toldOfChosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            if (!told.get(i).isEmpty()) {
                chosen.put(Interaction.nth("A", i), told.get(i));
            }
        }
        return chosen;
    }
}
