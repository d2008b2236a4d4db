package app.dateline.assignment;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A short code that somebody reads off a wall or a slip of paper and types on a phone: {@value #JOIN} characters to join a
 * class, {@value #PERSONAL} to come back as oneself. Its 23 characters leave out those that are taken for one another (0
 * and O, 1, I and L, 5 and S, 8 for B, Z for 2, U for V, N for M) and all vowels, so that chance writes no word.
 *
 * @param text its characters, without the hyphen that it is shown with
 */
public record Code(String text) {

    /** Characters of a code that joins a class: 23⁶ are about 148 million. */
    public static final int JOIN = 6;

    /** Characters of a personal code: 23⁸ are about 78 thousand million. */
    public static final int PERSONAL = 8;

    static final String ALPHABET = "234679BCDFGHJKMPQRTVWXY";

    public Code {
        if ((text.length() != JOIN && text.length() != PERSONAL)
                || text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("no code");
        }
    }

    /** A new one. @param random secure where the code is a secret; @param length {@link #JOIN} or {@link #PERSONAL} */
    public static Code draw(int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Code(text.toString());
    }

    /** What was typed, in small letters or capitals, with or without spaces and hyphens; empty where it is no code. */
    public static Optional<Code> read(String typed, int length) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String text = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return text.length() == length && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new Code(text))
                : Optional.empty();
    }

    /** As it is shown and printed: in two halves, {@code K7Q-M3X}. */
    public String shown() {
        int half = text.length() / 2;
        return text.substring(0, half) + "-" + text.substring(half);
    }

    /** Never the code: what is printed by accident lets nobody in. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
