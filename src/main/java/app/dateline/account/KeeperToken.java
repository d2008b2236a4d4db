package app.dateline.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What shows that somebody runs this installation: a number of 128 bits, drawn at the start and printed on the console
 * alone.
 */
public final class KeeperToken {

    /** How many bytes of chance a token has. */
    public static final int BYTES = 16;

    private final String text;

    private KeeperToken(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException unless there are {@value #BYTES} bytes */
    public static KeeperToken of(byte[] chance) {
        if (chance.length != BYTES) {
            throw new IllegalArgumentException("a token has " + BYTES + " bytes, not " + chance.length);
        }
        return new KeeperToken(HexFormat.of().formatHex(chance));
    }

    /** One that nothing matches. */
    public static KeeperToken none() {
        return new KeeperToken("");
    }

    /** Whether there is one at all. */
    public boolean exists() {
        return !text.isEmpty();
    }

    /** Whether that is the token; takes as long for a nearly right one as for any other. */
    public boolean matches(String given) {
        return exists()
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.US_ASCII), given.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** The token itself, for whoever reads the console. */
    public String reveal() {
        return text;
    }

    /** Never the token: what is printed by accident gives nothing away. */
    @Override
    public String toString() {
        return exists() ? "KeeperToken[…]" : "KeeperToken[none]";
    }
}
