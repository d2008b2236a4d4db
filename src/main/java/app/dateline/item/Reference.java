package app.dateline.item;

import java.net.URI;
import java.util.Locale;

/** What a teacher names as the source of an own question. Nobody has checked it against a text, as evidence is. */
public sealed interface Reference {

    /** Most characters of what a teacher writes here. */
    int LONGEST = 500;

    /**
     * A paragraph of one of the collection's articles.
     *
     * @param article id of the article
     * @param paragraph its number, from 1
     * @param gist what it says, in the teacher's words, 1 to {@value #LONGEST} characters
     */
    record Passage(String article, int paragraph, String gist) implements Reference {
        public Passage {
            if (article.isBlank() || paragraph < 1) {
                throw new IllegalArgumentException("a passage stands in a paragraph, counted from 1, of an article");
            }
            written(gist);
        }
    }

    /**
     * Something published elsewhere.
     *
     * @param title what it is called, with its publisher, 1 to {@value #LONGEST} characters
     * @param address where it can be read, by http or https
     */
    record Publication(String title, URI address) implements Reference {
        public Publication {
            written(title);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (!web || address.getHost() == null || address.getUserInfo() != null) {
                throw new IllegalArgumentException("an address on the web begins with https:// or http://");
            }
        }
    }

    private static void written(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("what a teacher writes of a source has 1 to " + LONGEST + " characters");
        }
    }
}
