package app.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What came of receiving a text that somebody wants to attach: its paragraphs, or why it is refused. */
public sealed interface Reception {

    /** The longest text that is taken, in bytes of UTF-8: about eighty thousand English words. */
    int MOST_BYTES = 500_000;

    /** The most paragraphs that a text may have. */
    int MOST_PARAGRAPHS = 1_000;

    /**
     * A text that can be checked.
     *
     * @param oddities what was found in it that its reader should know of, each sort once
     */
    record Readable(ArticleText text, List<Oddity> oddities) implements Reception {
        public Readable {
            oddities = List.copyOf(oddities);
        }
    }

    /**
     * A text that is refused.
     *
     * @param most the limit that it passes, in what the reason counts; 0 where there is none
     */
    record Refused(Refusal refusal, int most) implements Reception {}

    /** Why a text is refused. */
    enum Refusal {
        /** Longer than {@link #MOST_BYTES}. */
        TOO_LARGE,
        /** More than {@link #MOST_PARAGRAPHS}. */
        TOO_MANY_PARAGRAPHS,
        /** Its bytes are no UTF-8. */
        NOT_UTF_8,
        /** It holds the character of number 0, as pictures, archives and word processors' files do. */
        NOT_A_TEXT,
        /** The source of a web page, where its words are wanted. */
        A_WEB_PAGE,
        /** Nothing that can be read. */
        EMPTY
    }

    /**
     * Something odd in a text that is taken all the same.
     *
     * @param count how often, at least 1
     */
    record Oddity(Sort sort, int count) {

        /** What is odd. */
        public enum Sort {
            /** Control characters; they were left out. */
            CONTROLS,
            /** Characters that turn the direction of writing around; they were left out. */
            DIRECTIONS,
            /** What looks like tags of HTML; kept and shown as the plain characters that they are. */
            TAGS,
            /** Replacement characters: something was lost before the text came here. */
            LOST
        }
    }

    /**
     * Receives a text as bytes. Never holds more than {@link #MOST_BYTES} and one of them.
     *
     * @throws IOException if they can't be read
     */
    static Reception of(InputStream bytes) throws IOException {
        byte[] all = bytes.readNBytes(MOST_BYTES + 1);
        if (all.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE, MOST_BYTES);
        }
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(all))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Refused(Refusal.NOT_UTF_8, 0);
        }
    }

    /** Receives a text as it was pasted. */
    static Reception of(String pasted) {
        if (pasted.length() > MOST_BYTES || pasted.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE, MOST_BYTES);
        }
        if (pasted.indexOf('\0') >= 0) {
            return new Refused(Refusal.NOT_A_TEXT, 0);
        }
        if (Marks.PAGE.matcher(pasted).lookingAt()) {
            return new Refused(Refusal.A_WEB_PAGE, 0);
        }
        Marks marks = new Marks();
        ArticleText text = ArticleText.of(marks.without(pasted));
        if (text.paragraphs().isEmpty()) {
            return new Refused(Refusal.EMPTY, 0);
        }
        if (text.paragraphs().size() > MOST_PARAGRAPHS) {
            return new Refused(Refusal.TOO_MANY_PARAGRAPHS, MOST_PARAGRAPHS);
        }
        return new Readable(text, marks.oddities(pasted));
    }

    /** Counts what is odd in a text while it leaves it out. */
    final class Marks {

        private static final Pattern PAGE =
                Pattern.compile("[\\s\\uFEFF]*(<!doctype\\s+html|<html[\\s>])", Pattern.CASE_INSENSITIVE);
        private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]{0,2000})?/?>");

        private int controls;
        private int directions;

        private Marks() {}

        /** Line, form and page breaks of all sorts end a line; what can't be seen and is no space goes. */
        private String without(String pasted) {
            StringBuilder kept = new StringBuilder(pasted.length());
            for (int i = 0; i < pasted.length(); i++) {
                char c = pasted.charAt(i);
                if (c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                    kept.append('\n');
                } else if (c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c) && !turns(c)) {
                    kept.append(c);
                } else if (turns(c)) {
                    directions++;
                } else {
                    controls++;
                }
            }
            return kept.toString();
        }

        private List<Oddity> oddities(String pasted) {
            List<Oddity> oddities = new ArrayList<>();
            add(oddities, Oddity.Sort.CONTROLS, controls);
            add(oddities, Oddity.Sort.DIRECTIONS, directions);
            add(oddities, Oddity.Sort.TAGS, (int) TAG.matcher(pasted).results().count());
            add(oddities, Oddity.Sort.LOST, (int)
                    pasted.chars().filter(c -> c == '\uFFFD').count());
            return oddities;
        }

        private static void add(List<Oddity> oddities, Oddity.Sort sort, int count) {
            if (count > 0) {
                oddities.add(new Oddity(sort, count));
            }
        }

        /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9, 2.1 to 2.5). */
        private static boolean turns(char c) {
            return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        }
    }
}
