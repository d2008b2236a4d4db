package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import app.dateline.exchange.Imported.Weighted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one question of a Moodle XML file. */
final class MoodleQuestion {

    /** Parts that hold words of the author and that we have no place for. */
    private static final List<String> LEFT_OUT =
            List.of("hint", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "units");

    private static final Set<String> WITHOUT_ANSWERS = Set.of("essay", "description");

    private final Complaints complaints;
    private final XmlTree question;

    MoodleQuestion(Complaints complaints, XmlTree question) {
        this.complaints = complaints;
        this.question = question;
    }

    private Optional<Imported> complain(What what, String... arguments) {
        complaints.add(question.line(), question.column(), what, arguments);
        return Optional.empty();
    }

    Optional<Imported> read(String category) {
        String type = question.attribute("type");
        if (WITHOUT_ANSWERS.contains(type)) {
            return complain(What.NO_ANSWERS);
        }
        String stem = question.child("questiontext").map(this::text).orElse("");
        if (stem.isBlank()) {
            return complain(What.STEM_MISSING);
        }
        String number = question.line("idnumber");
        Imported.Head head = new Imported.Head(
                question.child("name").map(n -> n.line("text")).orElse(""),
                category,
                stem,
                question.child("generalfeedback").map(this::text).orElse(""),
                number.isEmpty() ? null : number,
                question.child("tags").stream()
                        .flatMap(tags -> tags.children("tag").stream())
                        .map(tag -> tag.line("text"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                question.line());
        Optional<Imported> read = switch (type) {
            case "multichoice" -> choice(head);
            case "truefalse" -> claim(head);
            case "shortanswer" -> written(head);
            case "numerical" -> numeric(head);
            case "matching" -> match(head);
            case "ordering" -> order(head);
            default -> complain(What.TYPE_UNKNOWN, type);
        };
        read.ifPresent(any -> leftOut());
        return read;
    }

    private void leftOut() {
        for (String part : LEFT_OUT) {
            question.children(part).stream()
                    .filter(p -> p.children().stream()
                            .anyMatch(c -> !c.text().isBlank() || !c.children().isEmpty()))
                    .forEach(p -> complaints.add(p.line(), p.column(), What.PART_LEFT_OUT, part));
        }
    }

    /** The plain text of an element with a format; files inside it are named as left out. */
    private String text(XmlTree element) {
        element.children("file")
                .forEach(f -> complaints.add(f.line(), f.column(), What.FILE_LEFT_OUT, f.attribute("name")));
        String text = element.child("text").map(XmlTree::text).orElse("").strip();
        return switch (element.attribute("format")) {
            case "plain_text" -> text;
            case "markdown" -> {
                if (!text.isEmpty()) {
                    complaints.add(element.line(), element.column(), What.MARKUP_KEPT, "markdown");
                }
                yield text;
            }
            case "moodle_auto_format" -> HtmlText.looksLike(text) ? plain(element, text) : text;
            default -> plain(element, text);
        };
    }

    private String plain(XmlTree element, String html) {
        List<String> named =
                element.children("file").stream().map(f -> f.attribute("name")).toList();
        return HtmlText.plain(html, new HtmlText.Losses() {
            @Override
            public void file(String name) {
                if (!named.contains(name)) {
                    complaints.add(element.line(), element.column(), What.FILE_LEFT_OUT, name);
                }
            }

            @Override
            public void markup(String name) {
                complaints.add(element.line(), element.column(), What.MARKUP_LOST, name);
            }
        });
    }

    /** The answers; empty where one has no readable weight. */
    private Optional<List<Weighted>> answers(boolean plain) {
        List<Weighted> answers = new ArrayList<>();
        for (XmlTree answer : question.children("answer")) {
            Optional<Double> fraction =
                    Numbers.percent(answer.attribute("fraction").isEmpty() ? "0" : answer.attribute("fraction"));
            if (fraction.isEmpty()) {
                complaints.add(answer.line(), answer.column(), What.WEIGHT, answer.attribute("fraction"));
                return Optional.empty();
            }
            String text =
                    plain ? answer.child("text").map(XmlTree::text).orElse("").strip() : text(answer);
            answers.add(new Weighted(
                    text,
                    fraction.get(),
                    answer.child("feedback").map(this::text).orElse("")));
        }
        return Optional.of(answers);
    }

    private Optional<Imported> choice(Imported.Head head) {
        Optional<List<Weighted>> options = answers(false);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        if (options.get().size() < 2) {
            return complain(What.OPTIONS_TOO_FEW);
        }
        if (options.get().stream().noneMatch(o -> o.fraction() > 0)) {
            return complain(What.KEY_MISSING);
        }
        boolean single = !Set.of("false", "0").contains(question.line("single"));
        return Optional.of(new Imported.Choice(head, single, options.get()));
    }

    /** As Moodle reads it: by the words true and false; where others stand there, true comes first. */
    private Optional<Imported> claim(Imported.Head head) {
        Optional<List<Weighted>> answers = answers(true);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<Weighted> both = answers.get();
        if (both.size() != 2) {
            return complain(What.OPTIONS_TOO_FEW);
        }
        boolean swapped = both.getFirst().text().equalsIgnoreCase("false");
        Weighted ifTrue = swapped ? both.getLast() : both.getFirst();
        Weighted ifFalse = swapped ? both.getFirst() : both.getLast();
        if ((ifTrue.fraction() > 0) == (ifFalse.fraction() > 0)) {
            return complain(What.KEY_MISSING);
        }
        return Optional.of(new Imported.Claim(head, ifTrue.fraction() > 0, ifTrue.feedback(), ifFalse.feedback()));
    }

    private Optional<Imported> written(Imported.Head head) {
        Optional<List<Weighted>> answers = answers(true);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (answers.get().stream().noneMatch(a -> a.fraction() > 0)) {
            return complain(What.KEY_MISSING);
        }
        return Optional.of(new Imported.Written(
                head,
                question.line("usecase").equals("1"),
                answers.get().stream()
                        .map(a -> new Weighted(a.text().replace("\\*", "*"), a.fraction(), a.feedback()))
                        .toList()));
    }

    private Optional<Imported> numeric(Imported.Head head) {
        Optional<List<Weighted>> answers = answers(true);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<Imported.Numeric.Range> ranges = new ArrayList<>();
        List<XmlTree> elements = question.children("answer");
        for (int i = 0; i < elements.size(); i++) {
            Weighted answer = answers.get().get(i);
            String tolerance = elements.get(i).line("tolerance");
            try {
                BigDecimal middle = Numbers.read(answer.text());
                BigDecimal about = tolerance.isEmpty() ? BigDecimal.ZERO : Numbers.read(tolerance);
                ranges.add(new Imported.Numeric.Range(
                        middle.subtract(about), middle.add(about), answer.fraction(), answer.feedback()));
            } catch (IllegalArgumentException e) {
                complaints.add(elements.get(i).line(), elements.get(i).column(), What.NUMBER, answer.text());
                return Optional.empty();
            }
        }
        if (ranges.stream().noneMatch(r -> r.fraction() > 0)) {
            return complain(What.KEY_MISSING);
        }
        return Optional.of(new Imported.Numeric(head, ranges));
    }

    private Optional<Imported> match(Imported.Head head) {
        List<String> prompts = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        List<Integer> key = new ArrayList<>();
        for (XmlTree pair : question.children("subquestion")) {
            String prompt = text(pair);
            String choice = pair.child("answer").map(a -> a.line("text")).orElse("");
            if (choice.isEmpty()) {
                complaints.add(pair.line(), pair.column(), What.ARROW_MISSING, prompt);
                return Optional.empty();
            }
            if (!choices.contains(choice)) {
                choices.add(choice);
            }
            if (!prompt.isEmpty()) {
                prompts.add(prompt);
                key.add(choices.indexOf(choice));
            }
        }
        return prompts.isEmpty() || choices.size() < 2
                ? complain(What.OPTIONS_TOO_FEW)
                : Optional.of(new Imported.Match(head, prompts, choices, key));
    }

    /** The fraction of an answer is its place. */
    private Optional<Imported> order(Imported.Head head) {
        record Placed(double place, String text) {}
        List<Placed> placed = new ArrayList<>();
        for (XmlTree answer : question.children("answer")) {
            try {
                String place = answer.attribute("fraction");
                placed.add(new Placed(
                        place.isEmpty()
                                ? placed.size() + 1
                                : Numbers.read(place).doubleValue(),
                        text(answer)));
            } catch (NumberFormatException e) {
                complaints.add(answer.line(), answer.column(), What.NUMBER, answer.attribute("fraction"));
                return Optional.empty();
            }
        }
        if (placed.size() < 2) {
            return complain(What.OPTIONS_TOO_FEW);
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        return Optional.of(
                new Imported.Order(head, placed.stream().map(Placed::text).toList()));
    }
}
