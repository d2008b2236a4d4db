package app.dateline.exchange;

/** Text that XML 1.0 can hold. */
final class XmlText {

    private XmlText() {}

    /**
     * The text with the replacement character for what no XML document may hold (production Char of XML 1.0) and with
     * plain line feeds for all line breaks, which a parser would make of them anyway.
     */
    static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean legal = c == 0x9
                    || c == 0xA
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x1_0000 && c <= 0x10_FFFF;
            out.appendCodePoint(legal ? c : 0xFFFD);
        });
        return out.toString();
    }
}
