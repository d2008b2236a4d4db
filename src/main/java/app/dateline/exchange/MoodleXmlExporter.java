package app.dateline.exchange;

import app.dateline.exchange.NotCarried.What;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.util.List;

/**
 * Writes Moodle XML, as https://docs.moodle.org/en/Moodle_XML_format describes it and Moodle's
 * {@code question/format/xml/format.php} and {@code question/type/ordering/questiontype.php} read it; orders need Moodle
 * 4.4 or the plug-in qtype_ordering. The truth and its sources are the general feedback, what an option really is its own
 * feedback; the main fact's id is the idnumber; kind, form and articles are tags.
 *
 * <p>Texts of several lines are HTML; what Moodle compares letter by letter or puts into a list is plain.
 */
public final class MoodleXmlExporter implements Exporter {

    @Override
    public Target target() {
        return Target.MOODLE_XML;
    }

    @Override
    public Exported export(ItemsToGo set) {
        Writing writing = new Writing(set);
        return new Exported(
                set.fileName("moodle.xml"), "application/xml; charset=utf-8", writing.bytes(), writing.losses.list());
    }

    private static final class Writing {
        private final ItemsToGo set;
        private final Explanation explanation;
        private final WrittenForms forms;
        private final Losses losses = new Losses();
        private final MoodleXml xml = new MoodleXml();

        Writing(ItemsToGo set) {
            this.set = set;
            this.explanation = new Explanation(set);
            this.forms = new WrittenForms(set.base());
        }

        byte[] bytes() {
            xml.open("quiz");
            xml.open("question", "type", "category");
            xml.open("category");
            xml.line("text", "$course$/top/" + Labels.oneLine(set.title()).replace("/", "//"));
            xml.close();
            xml.close();
            List<String> ids = Labels.factIds(set.items());
            for (int i = 0; i < set.items().size(); i++) {
                question(set.items().get(i), ids.get(i));
            }
            xml.close();
            return xml.bytes();
        }

        private void question(Item item, String id) {
            String stem = item.head().stem();
            switch (item) {
                case Item.SingleChoice c -> question("multichoice", item, id, stem, () -> single(c.options(), c.key()));
                case Item.SourceCriticism c ->
                    question("multichoice", item, id, stem, () -> single(c.options(), c.key()));
                case Item.MultipleResponse m -> question("multichoice", item, id, stem, () -> several(m));
                case Item.TrueFalse t -> question("truefalse", item, id, stem, () -> judge(t));
                case Item.TypedDate d -> typed(item, id, stem);
                case Item.TypedPlace p -> typed(item, id, stem);
                case Item.TypedLength l -> typed(item, id, stem);
                case Item.ShowPlace s -> {
                    if (typed(item, id, set.phrases().typedInsteadOfShown(stem))) {
                        losses.add(item, What.MAP);
                    }
                }
                case Item.Ordering o -> {
                    question("ordering", item, id, stem, () -> order(o));
                    losses.add(item, What.ORDER_MARKS);
                }
                case Item.Matching m -> question("matching", item, id, stem, () -> match(m));
            }
        }

        private void question(String type, Item item, String id, String stem, Runnable answers) {
            xml.open("question", "type", type);
            xml.open("name");
            xml.line("text", Labels.name(stem));
            xml.close();
            xml.html("questiontext", "<p>" + Html.lines(stem) + "</p>");
            xml.html("generalfeedback", explanation.html(item));
            xml.line("defaultgrade", "1");
            // What Moodle itself writes: a third off for each further try, all of it where there are two answers.
            xml.line("penalty", type.equals("truefalse") ? "1" : "0.3333333");
            xml.line("hidden", "0");
            xml.line("idnumber", id);
            answers.run();
            xml.open("tags");
            for (String tag : Labels.tags(item)) {
                xml.open("tag");
                xml.line("text", tag);
                xml.close();
            }
            xml.close();
            xml.close();
        }

        private void choiceSettings(boolean single) {
            xml.line("single", Boolean.toString(single));
            xml.line("shuffleanswers", "true");
            xml.line("answernumbering", "abc");
            xml.line("showstandardinstruction", "0");
        }

        private void single(List<Option> options, int key) {
            choiceSettings(true);
            for (int i = 0; i < options.size(); i++) {
                option(options.get(i), i == key ? 1 : 0);
            }
        }

        private void several(Item.MultipleResponse item) {
            choiceSettings(false);
            int n = item.options().size();
            int k = item.keys().size();
            boolean exact = true;
            for (int i = 0; i < n; i++) {
                double fraction = Fractions.ofPick(item.keys().contains(i), k, n);
                exact &= Fractions.allowed(fraction);
                option(item.options().get(i), fraction);
            }
            if (!exact) {
                losses.add(item, What.PARTIAL_MARKS);
            }
        }

        private void option(Option option, double fraction) {
            answer(Html.lines(option.text()), "html", Fractions.percent(fraction), explanation.html(option));
        }

        private void answer(String text, String format, String fraction, String feedback) {
            xml.open("answer", "fraction", fraction, "format", format);
            xml.line("text", text);
            xml.html("feedback", feedback);
            xml.close();
        }

        private void judge(Item.TrueFalse item) {
            String why = explanation.html(item.shown());
            answer("true", "moodle_auto_format", item.holds() ? "100" : "0", item.holds() ? "" : why);
            answer("false", "moodle_auto_format", item.holds() ? "0" : "100", "");
        }

        private boolean typed(Item item, String id, String stem) {
            List<Accepted> accepted = forms.of(item, set.phrases());
            if (accepted.isEmpty()) {
                losses.add(item, What.KEY_GONE);
                return false;
            }
            question("shortanswer", item, id, stem, () -> {
                xml.line("usecase", "0");
                accepted.forEach(a ->
                        answer(GiftExporter.wildcardsOff(a.text()), "plain_text", Fractions.percent(a.fraction()), ""));
            });
            losses.add(item, What.FREE_WRITING);
            return true;
        }

        /** Moodle shuffles what the file gives in the right order. */
        private void order(Item.Ordering item) {
            xml.line("layouttype", "VERTICAL");
            xml.line("selecttype", "ALL");
            xml.line("selectcount", Integer.toString(item.options().size()));
            // Of Moodle's rules the one that counts pairs as ours does, if otherwise.
            xml.line("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT");
            xml.line("showgrading", "SHOW");
            xml.line("numberingstyle", "none");
            for (int place = 0; place < item.key().size(); place++) {
                Option option = item.options().get(item.key().get(place));
                xml.open("answer", "fraction", Integer.toString(place + 1), "format", "html");
                xml.line("text", Html.lines(option.text()));
                xml.close();
            }
        }

        private void match(Item.Matching item) {
            xml.line("shuffleanswers", "true");
            for (int i = 0; i < item.prompts().size(); i++) {
                pair(
                        "<p>" + Html.lines(item.prompts().get(i).text()) + "</p>",
                        item.choices().get(item.key().get(i)).text());
            }
            for (int i = 0; i < item.choices().size(); i++) {
                if (!item.key().contains(i)) {
                    // A subquestion without a text only adds its answer to the list.
                    pair("", item.choices().get(i).text());
                }
            }
        }

        private void pair(String prompt, String choice) {
            xml.open("subquestion", "format", "html");
            xml.line("text", prompt);
            xml.open("answer");
            xml.line("text", choice);
            xml.close();
            xml.close();
        }
    }
}
