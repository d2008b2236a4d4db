package app.dateline.exchange.qti;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** One XML file on its way: elements are opened, filled and closed in the order in which they stand in it. */
final class XmlFile {

    private static final String REPLACEMENT = "\uFFFD";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int open;

    XmlFile() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; {@code xmlns} and {@code xmlns:x} declare namespaces
     */
    XmlFile open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            open++;
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element without content. */
    XmlFile empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with nothing but text, line breaks and all. */
    XmlFile value(String name, String value, String... attributes) {
        return open(name, attributes).text(value).close();
    }

    XmlFile text(String value) {
        try {
            out.writeCharacters(clean(value));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text as it is read: its line breaks become elements. */
    XmlFile lines(String value) {
        String[] lines = value.split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    /**
     * A piece of HTML whose elements are all closed, save {@code <br>}, and whose text is escaped as XML has it.
     *
     * @throws IllegalArgumentException if it is not
     */
    XmlFile html(String fragment) {
        String source = "<x>" + clean(fragment).replace("<br>", "<br/>") + "</x>";
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(source));
            int depth = 0;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (depth++ > 0) {
                            copyStart(in);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (--depth > 0) {
                            close();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text(in.getText());
                    default -> {}
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no piece of HTML: " + fragment, e);
        }
    }

    private void copyStart(XMLStreamReader in) {
        String[] attributes = new String[2 * in.getAttributeCount()];
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes[2 * i] = in.getAttributeLocalName(i);
            attributes[2 * i + 1] = in.getAttributeValue(i);
        }
        open(in.getLocalName(), attributes);
    }

    XmlFile close() {
        try {
            out.writeEndElement();
            open--;
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The file in UTF-8.
     *
     * @throws IllegalStateException if an element is open
     */
    byte[] bytes() {
        if (open != 0) {
            throw new IllegalStateException(open + " elements are not closed");
        }
        try {
            out.writeEndDocument();
            out.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = oneLine(attributes[i + 1]);
            if (name.equals("xmlns")) {
                out.writeDefaultNamespace(value);
            } else if (name.startsWith("xmlns:")) {
                out.writeNamespace(name.substring("xmlns:".length()), value);
            } else {
                out.writeAttribute(name, value);
            }
        }
    }

    /** What a reader of XML would make of an attribute: every run of white space a single space. */
    static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Without what XML 1.0 has no way to write: section 2.2, production Char. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF;
            if (allowed && c != 0xFFFE && c != 0xFFFF) {
                out.appendCodePoint(c);
            } else {
                out.append(REPLACEMENT);
            }
        });
        return out.toString();
    }
}
