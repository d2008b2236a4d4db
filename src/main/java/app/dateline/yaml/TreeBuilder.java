package app.dateline.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/**
 * Builds the tree of one document from the parser's events. What is refused stops it at once: a bomb is never unfolded.
 */
final class TreeBuilder {

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ParserImpl events;
    private final String name;
    private final Problems problems;
    private int depth;

    TreeBuilder(ParserImpl events, String name, Problems problems) {
        this.events = events;
        this.name = name;
        this.problems = problems;
    }

    Optional<Yaml> document() {
        events.next();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            problems.error(Mark.startOf(name), "empty file", "expected its content; write [] for an empty list");
            return Optional.empty();
        }
        events.next();
        try {
            Yaml root = value();
            events.next();
            if (events.checkEvent(Event.ID.DocumentStart)) {
                throw refuse(events.peekEvent(), "second document", "one file holds one; remove the line '---'");
            }
            return Optional.of(root);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private Yaml value() {
        Event event = events.next();
        if (event instanceof AliasEvent) {
            throw refuse(event, "alias", "aliases are not read here; write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refuse(event, "anchor '&" + node.getAnchor().get() + "'", "aliases are not read here; write it out");
        }
        if (depth >= YamlFile.MOST_DEPTH) {
            throw refuse(event, "nested too deeply", "at most " + YamlFile.MOST_DEPTH + " levels are read");
        }
        depth++;
        Yaml value = switch (event) {
            case ScalarEvent scalar -> {
                noTag(scalar.getTag().orElse(null), event);
                yield new Yaml.Scalar(scalar.getValue(), !scalar.isPlain(), mark(event));
            }
            case SequenceStartEvent start -> {
                noTag(start.getTag().orElse(null), event);
                yield sequence(mark(event));
            }
            case MappingStartEvent start -> {
                noTag(start.getTag().orElse(null), event);
                yield mapping(mark(event));
            }
            default -> throw refuse(event, "broken YAML", "");
        };
        depth--;
        return value;
    }

    private Yaml sequence(Mark mark) {
        List<Yaml> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value());
        }
        events.next();
        return new Yaml.Sequence(items, mark);
    }

    private Yaml mapping(Mark mark) {
        List<Yaml.Entry> entries = new ArrayList<>();
        Map<String, Mark> seen = new HashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Yaml key = value();
            Yaml value = value();
            if (!(key instanceof Yaml.Scalar scalar)) {
                problems.error(key.mark(), key.sort() + " as a key", "expected a word");
                continue;
            }
            Mark first = seen.putIfAbsent(scalar.text(), scalar.mark());
            if (first == null) {
                entries.add(new Yaml.Entry(scalar, value));
            } else {
                problems.error(scalar.mark(), "duplicate key '" + scalar.text() + "'", "the first one is at " + first);
            }
        }
        events.next();
        return new Yaml.Mapping(entries, mark);
    }

    private void noTag(@Nullable String tag, Event event) {
        if (tag != null) {
            throw refuse(event, "tag '" + tag + "'", "tags are not read here; remove it");
        }
    }

    private Refused refuse(Event event, String what, String hint) {
        problems.error(mark(event), what, hint);
        return new Refused();
    }

    private Mark mark(Event event) {
        return event.getStartMark()
                .map(m -> new Mark(name, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Mark.startOf(name));
    }
}
