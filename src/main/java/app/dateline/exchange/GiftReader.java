package app.dateline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads GIFT as Moodle does (https://docs.moodle.org/en/GIFT_format): blank lines part questions, {@code //} begins a
 * comment, in which {@code [id:…]} and {@code [tag:…]} number and tag the question.
 */
public final class GiftReader implements Importer {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\x00-\\x1F\\x7F]+?)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\x00-\\x1F\\x7F]+?)]");
    private static final String CATEGORY = "$CATEGORY:";

    @Override
    public Target source() {
        return Target.GIFT;
    }

    @Override
    public Intake read(String file, byte[] content) {
        Complaints complaints = new Complaints(file);
        List<Imported> questions = new ArrayList<>();
        complaints.text(content).ifPresent(text -> {
            String[] lines = text.split("\n", -1);
            Block block = new Block();
            String category = "";
            for (int i = 0; i <= lines.length; i++) {
                String line = i < lines.length ? lines[i] : "";
                if (line.strip().startsWith(CATEGORY)) {
                    block.flush(category, questions, complaints);
                    category = category(line.strip().substring(CATEGORY.length()));
                } else if (line.isBlank()) {
                    block.flush(category, questions, complaints);
                } else {
                    block.add(line, i + 1);
                }
            }
        });
        return complaints.with(questions);
    }

    /** Without Moodle's words for where the levels begin; a doubled slash is one in a name. */
    static String category(String path) {
        return path.strip().replaceFirst("^\\$\\w+\\$(/top)?/?", "").strip();
    }

    /** The lines of one question. */
    private static final class Block {
        private final List<String> lines = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private int first;
        private @Nullable String idNumber;

        void add(String line, int number) {
            if (lines.isEmpty()) {
                first = number;
            }
            if (!line.strip().startsWith("//")) {
                lines.add(line);
                return;
            }
            Matcher id = ID.matcher(line);
            if (id.find()) {
                idNumber = id.group(1).strip();
            }
            TAG.matcher(line).results().forEach(tag -> tags.add(tag.group(1).strip()));
            lines.add("");
        }

        void flush(String category, List<Imported> questions, Complaints complaints) {
            GiftText text = GiftText.of(lines, first);
            if (!text.isEmpty()) {
                new GiftQuestion(complaints, category, idNumber, List.copyOf(tags))
                        .read(text)
                        .ifPresent(questions::add);
            }
            lines.clear();
            tags.clear();
            idNumber = null;
        }
    }
}
