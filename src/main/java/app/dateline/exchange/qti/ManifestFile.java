package app.dateline.exchange.qti;

import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.Labels;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * imsmanifest.xml: what the package holds, by the profile of IMS Content Packaging that belongs to QTI 2.1
 * (qtiv2p1_imscpv1p2_v1p0.xsd). The metadata of an item are keywords in IEEE LOM: {@code kind:deadline},
 * {@code form:typed_date}, {@code article:ID}, {@code fact:ID}.
 */
final class ManifestFile {

    private static final String PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final String METADATA = "http://www.imsglobal.org/xsd/imsqti_metadata_v2p1";
    private static final String PICTURE_RESOURCE = "picture";

    private final ItemsToGo set;
    private final XmlFile xml = new XmlFile();

    ManifestFile(ItemsToGo set) {
        this.set = set;
    }

    /** An item of the package. @param identifier its name in the package */
    record Entry(Item item, String identifier, Interaction interaction) {

        String file() {
            return identifier + ".xml";
        }

        boolean hasPicture() {
            return interaction instanceof SelectPoint;
        }
    }

    byte[] of(List<Entry> entries) {
        xml.open(
                "manifest",
                "xmlns",
                PACKAGING,
                "xmlns:lom",
                LOM,
                "xmlns:qti",
                METADATA,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                PACKAGING + " http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd " + LOM
                        + " http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd " + METADATA
                        + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_metadata_v2p1.xsd",
                "identifier",
                "manifest-" + QtiPackage.name(set.collection()));
        xml.open("metadata").value("schema", "QTIv2.1 Package").value("schemaversion", "1.0.0");
        lom(set.title(), List.of("collection:" + set.collection()), "");
        xml.close().empty("organizations").open("resources");
        test(entries);
        entries.forEach(this::item);
        if (entries.stream().anyMatch(Entry::hasPicture)) {
            resource(PICTURE_RESOURCE, "webcontent", QtiPackage.PICTURE);
            file(QtiPackage.PICTURE);
            xml.close();
        }
        return xml.close().close().bytes();
    }

    private void test(List<Entry> entries) {
        resource("test", "imsqti_test_xmlv2p1", QtiPackage.TEST);
        file(QtiPackage.TEST);
        entries.forEach(entry -> dependency(entry.identifier()));
        xml.close();
    }

    private void item(Entry entry) {
        resource(entry.identifier(), "imsqti_item_xmlv2p1", entry.file());
        xml.open("metadata").open("qti:qtiMetadata");
        xml.value("qti:timeDependent", "false");
        xml.value("qti:interactionType", entry.interaction().name());
        xml.value("qti:feedbackType", "nonadaptive");
        xml.value("qti:solutionAvailable", "true");
        xml.value("qti:toolName", "Dateline");
        xml.close();
        lom(ItemFile.title(entry.item()), keywords(entry.item()), entry.item().id());
        xml.close();
        file(entry.file());
        if (entry.hasPicture()) {
            dependency(PICTURE_RESOURCE);
        }
        xml.close();
    }

    private void resource(String identifier, String type, String file) {
        xml.open("resource", "identifier", identifier, "type", type, "href", file);
    }

    private void file(String name) {
        xml.empty("file", "href", name);
    }

    private void dependency(String resource) {
        xml.empty("dependency", "identifierref", resource);
    }

    private static List<String> keywords(Item item) {
        List<String> keywords = new ArrayList<>();
        keywords.add("kind:" + item.head().kind().name().toLowerCase(Locale.ROOT));
        keywords.add("form:" + item.form().name().toLowerCase(Locale.ROOT));
        Set<String> articles = new TreeSet<>();
        item.head().evidence().forEach(citation -> articles.add("article:" + citation.article()));
        item.head().article().ifPresent(article -> articles.add("article:" + article));
        keywords.addAll(articles);
        Labels.unsourced(item).ifPresent(keywords::add);
        item.head().facts().stream().map(FactRef::id).distinct().forEach(id -> keywords.add("fact:" + id));
        return keywords;
    }

    private void lom(String title, List<String> keywords, String id) {
        String language = set.base().about().language();
        xml.open("lom:lom").open("lom:general");
        if (!id.isEmpty()) {
            xml.open("lom:identifier")
                    .value("lom:catalog", "dateline")
                    .value("lom:entry", id)
                    .close();
        }
        xml.open("lom:title")
                .value("lom:string", XmlFile.oneLine(title), "language", language)
                .close();
        xml.value("lom:language", language);
        for (String keyword : keywords) {
            xml.open("lom:keyword")
                    .value("lom:string", keyword, "language", language)
                    .close();
        }
        xml.close().close();
    }
}
