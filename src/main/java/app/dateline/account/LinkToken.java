package app.dateline.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a one-time link: a number of 128 bits, in hexadecimal. Whoever is given the link has it; here only its
 * hash is kept. A number drawn at random can't be guessed from its hash, so that SHA-256 without salt does.
 */
public final class LinkToken {

    /** How many bytes of chance a token has. */
    public static final int BYTES = 16;

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private final String text;

    private LinkToken(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException unless there are {@value #BYTES} bytes */
    public static LinkToken of(byte[] chance) {
        if (chance.length != BYTES) {
            throw new IllegalArgumentException("a token has " + BYTES + " bytes, not " + chance.length);
        }
        return new LinkToken(HexFormat.of().formatHex(chance));
    }

    /** What came with a link, if it can be a token. */
    public static Optional<LinkToken> read(String given) {
        String text = given.strip();
        return WRITTEN.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** What is kept: SHA-256 in 64 hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The token itself, for whoever is to have the link. */
    public String reveal() {
        return text;
    }

    /** Never the token: what is printed by accident gives nothing away. */
    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
