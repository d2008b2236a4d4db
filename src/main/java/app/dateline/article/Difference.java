package app.dateline.article;

import java.util.List;

/**
 * How the paragraphs of a text differ from those that an article is known to have. Paragraphs of the article are called
 * by their {@code number}, those of the text by their {@code line}; both count from 1.
 */
public sealed interface Difference {

    /** A paragraph of the article that the text lacks. */
    record Gone(int number) implements Difference {}

    /**
     * Paragraphs of the article of which the text lacks some, without a way to tell which.
     *
     * @param gone how many of them, from 0
     */
    record Doubtful(List<Integer> numbers, int gone) implements Difference {
        public Doubtful {
            numbers = List.copyOf(numbers);
        }
    }

    /** A paragraph of the text that the article is not known to have. */
    record Added(int line) implements Difference {}

    /** A paragraph that stands at another place among the others. */
    record Moved(int number, int line) implements Difference {}

    /**
     * A paragraph that does not read as it did.
     *
     * @param sentences numbers of those sentences of the text's paragraph that are not as they were
     * @param missing how many of its sentences the text lacks
     */
    record Altered(int number, int line, List<Integer> sentences, int missing) implements Difference {
        public Altered {
            sentences = List.copyOf(sentences);
        }
    }
}
