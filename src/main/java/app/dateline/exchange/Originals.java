package app.dateline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of each question of a file as it stands there, to be kept beside what was made of it. */
final class Originals {

    /** So much of a question's text is kept, in characters. */
    static final int LONGEST = 20_000;

    private final Target source;
    private final String[] lines;
    private final List<Integer> starts;

    private Originals(Target source, String[] lines, List<Integer> starts) {
        this.source = source;
        this.lines = lines;
        this.starts = starts;
    }

    static Originals in(Target source, byte[] content, List<Imported> questions) {
        String text = questions.isEmpty() ? "" : new String(content, StandardCharsets.UTF_8);
        List<Integer> starts = new ArrayList<>();
        questions.forEach(q -> starts.add(q.head().line() - 1));
        return new Originals(source, text.split("\\r\\n|\\r|\\n", -1), starts);
    }

    /** From where the question begins to where it ends, or to where the next begins. */
    String of(int question) {
        int from = starts.get(question);
        int to = question + 1 < starts.size() ? Math.max(from + 1, starts.get(question + 1)) : lines.length;
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(to, lines.length) && text.length() < LONGEST; i++) {
            text.append(lines[i]).append('\n');
            if (ends(i)) {
                break;
            }
        }
        String whole = text.toString().strip();
        int end = Math.min(LONGEST, whole.length());
        return whole.substring(0, end > 0 && Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end);
    }

    private boolean ends(int line) {
        return switch (source) {
            case GIFT -> line + 1 < lines.length && lines[line + 1].isBlank();
            case AIKEN -> lines[line].strip().regionMatches(true, 0, "ANSWER", 0, 6);
            case MOODLE_XML -> lines[line].contains("</question>");
            case QTI, ANKI_TEXT, ANKI_PACKAGE, CSV -> false;
        };
    }
}
