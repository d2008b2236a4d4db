package app.dateline.attempt.store;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record that was read lacks nothing: JSON knows no types, and where a property is missing Jackson leaves
 * {@code null} in a component that promises a value.
 */
final class Whole {

    private Whole() {}

    /** @throws Unreadable naming the first component that lacks its value */
    static <T> T checked(@Nullable T value) {
        if (value == null) {
            throw new Unreadable("a snapshot is empty");
        }
        check(value);
        return value;
    }

    private static void check(Object value) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> checked(element));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = part(value, component);
                if (part != null) {
                    check(part);
                } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new Unreadable(
                            "a snapshot lacks " + value.getClass().getSimpleName() + "." + component.getName());
                }
            }
        }
    }

    private static @Nullable Object part(Object whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
    }
}
