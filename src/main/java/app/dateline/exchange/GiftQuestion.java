package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import app.dateline.exchange.Imported.Weighted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one question of a GIFT file. What it cannot read it complains about, at the place where it stands. */
final class GiftQuestion {

    private static final Set<String> FORMATS = Set.of("html", "moodle", "plain", "markdown");
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%([^%\\n]*)%");

    private final Complaints complaints;
    private final String category;
    private final @Nullable String idNumber;
    private final List<String> tags;
    private String format = "moodle";

    GiftQuestion(Complaints complaints, String category, @Nullable String idNumber, List<String> tags) {
        this.complaints = complaints;
        this.category = category;
        this.idNumber = idNumber;
        this.tags = tags;
    }

    private Optional<Imported> complain(GiftText at, What what, String... arguments) {
        complaints.add(at.line(), at.column(), what, arguments);
        return Optional.empty();
    }

    Optional<Imported> read(GiftText whole) {
        String name = "";
        GiftText text = whole;
        if (text.startsWith("::")) {
            int end = text.indexOf("::", 2);
            if (end >= 0) {
                name = text.part(2, end).text();
                text = text.part(end + 2).strip();
            }
        }
        int open = text.indexOf("{");
        int close = text.indexOf("}");
        if (open < 0 && close < 0) {
            return complain(whole, What.NO_ANSWERS);
        }
        if (open < 0 || close >= 0 && close < open) {
            return complain(text.part(close), What.BRACE, "}");
        }
        if (close < 0) {
            return complain(text.part(open), What.BRACE, "{");
        }
        GiftText answers = text.part(open + 1, close).strip();
        if (answers.indexOf("{") >= 0) {
            return complain(answers.part(answers.indexOf("{")), What.BRACE, "{");
        }
        GiftText after = text.part(close + 1).strip();
        if (after.indexOf("{") >= 0) {
            return complain(after.part(after.indexOf("{")), What.BRACES_TWICE);
        }
        if (after.indexOf("}") >= 0) {
            return complain(after.part(after.indexOf("}")), What.BRACE, "}");
        }
        String before = formatted(text.part(0, open).strip(), true);
        String stem = after.isEmpty() ? before : (before + " _____ " + converted(after)).strip();
        if (stem.isEmpty()) {
            return complain(whole, What.STEM_MISSING);
        }
        int general = answers.lastIndexOf("####");
        String feedback = general < 0 ? "" : formatted(answers.part(general + 4).strip(), false);
        Imported.Head head = new Imported.Head(name, category, stem, feedback, idNumber, tags, whole.line());
        return answers(head, general < 0 ? answers : answers.part(0, general).strip());
    }

    private Optional<Imported> answers(Imported.Head head, GiftText answers) {
        if (answers.isEmpty()) {
            return complain(answers, What.NO_ANSWERS);
        }
        if (answers.startsWith("#")) {
            return numeric(head, answers.part(1).strip());
        }
        if (answers.indexOf("~") >= 0) {
            return choice(head, answers);
        }
        if (answers.indexOf("=") >= 0 && answers.indexOf("->") >= 0) {
            return match(head, answers);
        }
        int hash = answers.indexOf("#");
        String word = (hash < 0 ? answers : answers.part(0, hash)).strip().raw();
        return switch (word) {
            case "T", "TRUE" -> claim(head, true, answers, hash);
            case "F", "FALSE" -> claim(head, false, answers, hash);
            default -> written(head, answers);
        };
    }

    private Optional<Imported> claim(Imported.Head head, boolean holds, GiftText answers, int hash) {
        String wrong = "";
        String right = "";
        if (hash >= 0) {
            GiftText told = answers.part(hash + 1);
            int second = told.indexOf("#");
            wrong = formatted((second < 0 ? told : told.part(0, second)).strip(), false);
            right = second < 0 ? "" : formatted(told.part(second + 1).strip(), false);
        }
        return Optional.of(new Imported.Claim(head, holds, holds ? right : wrong, holds ? wrong : right));
    }

    private Optional<Imported> choice(Imported.Head head, GiftText answers) {
        boolean single = answers.indexOf("=") >= 0;
        List<Weighted> options = new ArrayList<>();
        for (GiftText part : answers.splitBefore("~=")) {
            if (!part.startsWith("~") && !part.startsWith("=")) {
                return complain(part, What.OPTION_EXPECTED, part.text());
            }
            Optional<Weighted> option = weighted(part.part(1), part.startsWith("=") ? 1 : 0);
            if (option.isEmpty()) {
                return Optional.empty();
            }
            options.add(option.get());
        }
        if (options.size() < 2) {
            return complain(answers, What.OPTIONS_TOO_FEW);
        }
        if (options.stream().noneMatch(o -> o.fraction() > 0)) {
            return complain(answers, What.KEY_MISSING);
        }
        return Optional.of(new Imported.Choice(head, single, options));
    }

    private Optional<Imported> written(Imported.Head head, GiftText answers) {
        List<Weighted> accepted = new ArrayList<>();
        for (GiftText part : answers.splitBefore("=")) {
            Optional<Weighted> answer = weighted(part.startsWith("=") ? part.part(1) : part, 1);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Weighted a = answer.get();
            accepted.add(new Weighted(a.text().replace("\\*", "*"), a.fraction(), a.feedback()));
        }
        if (accepted.stream().noneMatch(a -> a.fraction() > 0)) {
            return complain(answers, What.KEY_MISSING);
        }
        return Optional.of(new Imported.Written(head, false, accepted));
    }

