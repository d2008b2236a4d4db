package app.dateline.exchange.qti;

import java.util.List;

/**
 * matchInteraction. Each right pair counts one part in as many as there are prompts, as the template map_response does.
 *
 * @param prompts what is given
 * @param choices what can be put beside it, each once
 * @param key for each prompt the index of its choice
 * @param told pieces of HTML about prompts and choices
 */
record Match(String stem, List<String> prompts, List<String> choices, List<Integer> key, List<String> told)
        implements Interaction {

    @Override
    public String name() {
        return "matchInteraction";
    }

    @Override
    public void declare(XmlFile xml) {
        xml.open("responseDeclaration", "identifier", RESPONSE, "cardinality", "multiple", "baseType", "directedPair");
        xml.open("correctResponse");
        for (int i = 0; i < key.size(); i++) {
            xml.value("value", pair(i));
        }
        xml.close().open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
        for (int i = 0; i < key.size(); i++) {
            xml.empty("mapEntry", "mapKey", pair(i), "mappedValue", Double.toString(1.0 / key.size()));
        }
        xml.close().close();
    }

    private String pair(int prompt) {
        return Interaction.nth("P", prompt) + " " + Interaction.nth("C", key.get(prompt));
    }

    @Override
    public void body(XmlFile xml) {
        xml.open(
                "matchInteraction",
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                "false",
                "maxAssociations",
                Integer.toString(prompts.size()));
        xml.open("prompt").lines(stem).close();
        column(xml, "P", prompts);
        column(xml, "C", choices);
        xml.close();
    }

    private static void column(XmlFile xml, String letter, List<String> texts) {
        xml.open("simpleMatchSet");
        for (int i = 0; i < texts.size(); i++) {
            xml.open("simpleAssociableChoice", "identifier", Interaction.nth(letter, i), "matchMax", "1")
                    .lines(texts.get(i))
                    .close();
        }
        xml.close();
    }

    @Override
    public void mark(XmlFile xml) {
        Interaction.markByMap(xml, "mapResponse");
    }

    @Override
    public List<String> toldOfAll() {
        return told;
    }
}
