package app.dateline.assignment.store;

import app.dateline.assignment.Policy;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The JSON of a policy, with times and lengths as ISO 8601 writes them. The sorts have names of their own here, which stay
 * when their classes are renamed.
 */
final class PolicyJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "sort")
    private interface Named {}

    private final JsonMapper json = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Policy.Sort.class, Named.class)
            .registerSubtypes(
                    new NamedType(Policy.Sort.Practice.class, "practice"),
                    new NamedType(Policy.Sort.Graded.class, "graded"),
                    new NamedType(Policy.Sort.Drip.class, "drip"))
            .build();

    String write(Policy policy) {
        return json.writeValueAsString(policy);
    }

    /** @throws IllegalStateException if it is no policy */
    Policy read(String text) {
        try {
            return json.readValue(text, Policy.class);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "a policy can't be read: " + e.getClass().getSimpleName(), e);
        }
    }
}
