package app.dateline.attempt.store;

import app.dateline.article.Locator;
import app.dateline.attempt.Mark;
import app.dateline.attempt.Response;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.item.Reference;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The JSON of what an attempt keeps: {@code {"format":1,"item":{"type":"single-choice",…}}}.
 *
 * <p>Each subtype of a sealed type has a name of its own here, which stays when its class is renamed. Properties are
 * named like the records' components and stand in their order; sets are sorted; dates and lengths are their own canonical
 * text. Properties that are unknown are passed over, so that an older version can read what a later one wrote, as long as that
 * keeps the number of the format. Whatever lacks something that the records need is {@link Unreadable}.
 */
public final class Snapshots {

    /** The format that is written. A change that old readers would misunderstand gives it the next number. */
    static final int FORMAT = 1;

    private static final String FORMAT_NAME = "format";

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Named {}

    /** Locators that were kept before they knew the words in front have none there. */
    private interface OldLocator {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        String before();
    }

    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Locator.class, OldLocator.class)
            .addMixIn(Item.class, Named.class)
            .addMixIn(Response.class, Named.class)
            .addMixIn(Value.class, Named.class)
            .addMixIn(Reference.class, Named.class)
            .registerSubtypes(
                    new NamedType(Item.SingleChoice.class, "single-choice"),
                    new NamedType(Item.MultipleResponse.class, "multiple-response"),
                    new NamedType(Item.TrueFalse.class, "true-false"),
                    new NamedType(Item.TypedDate.class, "typed-date"),
                    new NamedType(Item.TypedPlace.class, "typed-place"),
                    new NamedType(Item.TypedLength.class, "typed-length"),
                    new NamedType(Item.Ordering.class, "order"),
                    new NamedType(Item.Matching.class, "match"),
                    new NamedType(Item.ShowPlace.class, "show-place"),
                    new NamedType(Item.SourceCriticism.class, "sources"),
                    new NamedType(Response.Chosen.class, "chosen"),
                    new NamedType(Response.Picked.class, "picked"),
                    new NamedType(Response.Judged.class, "judged"),
                    new NamedType(Response.Typed.class, "typed"),
                    new NamedType(Response.Ordered.class, "ordered"),
                    new NamedType(Response.Matched.class, "matched"),
                    new NamedType(Response.Point.class, "point"),
                    new NamedType(Response.Region.class, "region"),
                    new NamedType(Response.Skipped.class, "skipped"),
                    new NamedType(Value.OfEvent.class, "event"),
                    new NamedType(Value.OfPlace.class, "place"),
                    new NamedType(Value.OfParty.class, "party"),
                    new NamedType(Value.OfDate.class, "date"),
                    new NamedType(Value.OfLength.class, "length"),
                    new NamedType(Value.OfPhrase.class, "phrase"),
                    new NamedType(Value.OfText.class, "text"),
                    new NamedType(Value.OfTerm.class, "term"),
                    new NamedType(Reference.Passage.class, "passage"),
                    new NamedType(Reference.Publication.class, "publication"),
                    new NamedType(Value.OfArticles.class, "articles"))
            .addModule(new SimpleModule("values of their own")
                    .addSerializer(Edtf.class, new AsText<>(Edtf.class, Edtf::text))
                    .addDeserializer(Edtf.class, new FromText<>(Edtf.class, Edtf::parse))
                    .addSerializer(Length.class, new AsText<>(Length.class, Length::text))
                    .addDeserializer(Length.class, new FromText<>(Length.class, Length::parse))
                    .addSerializer(Set.class, new Sorted()))
            .build();

    public String write(Item item) {
        return write("item", Item.class, item);
    }

    /** @throws Unreadable if it is none that this version can read */
    public Item item(String text) {
        return read(text, "item", Item.class);
    }

    public String write(Response response) {
        return write("response", Response.class, response);
    }

    /** @throws Unreadable if it is none that this version can read */
    public Response response(String text) {
        return read(text, "response", Response.class);
    }

    public String write(Mark mark) {
        return write("mark", Mark.class, mark);
    }

    /** @throws Unreadable if it is none that this version can read */
    public Mark mark(String text) {
        return read(text, "mark", Mark.class);
    }

    public String write(QuizRequest request) {
        return write("request", QuizRequest.class, request);
    }

    /** @throws Unreadable if it is none that this version can read */
    public QuizRequest request(String text) {
        return read(text, "request", QuizRequest.class);
    }

    private <T> String write(String name, Class<T> type, T value) {
        ObjectNode around = json.createObjectNode().put(FORMAT_NAME, FORMAT);
        around.set(name, json.readTree(json.writerFor(type).writeValueAsBytes(value)));
        return json.writeValueAsString(around);
    }

    private <T> T read(String text, String name, Class<T> type) {
        try {
            JsonNode around = json.readTree(text);
            int format = around.path(FORMAT_NAME).asInt(0);
            if (format != FORMAT) {
                throw new Unreadable(
                        "the snapshot of its " + name + " has format " + format + "; this version reads " + FORMAT);
            }
            T value = json.treeToValue(around.path(name), type);
            return Whole.checked(value);
        } catch (JacksonException e) {
            throw new Unreadable("the snapshot of its " + name + " can't be read: "
                    + e.getClass().getSimpleName() + " at " + e.getPathReference());
        }
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            to.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) {
            String text = from.getValueAsString("");
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, handledType(), "not in canonical form");
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Sorted extends StdSerializer<Set> {
        Sorted() {
            super(Set.class);
        }

        @Override
        public void serialize(Set value, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (Object element : value.stream().sorted().toArray()) {
                to.writePOJO(element);
            }
            to.writeEndArray();
        }
    }
}
