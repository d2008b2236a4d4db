package app.dateline.exchange;

import app.dateline.exchange.NotCarried.What;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes Aiken, as https://docs.moodle.org/en/Aiken_format describes it: a question on one line, a line for each option
 * behind a letter, a line with the right letter. It holds one right option of several and nothing else; a claim becomes a
 * choice between two words.
 */
public final class AikenExporter implements Exporter {

    /** A line that would be read as an option or as the answer; the format cannot escape it. */
    private static final Pattern UNSAFE = Pattern.compile("^\\s*([A-Z][).]\\s.*|ANSWER:.*)", Pattern.CASE_INSENSITIVE);

    private static final int LETTERS = 26;

    @Override
    public Target target() {
        return Target.AIKEN;
    }

    @Override
    public Exported export(ItemsToGo set) {
        Losses losses = new Losses();
        StringBuilder out = new StringBuilder();
        Phrases phrases = set.phrases();
        for (Item item : set.items()) {
            switch (item) {
                case Item.SingleChoice c -> write(out, losses, item, texts(c.options()), c.key());
                case Item.SourceCriticism c -> write(out, losses, item, texts(c.options()), c.key());
                case Item.TrueFalse t ->
                    write(out, losses, item, List.of(phrases.judged(true), phrases.judged(false)), t.holds() ? 0 : 1);
                case Item.MultipleResponse m -> losses.add(item, What.FORM);
                case Item.TypedDate d -> losses.add(item, What.FORM);
                case Item.TypedPlace p -> losses.add(item, What.FORM);
                case Item.TypedLength l -> losses.add(item, What.FORM);
                case Item.Ordering o -> losses.add(item, What.FORM);
                case Item.Matching m -> losses.add(item, What.FORM);
                case Item.ShowPlace s -> losses.add(item, What.FORM);
            }
        }
        return new Exported(
                set.fileName("aiken.txt"),
                "text/plain; charset=utf-8",
                out.toString().getBytes(StandardCharsets.UTF_8),
                losses.list());
    }

    private static void write(StringBuilder out, Losses losses, Item item, List<String> options, int key) {
        String stem = Labels.oneLine(item.head().stem());
        // Moodle passes over lines of one character.
        boolean unsafe = UNSAFE.matcher(stem).matches() || stem.length() < 2 || options.size() > LETTERS;
        if (unsafe) {
            losses.add(item, What.TEXT_UNSAFE);
            return;
        }
        out.append(stem).append('\n');
        for (int i = 0; i < options.size(); i++) {
            out.append((char) ('A' + i))
                    .append(") ")
                    .append(Labels.oneLine(options.get(i)))
                    .append('\n');
        }
        out.append("ANSWER: ").append((char) ('A' + key)).append("\n\n");
        losses.add(item, What.OPTION_FEEDBACK, What.EVIDENCE, What.FACT_IDS);
        if (Stream.concat(Stream.of(item.head().stem()), options.stream()).anyMatch(Labels::hasLines)) {
            losses.add(item, What.LINE_BREAKS);
        }
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
