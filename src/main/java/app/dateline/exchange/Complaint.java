package app.dateline.exchange;

import java.util.List;

/**
 * Something in a file that was not understood, or not taken over.
 *
 * @param file name of the file
 * @param line from 1
 * @param column from 1, in characters as Java counts them
 * @param what what was expected there; the message files say what to do about it
 * @param arguments what the message names, as many as its constant says
 */
public record Complaint(String file, int line, int column, What what, List<String> arguments) {

    /** What can be wrong. The message of {@code NOT_UTF8} stands under {@code complaint.NOT_UTF8}. */
    public enum What {
        /** The file is larger than is read. Megabytes. */
        TOO_LARGE(Extent.FILE, 1),
        /** The bytes are no UTF-8. */
        NOT_UTF8(Extent.FILE, 0),
        /** Nothing in it is a question. */
        NO_QUESTIONS(Extent.FILE, 0),
        /** No sound XML. What the parser says. */
        XML_BROKEN(Extent.FILE, 1),
        /** A document type: it could name entities and other files. */
        XML_DOCTYPE(Extent.FILE, 0),
        /** XML of another sort. The root's name. */
        XML_OTHER(Extent.FILE, 1),
        /** An opening brace without a closing one or the reverse, or one inside another. The brace. */
        BRACE(Extent.QUESTION, 1),
        /** A second pair of braces. */
        BRACES_TWICE(Extent.QUESTION, 0),
        /** No text before the answers. */
        STEM_MISSING(Extent.QUESTION, 0),
        /** A question without an answer to mark it by: an essay, a description. */
        NO_ANSWERS(Extent.QUESTION, 0),
        /** Fewer than two options. */
        OPTIONS_TOO_FEW(Extent.QUESTION, 0),
        /** No option earns anything. */
        KEY_MISSING(Extent.QUESTION, 0),
        /** Text where an option should begin. The text. */
        OPTION_EXPECTED(Extent.QUESTION, 1),
        /** A weight that is no number between −100 and 100. The weight. */
        WEIGHT(Extent.QUESTION, 1),
        /** A number that cannot be read. The text. */
        NUMBER(Extent.QUESTION, 1),
        /** A pair without its arrow. The text. */
        ARROW_MISSING(Extent.QUESTION, 1),
        /** A type of question that we do not have. The type. */
        TYPE_UNKNOWN(Extent.QUESTION, 1),
        /** Aiken: options without a line ANSWER. */
        ANSWER_LINE_MISSING(Extent.QUESTION, 0),
        /** Aiken: the letter stands before no option. The letter. */
        ANSWER_LETTER(Extent.QUESTION, 1),
        /** Aiken: an option with another letter than its place has. The letter, the one expected. */
        OPTION_LETTER(Extent.QUESTION, 2),
        /** An answer to type, which our rules mark for dates, places and lengths only. */
        TYPED_ANSWER(Extent.QUESTION, 0),
        /** Several options that earn the most where one may be chosen. */
        KEYS_SEVERAL(Extent.QUESTION, 0),
        /** No option that is wrong. */
        KEYS_ALL(Extent.QUESTION, 0),
        /** A choice that belongs to two prompts. The choice. */
        CHOICE_SHARED(Extent.QUESTION, 1),
        /** More options than a page can show. The most. */
        OPTIONS_MANY(Extent.QUESTION, 1),
        /** An option without a word. */
        OPTION_EMPTY(Extent.QUESTION, 0),
        /** Two options that cannot be told apart. Their text. */
        OPTION_TWICE(Extent.QUESTION, 1),
        /** A text that is too long. The most characters. */
        TEXT_LONG(Extent.QUESTION, 1),
        /** More questions than are taken at once: this and those that follow are not. The most. */
        QUESTIONS_MANY(Extent.FILE, 1),
        /** Weights that our rules do not use. */
        WEIGHTS_LEFT_OUT(Extent.PART, 0),
        /** A part of a question that is not taken over. Its name. */
        PART_LEFT_OUT(Extent.PART, 1),
        /** A picture or another file inside a question. Its name. */
        FILE_LEFT_OUT(Extent.PART, 1),
        /** Text of a markup language, which is kept letter by letter. Its name. */
        MARKUP_KEPT(Extent.PART, 1),
        /** Markup that said something, such as that words are struck through; the words are kept. Its name. */
        MARKUP_LOST(Extent.PART, 1);

        /** How much is not taken over. */
        public enum Extent {
            FILE,
            QUESTION,
            PART
        }

        private final Extent extent;
        private final int arguments;

        What(Extent extent, int arguments) {
            this.extent = extent;
            this.arguments = arguments;
        }

        public Extent extent() {
            return extent;
        }

        /** How many arguments its message takes. */
        public int arguments() {
            return arguments;
        }
    }

    public Complaint {
        arguments = List.copyOf(arguments);
        if (line < 1 || column < 1 || arguments.size() != what.arguments()) {
            throw new IllegalArgumentException(what + " at " + line + ":" + column + " with " + arguments);
        }
    }
}
