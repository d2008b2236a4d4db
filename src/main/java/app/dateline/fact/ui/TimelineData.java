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
 * letter, nothing that goes without saying, days as numbers since 1970, and texts as numbers; {@code frontend/README.md} says what each part means.
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
            @JsonProperty("a") long from,
            @JsonProperty("b") @Nullable Long to,
            @JsonProperty("u") @Nullable Integer about,
            @JsonProperty("p") @Nullable Long planned,
            @JsonProperty("d") @Nullable List<Long> due,
            @JsonProperty("c") @Nullable Long cut,
            @JsonProperty("o") @Nullable Integer open,
            @JsonProperty("x") @Nullable Integer differ,
            @JsonProperty("m") @Nullable Integer many,
            @JsonProperty("n") String label,
            @JsonProperty("t") List<Integer> said) {}

    /** Numbers texts, each once. */
    static final class Shared {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String text) {
            return numbers.computeIfAbsent(text, t -> numbers.size());
        }

        /** The numbers of texts; those that are empty at the end go without saying. */
        List<Integer> numbers(List<String> said) {
            int last = said.size();
            while (last > 0 && said.get(last - 1).isEmpty()) {
                last--;
            }
            return said.subList(0, last).stream().map(this::number).toList();
        }

        List<String> texts() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
