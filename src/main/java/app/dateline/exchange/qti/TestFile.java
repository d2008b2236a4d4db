package app.dateline.exchange.qti;

import app.dateline.exchange.ItemsToGo;
import java.util.List;

/** assessmentTest: all items of the set in their order, each marked when it is answered; the mark is their sum. */
final class TestFile {

    private TestFile() {}

    static byte[] of(ItemsToGo set, List<ManifestFile.Entry> entries) {
        XmlFile xml = new XmlFile();
        String title = XmlFile.oneLine(set.title());
        xml.open(
                "assessmentTest",
                "xmlns",
                ItemFile.NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                ItemFile.NAMESPACE + " " + ItemFile.SCHEMA,
                "identifier",
                "test",
                "title",
                title);
        xml.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float")
                .open("defaultValue")
                .value("value", "0")
                .close()
                .close();
        xml.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "individual");
        xml.empty("itemSessionControl", "maxAttempts", "1", "showFeedback", "true", "allowReview", "true");
        xml.open("assessmentSection", "identifier", "section", "title", title, "visible", "false");
        for (int i = 0; i < entries.size(); i++) {
            xml.empty(
                    "assessmentItemRef",
                    "identifier",
                    Interaction.nth("Q", i),
                    "href",
                    entries.get(i).file());
        }
        xml.close().close();
        xml.open("outcomeProcessing")
                .open("setOutcomeValue", "identifier", "SCORE")
                .open("sum");
        xml.empty("testVariables", "variableIdentifier", "SCORE");
        return xml.close().close().close().close().bytes();
    }
}
