package app.dateline.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints of items: the first 16 hexadecimal digits of SHA-256 over form, stem, options and key. */
final class ItemId {

    private ItemId() {}

    static String of(Form form, String stem, List<Option> options, String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            feed(digest, form.name());
            feed(digest, stem);
            options.forEach(o -> feed(digest, o.text()));
            feed(digest, key);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void feed(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
