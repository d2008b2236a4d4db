package app.dateline.assignment;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a personal code. PBKDF2 with HMAC-SHA-256 (RFC 8018), with one salt for the whole installation, so that
 * a code alone finds its student, whatever became of the code of the class. {@value #ROUNDS} rounds on 23⁸ codes cost
 * whoever steals the database some 10¹⁵ hashes, and a class that comes in together little.
 */
public final class CodeHash {

    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;

    private CodeHash() {}

    /**
     * 64 hexadecimal digits, always the same for a code and a salt.
     *
     * @param by {@link Courses#codeSalt()}; of codes from before there was one, the id of the class
     */
    public static String of(Code code, UUID by) {
        byte[] salt = ByteBuffer.allocate(16)
                .putLong(by.getMostSignificantBits())
                .putLong(by.getLeastSignificantBits())
                .array();
        try {
            PBEKeySpec spec = new PBEKeySpec(code.text().toCharArray(), salt, ROUNDS, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
        }
    }
}
