package app.dateline.fact.ui;

import app.dateline.fact.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a day brought, in words. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
        List<String> parts = new ArrayList<>();
        if (!change.published().isEmpty()) {
            parts.add(Words.of(
                    "change.published",
                    change.published().stream()
                            .map(a -> Words.of("change.title", a.title()))
                            .collect(Collectors.joining(", "))));
        }
        if (change.added() > 0) {
            parts.add(Words.of("change.added", change.added()));
        }
        if (change.refined() > 0) {
            parts.add(Words.of("change.refined", change.refined()));
        }
        change.turns()
                .forEach(turn ->
                        parts.add(Words.of("change.turn", FactWords.sentence(turn.name()), Words.term(turn.status()))));
        change.over().forEach(name -> parts.add(Words.of("change.over", name)));
        return String.join(" ", parts);
    }
}