    private Optional<Imported> match(Imported.Head head, GiftText answers) {
        List<String> prompts = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        List<Integer> key = new ArrayList<>();
        for (GiftText part : answers.splitBefore("=")) {
            int arrow = part.indexOf("->");
            if (!part.startsWith("=") || arrow < 0) {
                return complain(part, What.ARROW_MISSING, part.text());
            }
            String prompt = formatted(part.part(1, arrow).strip(), false);
            String choice = part.part(arrow + 2).strip().text();
            if (!choices.contains(choice)) {
                choices.add(choice);
            }
            if (!prompt.isEmpty()) {
                prompts.add(prompt);
                key.add(choices.indexOf(choice));
            }
        }
        if (prompts.isEmpty() || choices.size() < 2) {
            return complain(answers, What.OPTIONS_TOO_FEW);
        }
        return Optional.of(new Imported.Match(head, prompts, choices, key));
    }

    private Optional<Imported> numeric(Imported.Head head, GiftText answers) {
        List<Imported.Numeric.Range> ranges = new ArrayList<>();
        for (GiftText part : answers.splitBefore("~=")) {
            if (part.startsWith("~")) {
                String told = formatted(part.part(part.startsWith("~#") ? 2 : 1).strip(), false);
                complaints.add(part.line(), part.column(), What.PART_LEFT_OUT, told);
                continue;
            }
            Optional<Weighted> answer = weighted(part.startsWith("=") ? part.part(1) : part, 1);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Optional<Imported.Numeric.Range> range = range(answer.get());
            if (range.isEmpty()) {
                return complain(part, What.NUMBER, answer.get().text());
            }
            ranges.add(range.get());
        }
        if (ranges.stream().noneMatch(r -> r.fraction() > 0)) {
            return complain(answers, What.KEY_MISSING);
        }
        return Optional.of(new Imported.Numeric(head, ranges));
    }

    /** A number, a number with its tolerance behind a colon, or two with two dots between. */
    private static Optional<Imported.Numeric.Range> range(Weighted answer) {
        String text = answer.text();
        int dots = text.indexOf("..");
        int colon = text.indexOf(':');
        try {
            if (dots > 0) {
                BigDecimal least = Numbers.read(text.substring(0, dots));
                BigDecimal most = Numbers.read(text.substring(dots + 2));
                return Optional.of(new Imported.Numeric.Range(least, most, answer.fraction(), answer.feedback()));
            }
            BigDecimal middle = Numbers.read(colon > 0 ? text.substring(0, colon) : text);
            BigDecimal tolerance = colon > 0 ? Numbers.read(text.substring(colon + 1)) : BigDecimal.ZERO;
            return Optional.of(new Imported.Numeric.Range(
                    middle.subtract(tolerance), middle.add(tolerance), answer.fraction(), answer.feedback()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An answer with the weight before it and the feedback behind it. @param fraction what it earns without a weight */
    private Optional<Weighted> weighted(GiftText part, double fraction) {
        GiftText rest = part.strip();
        double earned = fraction;
        if (rest.startsWith("%")) {
            Matcher weight = WEIGHT.matcher(rest.raw());
            if (weight.find()) {
                Optional<Double> read = Numbers.percent(weight.group(1));
                if (read.isEmpty()) {
                    complaints.add(rest.line(), rest.column(), What.WEIGHT, weight.group(1));
                    return Optional.empty();
                }
                earned = read.get();
                rest = rest.part(weight.end()).strip();
            }
        }
        int hash = rest.indexOf("#");
        String text = formatted((hash < 0 ? rest : rest.part(0, hash)).strip(), false);
        String feedback = hash < 0 ? "" : formatted(rest.part(hash + 1).strip(), false);
        return Optional.of(new Weighted(text, earned, feedback));
    }

    /** A text in the format that stands before it, or in the question's own. @param own whether it sets the question's */
    private String formatted(GiftText text, boolean own) {
        String now = format;
        GiftText rest = text;
        if (text.startsWith("[") && text.indexOf("]") > 0) {
            String named = text.part(1, text.indexOf("]")).raw();
            if (FORMATS.contains(named)) {
                now = named;
                rest = text.part(text.indexOf("]") + 1);
            }
        }
        if (now.equals("markdown") && (own || !format.equals("markdown"))) {
            complaints.add(text.line(), text.column(), What.MARKUP_KEPT, "markdown");
        }
        String before = format;
        format = now;
        String converted = converted(rest);
        format = own ? now : before;
        return converted;
    }

    private String converted(GiftText part) {
        String text = part.text();
        boolean html = format.equals("html") || format.equals("moodle") && HtmlText.looksLike(text);
        return html ? HtmlText.plain(text, losses(part)) : text;
    }

    private HtmlText.Losses losses(GiftText part) {
        return new HtmlText.Losses() {
            @Override
            public void file(String name) {
                complaints.add(part.line(), part.column(), What.FILE_LEFT_OUT, name);
            }

            @Override
            public void markup(String name) {
                complaints.add(part.line(), part.column(), What.MARKUP_LOST, name);
            }
        };
    }
}
