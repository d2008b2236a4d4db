package app.dateline.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML 1.2 document from a file in UTF-8. What a curated file never needs is refused, so that no file can
 * exhaust the machine: aliases and anchors, tags, more than one document, nesting beyond {@value #MOST_DEPTH}, more
 * than {@value #MOST_BYTES} bytes.
 */
public final class YamlFile {

    /** Largest file that is read. */
    public static final int MOST_BYTES = 8_000_000;

    /** Deepest nesting of lists and mappings. */
    public static final int MOST_DEPTH = 20;

    private YamlFile() {}

    /**
     * Reads a file. Whatever prevents that is added to the problems, and nothing is returned.
     *
     * @param name how the report names the file
     */
    public static Optional<Yaml> read(Path file, String name, Problems problems) {
        Mark start = Mark.startOf(name);
        byte[] bytes;
        try {
            if (!Files.exists(file)) {
                problems.error(start, "missing file", "expected a readable file here");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                problems.error(start, "not a file", "expected a readable file here");
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                problems.error(start, "file of " + Files.size(file) + " bytes", "at most " + MOST_BYTES + " are read");
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            problems.error(start, "unreadable file", "expected a readable file here");
            return Optional.empty();
        }
        return decode(bytes, name, problems).flatMap(text -> parse(text, name, problems));
    }

    /** Reads text that stands in no file, see {@link #read}. */
    public static Optional<Yaml> parse(String text, String name, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .build();
        try {
            var events = new ParserImpl(settings, new StreamReader(settings, text));
            return new TreeBuilder(events, name, problems).document();
        } catch (MarkedYamlEngineException e) {
            Mark at = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(m -> new Mark(name, m.getLine() + 1, m.getColumn() + 1))
                    .orElse(Mark.startOf(name));
            String said = String.valueOf(e.getProblem());
            problems.error(
                    at,
                    "broken YAML: " + said.replace("'\\t(TAB)'", "a tab"),
                    said.contains("TAB") ? "indent with spaces" : "check quotes, colons and indentation just before");
        } catch (ReaderException e) {
            int end = Math.min(e.getPosition(), text.length());
            problems.error(
                    at(text.substring(0, end), name),
                    "character U+%04X".formatted(e.getCodePoint()),
                    "remove it: YAML allows only printable ones");
        } catch (YamlEngineException e) {
            problems.error(Mark.startOf(name), "broken YAML: " + e.getMessage(), "");
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.error(
                    at(text, name),
                    "byte 0x%02X that is no UTF-8".formatted(bytes[in.position()] & 0xFF),
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Mark at(String before, String name) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Mark(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
