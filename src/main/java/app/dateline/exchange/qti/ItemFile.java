package app.dateline.exchange.qti;

import app.dateline.exchange.Explanation;
import app.dateline.exchange.ItemsToGo;
import app.dateline.item.Item;
import java.util.List;

/**
 * An assessmentItem. Beside the mark it sets FEEDBACK, which shows what each chosen option really is, and always the
 * truth with the passages that prove it.
 */
final class ItemFile {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    static final String SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

    private static final String FEEDBACK = "FEEDBACK";
    private static final String TRUTH = "TRUTH";

    private final ItemsToGo set;
    private final Explanation explanation;

    ItemFile(ItemsToGo set) {
        this.set = set;
        this.explanation = new Explanation(set);
    }

    /** @param identifier its name in the package */
    byte[] of(Item item, String identifier, Interaction interaction) {
        XmlFile xml = new XmlFile();
        xml.open(
                "assessmentItem",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA,
                "identifier",
                identifier,
                "title",
                title(item),
                "xml:lang",
                set.base().about().language(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "toolName",
                "Dateline");
        interaction.declare(xml);
        outcomes(xml);
        xml.open("itemBody");
        interaction.body(xml);
        xml.close();
        processing(xml, interaction);
        feedback(xml, item, interaction);
        return xml.close().bytes();
    }

    /** The stem on one line, at a length that lists can show. */
    static String title(Item item) {
        String line = XmlFile.oneLine(item.head().stem());
        return line.codePointCount(0, line.length()) <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 119)).strip() + "…";
    }

    private static void outcomes(XmlFile xml) {
        number(xml, Interaction.SCORE, "0");
        number(xml, "MAXSCORE", "1");
        xml.empty("outcomeDeclaration", "identifier", FEEDBACK, "cardinality", "multiple", "baseType", "identifier");
    }

    private static void number(XmlFile xml, String identifier, String value) {
        xml.open("outcomeDeclaration", "identifier", identifier, "cardinality", "single", "baseType", "float")
                .open("defaultValue")
                .value("value", value)
                .close()
                .close();
    }

    private static void processing(XmlFile xml, Interaction interaction) {
        xml.open("responseProcessing").open("responseCondition").open("responseIf");
        xml.open("isNull").empty("variable", "identifier", Interaction.RESPONSE).close();
        Interaction.setScore(xml, 0);
        xml.close().open("responseElse");
        interaction.mark(xml);
        xml.close().close();
        xml.open("setOutcomeValue", "identifier", FEEDBACK).open("multiple");
        if (!interaction.toldOfChosen().isEmpty()) {
            xml.empty("variable", "identifier", Interaction.RESPONSE);
        }
        xml.value("baseValue", TRUTH, "baseType", "identifier");
        xml.close().close().close();
    }

    private void feedback(XmlFile xml, Item item, Interaction interaction) {
        interaction.toldOfChosen().forEach((identifier, html) -> {
            modal(xml, identifier);
            xml.open("p").html(html).close();
            xml.close();
        });
        modal(xml, TRUTH);
        xml.html(explanation.html(item));
        List<String> told = interaction.toldOfAll();
        if (!told.isEmpty()) {
            xml.open("ul");
            told.forEach(html -> xml.open("li").html(html).close());
            xml.close();
        }
        xml.close();
    }

    private static void modal(XmlFile xml, String identifier) {
        xml.open("modalFeedback", "outcomeIdentifier", FEEDBACK, "identifier", identifier, "showHide", "show");
    }
}
