package app.dateline.account.service;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * A browser with an authenticator in it, as far as a relying party sees them: WebAuthn Level 3, sections 6.1 and 6.5, with an
 * ECDSA key on P-256 and no attestation. Its fields are what a forger would alter.
 */
final class SoftAuthenticator {

    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    String origin = "http://localhost:8080";
    String domain = "localhost";
    int flags = PRESENT | VERIFIED;
    int count = 0;
    byte[] handle = {};
    byte[] challenge = {};
    String type = "";
    boolean signatureBroken;

    private final byte[] id = new byte[16];
    private KeyPair keys;

    SoftAuthenticator(long seed) {
        new Random(seed).nextBytes(id);
        keys = newKeys();
    }

    String id() {
        return base64(id);
    }

    /** Signs with another key from now on. */
    void forgetKeys() {
        keys = newKeys();
    }

    /** Takes what it is told, before it is altered. */
    SoftAuthenticator told(PublicKeyCredentialCreationOptions options) {
        handle = options.getUser().getId().getBytes();
        challenge = options.getChallenge().getBytes();
        type = "webauthn.create";
        return this;
    }

    /** Takes what it is told, before it is altered. */
    SoftAuthenticator told(PublicKeyCredentialRequestOptions options) {
        challenge = options.getChallenge().getBytes();
        type = "webauthn.get";
        return this;
    }

    /** A new credential, in JSON. */
    String made() {
        byte[] attestation = joined(
                new byte[] {(byte) 0xa3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xa0},
                text("authData"),
                bytes(data(true)));
        return credential("""
                {"attestationObject": "%s", "clientDataJSON": "%s", "transports": ["internal"]}
                """.formatted(base64(attestation), base64(client())));
    }

    /** What was asked for, signed, in JSON. */
    String signed() {
        byte[] data = data(false);
        byte[] client = client();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            byte[] made = signature.sign();
            if (signatureBroken) {
                made[made.length - 1] ^= 1;
            }
            return credential("""
                    {"authenticatorData": "%s", "clientDataJSON": "%s", "signature": "%s", "userHandle": %s}
                    """.formatted(
                            base64(data),
                            base64(client),
                            base64(made),
                            handle.length == 0 ? "null" : "\"" + base64(handle) + "\""));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String credential(String response) {
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "authenticatorAttachment": "platform",
                 "clientExtensionResults": {}, "response": %2$s}
                """.formatted(id(), response);
    }

    private byte[] client() {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
                """.formatted(type, base64(challenge), origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(boolean attested) {
        byte[] head = joined(
                sha256(domain.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) (attested ? flags | ATTESTED : flags)},
                ByteBuffer.allocate(4).putInt(count).array());
        if (!attested) {
            return head;
        }
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return joined(
                head,
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                // COSE: kty EC2, alg ES256, crv P-256
                new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21},
                bytes(coordinate(key.getW().getAffineX())),
                new byte[] {0x22},
                bytes(coordinate(key.getW().getAffineY())));
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] written = number.toByteArray();
        byte[] exact = new byte[32];
        int length = Math.min(written.length, exact.length);
        System.arraycopy(written, written.length - length, exact, exact.length - length, length);
        return exact;
    }

    /** CBOR's byte string (RFC 8949), of less than 65,536 bytes. */
    private static byte[] bytes(byte[] content) {
        return joined(new byte[] {0x59, (byte) (content.length >> 8), (byte) content.length}, content);
    }

    /** CBOR's text string, of less than 24 bytes. */
    private static byte[] text(String content) {
        return joined(new byte[] {(byte) (0x60 + content.length())}, content.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
