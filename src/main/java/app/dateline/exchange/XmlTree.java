package app.dateline.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a small document, with its place in the file. */
final class XmlTree {

    /** The deepest nesting that is read; Moodle's files need seven. */
    private static final int DEEPEST = 100;

    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTree(String name, int line, int column) {
        this.name = name;
        this.line = line;
        this.column = column;
    }

    /**
     * The root of a document; empty where there is a complaint instead. A document type is refused as soon as it is met,
     * before anything that it declares is read; external entities are never fetched.
     */
    static Optional<XmlTree> read(byte[] content, Complaints complaints) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        // Without one the JDK's parser writes to the standard error what the complaint says.
        factory.setXMLReporter((message, type, information, location) -> {});
        int line = 1;
        int column = 1;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            Deque<XmlTree> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                line = reader.getLocation().getLineNumber();
                column = reader.getLocation().getColumnNumber();
                switch (event) {
                    case XMLStreamConstants.DTD -> {
                        complaints.add(line, column, Complaint.What.XML_DOCTYPE);
                        return Optional.empty();
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        XmlTree element = new XmlTree(reader.getLocalName(), line, column);
                        for (int i = 0; i < reader.getAttributeCount(); i++) {
                            element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                        }
                        if (!open.isEmpty()) {
                            open.peek().children.add(element);
                        }
                        open.push(element);
                        if (open.size() > DEEPEST) {
                            complaints.add(line, column, Complaint.What.XML_BROKEN, "more than " + DEEPEST + " levels");
                            return Optional.empty();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (!open.isEmpty()) {
                            open.peek().text.append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        XmlTree closed = open.pop();
                        if (open.isEmpty()) {
                            return Optional.of(closed);
                        }
                    }
                    default -> {}
                }
            }
            complaints.add(line, column, Complaint.What.XML_BROKEN, "");
        } catch (XMLStreamException e) {
            boolean located = e.getLocation() != null && e.getLocation().getLineNumber() > 0;
            complaints.add(
                    located ? e.getLocation().getLineNumber() : line,
                    located ? e.getLocation().getColumnNumber() : column,
                    Complaint.What.XML_BROKEN,
                    reason(e));
        }
        return Optional.empty();
    }

    /** The parser's own words without the place, which the complaint has. */
    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlTree> children() {
        return children;
    }

    List<XmlTree> children(String of) {
        return children.stream().filter(c -> c.name.equals(of)).toList();
    }

    Optional<XmlTree> child(String of) {
        return children.stream().filter(c -> c.name.equals(of)).findFirst();
    }

    /** The text directly in it. */
    String text() {
        return text.toString();
    }

    /** The text in a child of that name; empty where it has none. */
    String line(String of) {
        return child(of).map(c -> c.text().strip()).orElse("");
    }
}
