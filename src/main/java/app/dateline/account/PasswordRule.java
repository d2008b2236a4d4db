package app.dateline.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken: by their length, and not if they are made of what everybody tries first. No rule asks for
 * capitals, digits or signs, and none is ever made to expire: NIST SP 800-63B, section 5.1.1.2 (memorized secret
 * verifiers) and appendix A.
 */
public final class PasswordRule {

    /** In characters (code points). */
    public static final int SHORTEST = 12;

    /** In characters (code points): hashing more would cost whoever sends it nothing, and us time. */
    public static final int LONGEST = 200;

    /** So many characters must remain when what is easily guessed is taken out. */
    private static final int OWN = 4;

    private static final List<String> COMMON = List.of(
            "dateline",
            "password",
            "passwort",
            "passw0rd",
            "qwerty",
            "qwertz",
            "azerty",
            "asdfgh",
            "zxcvbn",
            "letmein",
            "welcome",
            "iloveyou",
            "administrator",
            "admin",
            "teacher",
            "secret",
            "changeme",
            "abcdef");

    /** Why a password isn't taken. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        EASILY_GUESSED
    }

    private PasswordRule() {}

    /**
     * What speaks against a password, if anything does.
     *
     * @param owner names of whoever will have it: to sign in with, and shown
     */
    public static Optional<Weakness> weakness(String password, String... owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        String rest = password.toLowerCase(Locale.ROOT);
        List<String> guesses = Stream.concat(
                        COMMON.stream(),
                        Arrays.stream(owner)
                                .flatMap(name ->
                                        Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+")))
                                .filter(part -> part.length() > 2))
                .toList();
        for (String guess : guesses) {
            rest = rest.replace(guess, "");
        }
        return rest.codePoints().filter(Character::isLetter).distinct().count() < OWN
                ? Optional.of(Weakness.EASILY_GUESSED)
                : Optional.empty();
    }
}
