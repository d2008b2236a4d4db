package app.dateline.account;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key pair at somebody's device or in their password manager, which signs in to their account; here its public half is
 * kept.
 *
 * @param name what its owner calls it, at most {@value #LONGEST_NAME} characters, on one line
 * @param used when it last signed in; {@code null} if it never did
 */
public record Passkey(
        UUID id,
        UUID account,
        String name,
        Instant added,
        @Nullable Instant used,
        Credential credential) {

    public static final int LONGEST_NAME = 60;

    /** So many an account can have. */
    public static final int MOST = 20;

    /**
     * What a check of its signatures needs: WebAuthn's credential record (Level 3, section 4). Bytes are written in base64url
     * without padding (RFC 4648, section 5).
     *
     * @param id by which the authenticator knows it, at most {@value #LONGEST_ID} characters
     * @param publicKey as COSE (RFC 9052) writes it, at most {@value #LONGEST_KEY} characters
     * @param attestation the attestation object of the registration, at most {@value #LONGEST_ATTESTATION} characters
     * @param transports by which the browser reaches it, separated by commas, at most {@value #LONGEST_TRANSPORTS}
     *     characters
     * @param verified whether it knew its owner, by a PIN or a fingerprint, when it was made
     * @param backupEligible whether it may be kept at several devices
     * @param backedUp whether it was, when it was made
     * @param signCount how often it has signed as far as it tells, from 0 on; one that doesn't count says 0 always
     */
    public record Credential(
            String id,
            String publicKey,
            String attestation,
            String transports,
            boolean verified,
            boolean backupEligible,
            boolean backedUp,
            long signCount) {

        public static final int LONGEST_ID = 1364;
        public static final int LONGEST_KEY = 4_000;
        public static final int LONGEST_ATTESTATION = 20_000;
        public static final int LONGEST_TRANSPORTS = 200;

        private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]+");

        public Credential {
            if (!sound(id, LONGEST_ID)
                    || !sound(publicKey, LONGEST_KEY)
                    || !sound(attestation, LONGEST_ATTESTATION)
                    || transports.length() > LONGEST_TRANSPORTS
                    || signCount < 0) {
                throw new IllegalArgumentException("no credential that can be kept");
            }
        }

        private static boolean sound(String bytes, int longest) {
            return bytes.length() <= longest && BASE64URL.matcher(bytes).matches();
        }
    }

    public Passkey {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name for a passkey");
        }
    }

    /** Whether a passkey can be called that: something, on one line, without space around it. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && Account.isShowable(name);
    }
}
