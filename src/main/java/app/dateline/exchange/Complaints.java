package app.dateline.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gathers complaints about one file while it is read. */
final class Complaints {

    /** The most characters of a file that a complaint repeats. */
    private static final int QUOTED = 60;

    private final String file;
    private final List<Complaint> list = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void add(int line, int column, Complaint.What what, String... arguments) {
        list.add(new Complaint(
                file,
                Math.max(1, line),
                Math.max(1, column),
                what,
                Arrays.stream(arguments).map(Complaints::quoted).toList()));
    }

    List<Complaint> list() {
        return List.copyOf(list);
    }

    Intake with(List<Imported> questions) {
        if (questions.isEmpty() && list.isEmpty()) {
            add(1, 1, Complaint.What.NO_QUESTIONS);
        }
        return new Intake(questions, list);
    }

    /** Whether the file is small enough; complains where not. */
    boolean fits(byte[] content) {
        if (content.length > Importer.MOST_BYTES) {
            add(1, 1, Complaint.What.TOO_LARGE, Integer.toString(Importer.MOST_BYTES / 1_000_000));
            return false;
        }
        return true;
    }

    /** The text without its byte order mark and with line feeds for all line breaks; empty where it is no UTF-8. */
    Optional<String> text(byte[] content) {
        if (!fits(content)) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), out, true);
        String text = out.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            int end = result.isError() ? text.length() : text.indexOf('\0');
            String before = text.substring(0, end).replace("\r\n", "\n").replace('\r', '\n');
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            add(line, before.length() - before.lastIndexOf('\n'), Complaint.What.NOT_UTF8);
            return Optional.empty();
        }
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String quoted(String text) {
        String line = Labels.oneLine(text);
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
