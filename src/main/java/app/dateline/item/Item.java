package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question: a fact with one slot hidden. It carries all that showing and marking it needs, so that it can be kept as
 * a snapshot in an attempt.
 */
public sealed interface Item {

    Head head();

    Form form();

    default String id() {
        return head().id();
    }

    /**
     * What every item has.
     *
     * @param id fingerprint of form, stem, options and key
     * @param ask id of the template that it was made with
     * @param query what the stem asks of the base; validity is judged by it. {@code null} for a teacher's own question,
     *     which asks nothing of it
     * @param kind kind of the facts that it asks about; {@link Kind#OWN} for a teacher's own question
     * @param stem the question, or for true or false the claim to judge
     * @param statement the whole truth as a sentence, shown after the answer; for an own question what its author tells
     *     then, possibly empty
     * @param attribution id of the article to whose word the question is tied; {@code null} where no source disputes it
     * @param facts the facts that it asks about, the main one first; distractors' facts stand in the options
     * @param evidence the passages that prove the key, the asked source's first
     * @param difficulty predicted difficulty, 0 (easy) to 1 (hard), see the rule in {@code Difficulty}; of an own
     *     question nothing is predicted, and {@link OwnItems#UNKNOWN_DIFFICULTY} stands there
     * @param reference the source that a teacher names for an own question; {@code null} where none is named, and for all
     *     other items, which have evidence
     */
    record Head(
            String id,
            String ask,
            @Nullable Query query,
            Kind kind,
            String stem,
            String statement,
            @Nullable String attribution,
            List<FactRef> facts,
            List<Citation> evidence,
            double difficulty,
            @Nullable Reference reference) {
        public Head {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
            boolean own = kind == Kind.OWN;
            if (own != (query == null)) {
                throw new IllegalArgumentException("an item asks about facts by a query, or is a teacher's own");
            }
            if (own && !(facts.isEmpty() && evidence.isEmpty() && attribution == null)) {
                throw new IllegalArgumentException("a teacher's own question has no facts and no evidence of ours");
            }
            if (!own && reference != null) {
                throw new IllegalArgumentException("only a teacher's own question has a reference");
            }
        }

        /** Of an item that asks about facts. */
        public Head(
                String id,
                String ask,
                Query query,
                Kind kind,
                String stem,
                String statement,
                @Nullable String attribution,
                List<FactRef> facts,
                List<Citation> evidence,
                double difficulty) {
            this(id, ask, query, kind, stem, statement, attribution, facts, evidence, difficulty, null);
        }

        /** Whether it is a teacher's own question. */
        public boolean own() {
            return kind == Kind.OWN;
        }

        /** The same under another id, for the same question with its options in another order or key. */
        public Head named(String other) {
            return new Head(
                    other, ask, query, kind, stem, statement, attribution, facts, evidence, difficulty, reference);
        }

        /** The same with another reference, or without one. */
        Head citing(@Nullable Reference other) {
            return new Head(id, ask, query, kind, stem, statement, attribution, facts, evidence, difficulty, other);
        }
        /** What it asks of the base. @throws IllegalStateException if it is a teacher's own, which asks nothing of it */
        public Query asks() {
            if (query == null) {
                throw new IllegalStateException("a teacher's own question asks nothing of the base: " + id);
            }
            return query;
        }

        /** Id of the article that it rests on first: of the asked source, or of the one that a teacher names. */
        public Optional<String> article() {
            return reference instanceof Reference.Passage passage
                    ? Optional.of(passage.article())
                    : evidence.stream().findFirst().map(Citation::article);
        }
    }

    /** One of several options is right. @param key index of the right option, from 0 */
    record SingleChoice(Head head, List<Option> options, int key) implements Item {
        @Override
        public Form form() {
            return Form.SINGLE_CHOICE;
        }
    }

    /** Several options are right, and the stem says how many. @param keys indexes of the right options, from 0 */
    record MultipleResponse(Head head, List<Option> options, Set<Integer> keys) implements Item {
        @Override
        public Form form() {
            return Form.MULTIPLE_RESPONSE;
        }
    }

    /**
     * A claim that holds or doesn't.
     *
     * @param holds whether the claim of the stem is true
     * @param shown the value that the claim puts in the asked slot; where it is false, its truth says what it really is
     * @param right the value that belongs there, as the learner reads it
     */
    record TrueFalse(Head head, boolean holds, Option shown, Option right) implements Item {
        @Override
        public Form form() {
            return Form.TRUE_FALSE;
        }
    }

    /**
     * A date to type.
     *
     * @param key the date, with the precision that a full answer has
     * @param year the year of an answer that is written without one: that of the stem where it leaves no doubt, else the
     *     year that the collection is about, wherever the key lies ({@code UsualYear}); {@code null} where a year is
     *     asked for, and in snapshots from before there was such a rule: there the answer must give it
     */
    record TypedDate(Head head, Edtf key, @Nullable Integer year) implements Item {
        @Override
        public Form form() {
            return Form.TYPED_DATE;
        }
    }

