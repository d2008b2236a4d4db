package app.dateline.article;

/** What a text has of a passage that is cited from it. Only {@link Found} may be shown as the passage. */
public sealed interface Sighting {

    Cited cited();

    /**
     * The passage, exactly once and in its paragraph.
     *
     * @param line number of that paragraph in the text, from 1
     * @param start offset of the passage's first character in it
     * @param end offset after its last character
     */
    record Found(Cited cited, int line, int start, int end) implements Sighting {}

    /**
     * In its paragraph, but more than once.
     *
     * @param words what stands there too often
     * @param count how often
     */
    record Unclear(Cited cited, int line, String words, int count) implements Sighting {}

    /** Exactly once in the text, but in another paragraph than the one that is cited. */
    record Elsewhere(Cited cited, int line, int start, int end) implements Sighting {}

    /** Not there; what comes nearest stands here. */
    record Near(Cited cited, int line, int start, int end) implements Sighting {}

    /** Not there, nor anything like it. */
    record Gone(Cited cited) implements Sighting {}
}
