package app.dateline.exchange;

/** Plain text as HTML. */
public final class Html {

    private Html() {}

    /** Text that shows as it stands, in an element or between double quotes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The same with its line breaks shown. */
    public static String lines(String text) {
        return escaped(text).replace("\r\n", "\n").replace('\r', '\n').replace("\n", "<br>");
    }
}
