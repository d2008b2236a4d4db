package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import app.dateline.exchange.Imported.Weighted;
import app.dateline.item.Item;
import app.dateline.item.OwnItems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes an item of one question of others, to be marked by our rules. What these rules cannot mark is refused with the
 * reason, and weights of its own that they do not use are named.
 */
final class Adopting {

    /** The most options, prompts or things that a question may have. */
    static final int MOST_OPTIONS = 20;

    /** The longest stem, and the longest text that is told, in characters. */
    static final int LONGEST_TEXT = 5000;

    /** The longest option, in characters. */
    static final int LONGEST_OPTION = 1000;

    /** Files round their fractions. */
    private static final double ROUNDING = 0.01;

    private final Imported question;
    private final Complaints complaints;

    Adopting(Imported question, Complaints complaints) {
        this.question = question;
        this.complaints = complaints;
    }

    Optional<Item> item() {
        if (!fits(Stream.of(question.head().stem(), question.head().feedback()), LONGEST_TEXT)) {
            return Optional.empty();
        }
        return switch (question) {
            case Imported.Choice c -> options(c);
            case Imported.Claim c -> claim(c);
            case Imported.Match m -> match(m);
            case Imported.Order o ->
                different(o.inOrder()) ? Optional.of(OwnItems.order(stem(), told(), o.inOrder())) : Optional.empty();
            case Imported.Written w -> refused(What.TYPED_ANSWER);
            case Imported.Numeric n -> refused(What.TYPED_ANSWER);
        };
    }

    private Optional<Item> options(Imported.Choice choice) {
        if (!different(choice.options().stream().map(Weighted::text).toList())
                || !fits(choice.options().stream().map(Weighted::feedback), LONGEST_OPTION)) {
            return Optional.empty();
        }
        return choice.single() ? single(choice.options()) : several(choice.options());
    }

    private Optional<Item> single(List<Weighted> options) {
        double best = options.stream().mapToDouble(Weighted::fraction).max().orElse(0);
        List<Integer> keys = IntStream.range(0, options.size())
                .filter(i -> options.get(i).fraction() == best)
                .boxed()
                .toList();
        if (keys.size() > 1) {
            return refused(What.KEYS_SEVERAL);
        }
        int key = keys.getFirst();
        boolean weighted = IntStream.range(0, options.size())
                .anyMatch(i -> Math.abs(options.get(i).fraction() - (i == key ? 1 : 0)) > ROUNDING);
        if (weighted) {
            complain(What.WEIGHTS_LEFT_OUT);
        }
        return Optional.of(OwnItems.choice(stem(), told(), given(options), key));
    }

    private Optional<Item> several(List<Weighted> options) {
        Set<Integer> keys = new TreeSet<>();
        IntStream.range(0, options.size())
                .filter(i -> options.get(i).fraction() > 0)
                .forEach(keys::add);
        if (keys.size() == options.size()) {
            return refused(What.KEYS_ALL);
        }
        boolean weighted =
                keys.stream().anyMatch(i -> Math.abs(options.get(i).fraction() - 1.0 / keys.size()) > ROUNDING);
        if (weighted) {
            complain(What.WEIGHTS_LEFT_OUT);
        }
        return Optional.of(OwnItems.choices(stem(), told(), given(options), keys));
    }

    /** What is told to whoever judged it wrongly is told to all: there is no option for it to stand beside. */
    private Optional<Item> claim(Imported.Claim claim) {
        String ifWrong = claim.holds() ? claim.ifFalse() : claim.ifTrue();
        String all = Stream.of(told(), ifWrong)
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return fits(Stream.of(all), LONGEST_TEXT)
                ? Optional.of(OwnItems.claim(stem(), all, claim.holds()))
                : Optional.empty();
    }

    private Optional<Item> match(Imported.Match match) {
        if (!different(match.prompts()) || !different(match.choices())) {
            return Optional.empty();
        }
        Set<Integer> used = new HashSet<>();
        for (int choice : match.key()) {
            if (!used.add(choice)) {
                return refused(What.CHOICE_SHARED, match.choices().get(choice));
            }
        }
        return Optional.of(OwnItems.match(stem(), told(), match.prompts(), match.choices(), match.key()));
    }

    private static List<OwnItems.Given> given(List<Weighted> options) {
        return options.stream()
                .map(o -> new OwnItems.Given(o.text(), o.feedback()))
                .toList();
    }

    private String stem() {
        return question.head().stem();
    }

    private String told() {
        return question.head().feedback();
    }

    /** Whether texts to choose from can be told apart, are not too many and not too long; complains where not. */
    private boolean different(List<String> texts) {
        if (texts.size() > MOST_OPTIONS) {
            complain(What.OPTIONS_MANY, Integer.toString(MOST_OPTIONS));
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (text.isBlank()) {
                complain(What.OPTION_EMPTY);
                return false;
            }
            if (!seen.add(text)) {
                complain(What.OPTION_TWICE, text);
                return false;
            }
        }
        return fits(texts.stream(), LONGEST_OPTION);
    }

    private boolean fits(Stream<String> texts, int longest) {
        boolean fit = texts.allMatch(text -> text.length() <= longest);
        if (!fit) {
            complain(What.TEXT_LONG, Integer.toString(longest));
        }
        return fit;
    }

    private Optional<Item> refused(What what, String... arguments) {
        complain(what, arguments);
        return Optional.empty();
    }

    private void complain(What what, String... arguments) {
        complaints.add(question.head().line(), 1, what, arguments);
    }
}