    /**
     * A place to type.
     *
     * @param key id of the place, as precise as a full answer is
     * @param accepted ids of coarser or finer places that some source gives for the same and that earn the full mark too
     */
    record TypedPlace(Head head, String key, List<String> accepted) implements Item {
        @Override
        public Form form() {
            return Form.TYPED_PLACE;
        }
    }

    /** A length of time to type. */
    record TypedLength(Head head, Length key) implements Item {
        @Override
        public Form form() {
            return Form.TYPED_LENGTH;
        }
    }

    /**
     * Things to put in order, earliest first.
     *
     * @param options as first shown
     * @param key indexes of the options in the right order
     */
    record Ordering(Head head, List<Option> options, List<Integer> key) implements Item {
        @Override
        public Form form() {
            return Form.ORDER;
        }
    }

    /**
     * Prompts to be matched with choices; every choice is used once at most.
     *
     * @param prompts what is given, in the order shown
     * @param choices what can be put beside them, in the order shown; at least as many as prompts
     * @param key for each prompt the index of its choice
     */
    record Matching(Head head, List<Option> prompts, List<Option> choices, List<Integer> key) implements Item {
        @Override
        public Form form() {
            return Form.MATCH;
        }
    }

    /**
     * A place to show on the map of the world, by a point or by a country.
     *
     * @param key id of the place
     * @param accepted ids of finer places that some source gives for the same and that are as right
     * @param country id of the country of the map that the key is or lies in
     * @param whole whether the key is that country as a whole, so that the country is a full answer
     */
    record ShowPlace(Head head, String key, List<String> accepted, String country, boolean whole) implements Item {
        public ShowPlace {
            accepted = List.copyOf(accepted);
        }

        @Override
        public Form form() {
            return Form.SHOW_PLACE;
        }
    }

    /**
     * A question about the sources themselves. One of several options is right.
     *
     * @param matter what it asks about them
     * @param key index of the right option, from 0
     */
    record SourceCriticism(Head head, Matter matter, List<Option> options, int key) implements Item {
        public SourceCriticism {
            options = List.copyOf(options);
        }

        @Override
        public Form form() {
            return Form.SOURCE_CRITICISM;
        }
    }

    /** What can be asked about sources. */
    enum Matter {
        /** What one source says where others say otherwise; the options are answers. */
        ACCORDING_TO,
        /** Which source says it, where each of the others says otherwise or came out before; the options are sources. */
        WHO_SAYS,
        /** Which two sources answer one question differently; the options are pairs of sources. */
        DISAGREE,
        /** Which source never names someone or some place; the options are sources. */
        NOT_NAMED,
        /** Which source names someone or some place that the others never name; the options are sources. */
        NAMED,
        /** Which claim a source makes in its own voice; the options are claims about aims in that source. */
        OWN_CLAIM,
        /** Which claim a source reports as someone's; the options are claims about aims in that source. */
        REPORTED_CLAIM;

        /** Whether it only asks who is named, the easiest thing to ask about sources and the least worth asking. */
        boolean naming() {
            return this == NOT_NAMED || this == NAMED;
        }
    }

    /** All that is shown to choose, order or match, or is claimed; nothing where something is to be typed or shown. */
    default List<Option> everyOption() {
        return switch (this) {
            case SingleChoice c -> c.options();
            case MultipleResponse m -> m.options();
            case TrueFalse t -> List.of(t.shown());
            case TypedDate t -> List.of();
            case TypedPlace t -> List.of();
            case TypedLength t -> List.of();
            case ShowPlace s -> List.of();
            case SourceCriticism c -> c.options();
            case Ordering o -> o.options();
            case Matching m ->
                Stream.concat(m.prompts().stream(), m.choices().stream()).toList();
        };
    }

    /** The values that are right where one slot is asked for; none for orders and matches, which ask for several. */
    default List<Value> keyValues() {
        return switch (this) {
            case SingleChoice c -> List.of(c.options().get(c.key()).value());
            case MultipleResponse m ->
                m.keys().stream().sorted().map(k -> m.options().get(k).value()).toList();
            case TrueFalse t -> List.of(t.right().value());
            case TypedDate d -> List.of(new Value.OfDate(d.key()));
            case TypedPlace p -> List.of(new Value.OfPlace(p.key()));
            case TypedLength l -> List.of(new Value.OfLength(l.key()));
            case ShowPlace s -> List.of(new Value.OfPlace(s.key()));
            case SourceCriticism s -> List.of(s.options().get(s.key()).value());
            case Ordering o -> List.of();
            case Matching m -> List.of();
        };
    }

    /** The value that an item without options asks for, typed or shown on a map; nothing for the forms with options. */
    default @Nullable Value typedKey() {
        return switch (this) {
            case TypedDate d -> new Value.OfDate(d.key());
            case TypedPlace p -> new Value.OfPlace(p.key());
            case TypedLength l -> new Value.OfLength(l.key());
            case ShowPlace s -> new Value.OfPlace(s.key());
            case SingleChoice c -> null;
            case SourceCriticism s -> null;
            case MultipleResponse m -> null;
            case TrueFalse t -> null;
            case Ordering o -> null;
            case Matching m -> null;
        };
    }
}
