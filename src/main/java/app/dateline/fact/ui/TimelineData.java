package app.dateline.fact.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline's element draws. A large collection has thousands of marks, so that each is sent in short: keys of one
 * letter, nothing that goes without saying, and texts as numbers; {@code frontend/README.md} says what each part means.
 *
 * @param texts each text that marks share, once
 */
record TimelineData(
        List<Lane> lanes,
        List<String> texts,
        List<Mark> marks,
        @Nullable Line line,
        Map<String, String> words) {

    record Lane(String id, String name, String icon) {}

    record Line(String at, String label) {}

    /** A null is what goes without saying, and isn't sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(
            @JsonProperty("id") String id,
            @JsonProperty("l") int lane,
            @JsonProperty("g") int shape,
            @JsonProperty("a") String from,
            @JsonProperty("b") @Nullable String to,
            @JsonProperty("u") @Nullable Integer about,
            @JsonProperty("p") @Nullable String planned,
            @JsonProperty("d") @Nullable List<String> due,
            @JsonProperty("c") @Nullable String cut,
            @JsonProperty("o") @Nullable Integer open,
            @JsonProperty("x") @Nullable Integer differ,
            @JsonProperty("m") @Nullable Integer many,
            @JsonProperty("n") String label,
            @JsonProperty("k") @Nullable Integer note,
            @JsonProperty("w") int when,
            @JsonProperty("s") @Nullable Integer status,
            @JsonProperty("y") @Nullable Integer who,
            @JsonProperty("q") @Nullable Integer sources) {}

    /** Numbers texts, each once. */
    static final class Shared {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String text) {
            return numbers.computeIfAbsent(text, t -> numbers.size());
        }

        /** The number of a text; an empty one has none. */
        @Nullable
        Integer some(String text) {
            return text.isEmpty() ? null : Integer.valueOf(number(text));
        }

        List<String> texts() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
