package app.dateline.assignment;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner in a class.
 *
 * @param id random; attempts at the sets of the class are kept under it, apart from what is practised at the same browser
 * @param course id of the class
 * @param name as the teacher sees it, a name or a pseudonym; no other of the class has it
 * @param joined when somebody first came in as this student; {@code null} while the pseudonym waits for one
 * @param extra more time at every set of the class
 */
public record Student(
        UUID id, UUID course, String name, @Nullable Instant joined, Extra extra) {

    public static final int LONGEST_NAME = 60;

    public Student {
        if (!named(name).equals(Optional.of(name))) {
            throw new IllegalArgumentException("no name of a student");
        }
    }

    /**
     * A name as it was typed, without what nobody sees in it and with single spaces; empty where that leaves nothing, or
     * more than {@value #LONGEST_NAME} characters.
     */
    public static Optional<String> named(String typed) {
        if (typed.length() > 10 * LONGEST_NAME) {
            return Optional.empty();
        }
        String seen = typed.replaceAll("[[\\p{Cc}&&[^\\s]]\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "");
        String name = Normalizer.normalize(seen, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(name);
    }

    /** What two names share that nobody could tell apart when they are called out. */
    public String nameKey() {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public Student joinedAt(Instant when) {
        return joined == null ? new Student(id, course, name, when, extra) : this;
    }

    public Student with(Extra other) {
        return new Student(id, course, name, joined, other);
    }

    public Student renamed(String other) {
        return new Student(id, course, other, joined, extra);
    }
}
