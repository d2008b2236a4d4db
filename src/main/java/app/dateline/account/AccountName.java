package app.dateline.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name to sign in with: {@value #LEAST} to {@value #MOST} letters, digits and {@code . _ - @ +}. Names that differ
 * in capitals or in the way their letters are encoded alone are one name.
 *
 * @param text as its owner wrote it, in Unicode's form C
 */
public record AccountName(String text) {

    public static final int LEAST = 2;
    public static final int MOST = 60;

    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._@+-]{" + LEAST + "," + MOST + "}");

    /** @throws IllegalArgumentException unless it is a name; what somebody typed is for {@link #read} */
    public AccountName {
        if (!SOUND.matcher(text).matches() || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("no name to sign in with");
        }
    }

    /** What somebody typed, if it is a name; space around it doesn't count. */
    public static Optional<AccountName> read(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return SOUND.matcher(text).matches() ? Optional.of(new AccountName(text)) : Optional.empty();
    }

    /** What two names share that are one, whoever compares them: at most {@code 18 * MOST} characters. */
    public String key() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
