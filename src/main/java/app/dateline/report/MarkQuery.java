package app.dateline.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student's question about a mark, and the teacher's answer.
 *
 * @param position which item of the attempt, from 0
 * @param text what the student asks, 1 to {@value #LONGEST} characters
 * @param reply {@code null} until the teacher has answered
 */
public record MarkQuery(
        UUID id,
        UUID assignment,
        UUID attempt,
        UUID student,
        int position,
        String text,
        Instant asked,
        @Nullable Reply reply) {

    /** Most characters of a question or an answer. */
    public static final int LONGEST = 1000;

    /** How often one mark can be asked about. */
    public static final int MOST = 3;

    /**
     * The teacher's answer.
     *
     * @param by account of the teacher
     * @param seen when the student saw it; {@code null} until then
     */
    public record Reply(
            String text, UUID by, Instant given, @Nullable Instant seen) {
        public Reply {
            check(text);
        }
    }

    public MarkQuery {
        check(text);
        if (position < 0) {
            throw new IllegalArgumentException("positions count from 0, not " + position);
        }
    }

    public boolean open() {
        return reply == null;
    }

    private static void check(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a question or an answer has 1 to " + LONGEST + " characters");
        }
    }
}
