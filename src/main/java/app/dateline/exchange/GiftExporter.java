package app.dateline.exchange;

import app.dateline.exchange.NotCarried.What;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes GIFT, as https://docs.moodle.org/en/GIFT_format describes it and Moodle's
 * {@code question/format/gift/format.php} reads it. All texts are marked {@code [plain]}, so that nothing in them is taken
 * for HTML. Fact ids and tags stand in the comment before each question, where Moodle looks for them.
 *
 * <p>GIFT has no order: positions are matched with what stands there.
 */
public final class GiftExporter implements Exporter {

    @Override
    public Target target() {
        return Target.GIFT;
    }

    @Override
    public Exported export(ItemsToGo set) {
        Writing writing = new Writing(set);
        return new Exported(
                set.fileName("gift.txt"),
                "text/plain; charset=utf-8",
                writing.text().getBytes(StandardCharsets.UTF_8),
                writing.losses.list());
    }

    private static final class Writing {
        private final ItemsToGo set;
        private final Explanation explanation;
        private final WrittenForms forms;
        private final Losses losses = new Losses();
        private final StringBuilder out = new StringBuilder();

        Writing(ItemsToGo set) {
            this.set = set;
            this.explanation = new Explanation(set);
            this.forms = new WrittenForms(set.base());
        }

        String text() {
            // Nothing is escaped in a category's name; a slash is doubled, since a single one leads a level down.
            String category = Labels.oneLine(set.title())
                    .replaceAll("[\\\\\\p{Cntrl}]", " ")
                    .replace("/", "//");
            out.append("$CATEGORY: $course$/top/").append(category).append("\n\n");
            List<String> ids = Labels.factIds(set.items());
            for (int i = 0; i < set.items().size(); i++) {
                question(set.items().get(i), ids.get(i));
            }
            return out.toString();
        }

        private void question(Item item, String id) {
            List<Accepted> accepted = forms.of(item, set.phrases()).stream()
                    .filter(a -> !a.text().contains("->")) // would be read as a match
                    .toList();
            String stem = item.head().stem();
            switch (item) {
                case Item.SingleChoice c -> question(item, id, stem, () -> single(c.options(), c.key()));
                case Item.SourceCriticism c -> question(item, id, stem, () -> single(c.options(), c.key()));
                case Item.MultipleResponse m -> question(item, id, stem, () -> several(m));
                case Item.TrueFalse t -> question(item, id, stem, () -> judge(t));
                case Item.TypedDate d -> typed(item, id, stem, accepted);
                case Item.TypedPlace p -> typed(item, id, stem, accepted);
                case Item.TypedLength l -> typed(item, id, stem, accepted);
                case Item.ShowPlace s -> {
                    typed(item, id, set.phrases().typedInsteadOfShown(stem), accepted);
                    if (!accepted.isEmpty()) {
                        losses.add(item, What.MAP);
                    }
                }
                case Item.Ordering o -> {
                    question(item, id, stem, () -> order(o));
                    losses.add(item, What.ORDER_AS_MATCH, What.ORDER_MARKS);
                }
                case Item.Matching m -> question(item, id, stem, () -> match(m));
            }
        }

        private void question(Item item, String id, String stem, Runnable answers) {
            out.append("// [id:").append(inComment(id)).append(']');
            Labels.tags(item)
                    .forEach(tag -> out.append(" [tag:").append(inComment(tag)).append(']'));
            out.append("\n::")
                    .append(escaped(Labels.name(stem)))
                    .append("::[plain]")
                    .append(escaped(stem))
                    .append("{");
            answers.run();
            out.append("####").append(formatted(explanation.plain(item))).append("\n}\n\n");
        }

        private void single(List<Option> options, int key) {
            out.append('\n');
            for (int i = 0; i < options.size(); i++) {
                option(i == key ? "=" : "~", options.get(i));
            }
            out.append('\t');
        }

        private void several(Item.MultipleResponse item) {
            int n = item.options().size();
            Set<Integer> keys = item.keys();
            out.append('\n');
            boolean exact = true;
            for (int i = 0; i < n; i++) {
                double fraction = Fractions.ofPick(keys.contains(i), keys.size(), n);
                exact &= Fractions.allowed(fraction);
                option("~%" + Fractions.percent(fraction) + "%", item.options().get(i));
            }
            out.append('\t');
            if (!exact) {
                losses.add(item, What.PARTIAL_MARKS);
            }
        }

        private void option(String sign, Option option) {
            out.append('\t').append(sign).append(arrowless(option.text()));
            String feedback = explanation.plain(option);
            if (!feedback.isEmpty()) {
                out.append('#').append(formatted(feedback));
            }
            out.append('\n');
        }

        private void judge(Item.TrueFalse item) {
            out.append(item.holds() ? "TRUE" : "FALSE");
            String wrong = item.holds() ? "" : explanation.plain(item.shown());
            if (!wrong.isEmpty()) {
                out.append('#').append(formatted(wrong));
            }
        }

        private void typed(Item item, String id, String stem, List<Accepted> accepted) {
            if (accepted.isEmpty()) {
                losses.add(item, What.KEY_GONE);
                return;
            }
            question(item, id, stem, () -> {
                out.append('\n');
                accepted.forEach(a -> out.append("\t=%")
                        .append(Fractions.percent(a.fraction()))
                        .append('%')
                        .append(formatted(wildcardsOff(a.text())))
                        .append('\n'));
                out.append('\t');
            });
            losses.add(item, What.FREE_WRITING);
        }

        private void order(Item.Ordering item) {
            out.append('\n');
            IntStream.range(0, item.key().size())
                    .forEach(place -> pair(
                            Integer.toString(place + 1),
                            item.options().get(item.key().get(place)).text()));
            out.append('\t');
        }

        private void match(Item.Matching item) {
            out.append('\n');
            for (int i = 0; i < item.prompts().size(); i++) {
                pair(
                        item.prompts().get(i).text(),
                        item.choices().get(item.key().get(i)).text());
            }
            for (int i = 0; i < item.choices().size(); i++) {
                if (!item.key().contains(i)) {
                    pair("", item.choices().get(i).text());
                }
            }
            out.append('\t');
        }

        private void pair(String prompt, String choice) {
            out.append("\t=")
                    .append(arrowless(prompt))
                    .append(" -> ")
                    .append(escaped(choice))
                    .append('\n');
        }
    }

    /** Every text of GIFT's own signs escaped by a backslash, line breaks as {@code \n}. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                if ("\\~=#{}:".indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A text that is not taken for a format or a weight, whatever it begins with. */
    private static String formatted(String text) {
        String stripped = text.stripLeading();
        return (stripped.startsWith("[") || stripped.startsWith("%") ? "[plain]" : "") + escaped(text);
    }

    /** An asterisk stands for any letters in Moodle's short answers unless a backslash stands before it. */
    static String wildcardsOff(String answer) {
        return answer.replace("*", "\\*");
    }

    /**
     * A text with an arrow, which some readers take for a pair even in a choice, as HTML: there the arrow can be escaped.
     */
    private static String arrowless(String text) {
        return text.contains("->") ? "[html]" + escaped(Html.lines(text)) : formatted(text);
    }

    private static String inComment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\]]", " ");
    }
}
