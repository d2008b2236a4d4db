package app.dateline.attempt;

import app.dateline.item.Form;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees of an item before it is answered: all that is needed to answer, and nothing that tells the key. A
 * view that is given only this cannot send the key to the browser.
 */
public sealed interface Question {

    String stem();

    Form form();

    /** One of the options is right. */
    record SingleChoice(String stem, List<String> options) implements Question {
        @Override
        public Form form() {
            return Form.SINGLE_CHOICE;
        }
    }

    /** Several options are right. @param picks how many; the stem says so too */
    record MultipleResponse(String stem, List<String> options, int picks) implements Question {
        @Override
        public Form form() {
            return Form.MULTIPLE_RESPONSE;
        }
    }

    /** A claim to judge. */
    record TrueFalse(String stem) implements Question {
        @Override
        public Form form() {
            return Form.TRUE_FALSE;
        }
    }

    /**
     * A date to type.
     *
     * @param year the year of an answer that is written without one; {@code null} where it must be written
     * @param asked how closely; the stem says so too, except that "when" may mean less than a day and more than a month
     */
    record TypedDate(String stem, @Nullable Integer year, Edtf.Precision asked) implements Question {
        @Override
        public Form form() {
            return Form.TYPED_DATE;
        }
    }

    /** A place to type. */
    record TypedPlace(String stem) implements Question {
        @Override
        public Form form() {
            return Form.TYPED_PLACE;
        }
    }

    /** A length of time to type. */
    record TypedLength(String stem) implements Question {
        @Override
        public Form form() {
            return Form.TYPED_LENGTH;
        }
    }

    /** Things to put in order, as first shown. */
    record Ordering(String stem, List<String> options) implements Question {
        @Override
        public Form form() {
            return Form.ORDER;
        }
    }

    /** Prompts to be matched with choices; every choice is used once at most. */
    record Matching(String stem, List<String> prompts, List<String> choices) implements Question {
        @Override
        public Form form() {
            return Form.MATCH;
        }
    }

    /** A question about sources; one of the options is right. */
    record SourceCriticism(String stem, List<String> options) implements Question {
        @Override
        public Form form() {
            return Form.SOURCE_CRITICISM;
        }
    }

    /** A place to show on a map, by a point or a country. */
    record ShowPlace(String stem) implements Question {
        @Override
        public Form form() {
            return Form.SHOW_PLACE;
        }
    }

    /** The item without its key. */
    static Question of(Item item) {
        String stem = item.head().stem();
        return switch (item) {
            case Item.SingleChoice c -> new SingleChoice(stem, texts(c.options()));
            case Item.MultipleResponse m ->
                new MultipleResponse(stem, texts(m.options()), m.keys().size());
            case Item.TrueFalse t -> new TrueFalse(stem);
            case Item.TypedDate d -> new TypedDate(stem, d.year(), d.key().precision());
            case Item.TypedPlace p -> new TypedPlace(stem);
            case Item.TypedLength l -> new TypedLength(stem);
            case Item.SourceCriticism c -> new SourceCriticism(stem, texts(c.options()));
            case Item.ShowPlace s -> new ShowPlace(stem);
            case Item.Ordering o -> new Ordering(stem, texts(o.options()));
            case Item.Matching m -> new Matching(stem, texts(m.prompts()), texts(m.choices()));
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
