package app.dateline.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The address that opens a page at a passage and highlights it: a text directive after {@code :~:} in the fragment, as
 * the URL Fragment Text Directives specification of the WICG says
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Browsers that don't know it open the page at its top.
 */
public final class TextFragment {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    /**
     * The page's address with the passage that begins and ends as the locator says, and that follows the words before it
     * where it gives some. An own fragment is kept.
     */
    public static URI at(URI page, Locator passage) {
        String directive = ":~:text=" + (passage.before().isBlank() ? "" : encode(passage.before()) + "-,")
                + encode(passage.first()) + (passage.last().isBlank() ? "" : "," + encode(passage.last()));
        return URI.create(page + (page.getRawFragment() == null ? "#" : "") + directive);
    }

    /** Everything but the unreserved characters, and the hyphen too: beside a comma it would mark context. */
    private static String encode(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : words.strip().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
