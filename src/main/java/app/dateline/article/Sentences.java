package app.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph, and prints that tell whether one still reads as it did without quoting it. */
public final class Sentences {

    /** Hexadecimal digits of a print. */
    public static final int PRINT = 6;

    private static final Pattern END = Pattern.compile("[.?!\u2026][\"'\u2019\u201D\u00BB)\\]]*\\s+(?=\\S)");

    private Sentences() {}

    /**
     * Splits a paragraph after each full stop, question mark, exclamation mark or ellipsis that white space follows. An
     * abbreviation splits too: what counts is that the same paragraph is always split alike.
     */
    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher ends = END.matcher(paragraph);
        int from = 0;
        while (ends.find()) {
            sentences.add(paragraph.substring(from, ends.end()).strip());
            from = ends.end();
        }
        sentences.add(paragraph.substring(from).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** The prints of a paragraph's sentences, in order. */
    public static List<String> prints(String paragraph) {
        return of(paragraph).stream().map(Sentences::print).toList();
    }

    /** The words of a text in lower case, without any punctuation. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
                word.append(plain.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** The first {@value #PRINT} hexadecimal digits of SHA-256 over the sentence's words, a space between them. */
    static String print(String sentence) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words(sentence)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, PRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
