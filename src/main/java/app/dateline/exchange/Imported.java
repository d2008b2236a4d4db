package app.dateline.exchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that came from elsewhere. No fact of ours stands behind it, so it is unsourced until someone cites. */
public sealed interface Imported {

    Head head();

    /**
     * What every question has. All texts are plain.
     *
     * @param name what its file calls it; possibly empty
     * @param category where its file puts it, levels between slashes; possibly empty
     * @param stem the question
     * @param feedback what is told after any answer; possibly empty
     * @param idNumber the number that its file gives it
     * @param tags its tags, in order
     * @param line the line of the file on which it begins, from 1
     */
    record Head(
            String name,
            String category,
            String stem,
            String feedback,
            @Nullable String idNumber,
            List<String> tags,
            int line) {
        public Head {
            tags = List.copyOf(tags);
            if (stem.isBlank()) {
                throw new IllegalArgumentException("a question has a stem");
            }
        }
    }

    /**
     * An option or an answer.
     *
     * @param fraction what choosing it earns, −1 to 1
     * @param feedback what is told to whoever chose it; possibly empty
     */
    record Weighted(String text, double fraction, String feedback) {
        public Weighted {
            if (!(fraction >= -1 && fraction <= 1)) {
                throw new IllegalArgumentException("a fraction lies between -1 and 1: " + fraction);
            }
        }
    }

    /** Options to choose from. @param single whether only one may be chosen */
    record Choice(Head head, boolean single, List<Weighted> options) implements Imported {
        public Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || options.stream().noneMatch(o -> o.fraction() > 0)) {
                throw new IllegalArgumentException("a choice has two options at least, and one that earns something");
            }
        }
    }

    /** A claim. @param ifTrue what is told to whoever held it for true @param ifFalse the same for false */
    record Claim(Head head, boolean holds, String ifTrue, String ifFalse) implements Imported {}

    /** A text to type. @param caseMatters whether capitals count */
    record Written(Head head, boolean caseMatters, List<Weighted> answers) implements Imported {
        public Written {
            answers = List.copyOf(answers);
            if (answers.stream().noneMatch(a -> a.fraction() > 0)) {
                throw new IllegalArgumentException("some answer earns something");
            }
        }
    }

    /** A number to type. */
    record Numeric(Head head, List<Range> answers) implements Imported {

        /** Numbers that earn the same, both ends included. */
        public record Range(BigDecimal least, BigDecimal most, double fraction, String feedback) {
            public Range {
                if (least.compareTo(most) > 0) {
                    throw new IllegalArgumentException("a range runs upwards: " + least + " to " + most);
                }
            }
        }

        public Numeric {
            answers = List.copyOf(answers);
            if (answers.stream().noneMatch(a -> a.fraction() > 0)) {
                throw new IllegalArgumentException("some answer earns something");
            }
        }
    }

    /**
     * Prompts to match with choices.
     *
     * @param choices each once; some may belong to no prompt
     * @param key for each prompt the index of its choice, from 0
     */
    record Match(Head head, List<String> prompts, List<String> choices, List<Integer> key) implements Imported {
        public Match {
            prompts = List.copyOf(prompts);
            choices = List.copyOf(choices);
            key = List.copyOf(key);
            Set<String> different = new HashSet<>(choices);
            if (prompts.isEmpty() || key.size() != prompts.size() || different.size() < Math.max(2, choices.size())) {
                throw new IllegalArgumentException("a match has prompts, a choice for each, and two choices at least");
            }
        }
    }

    /** Things to put in order. @param inOrder in the right order */
    record Order(Head head, List<String> inOrder) implements Imported {
        public Order {
            inOrder = List.copyOf(inOrder);
            if (inOrder.size() < 2) {
                throw new IllegalArgumentException("an order has two things at least");
            }
        }
    }
}
