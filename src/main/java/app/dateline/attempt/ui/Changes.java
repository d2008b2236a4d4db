package app.dateline.attempt.ui;

import app.dateline.attempt.Attempt;
import app.dateline.attempt.Since;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Life;
import app.dateline.fact.Value;
import app.dateline.fact.ui.FactView;
import app.dateline.fact.ui.FactWords;
import app.dateline.fact.ui.Words;
import app.dateline.time.Edtf;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has changed about the facts of a finished quiz since it was asked. The questions and marks stay as they were. */
final class Changes extends Section {

    private final FactBase base;
    private final @Nullable LocalDate day;
    private final UnorderedList list = new UnorderedList();

    /** @param base the whole collection as it is today; without articles where it is not loaded any more */
    Changes(FactBase base, Attempt attempt) {
        this.base = base;
        this.day = attempt.request().asOf();
        addClassName("changes");
        LocalDate asked = LocalDate.ofInstant(attempt.started(), ZoneOffset.UTC);
        if (!base.articles().isEmpty()) {
            for (int i = 0; i < attempt.items().size(); i++) {
                for (Since since : Since.of(attempt.items().get(i), attempt.request(), asked, base)) {
                    list.add(row(i + 1, since));
                }
            }
        }
        Paragraph kept = new Paragraph(Words.of("changes.kept"));
        kept.addClassName("quiet");
        add(new H2(Words.of("changes.title")), kept, list);
    }

    boolean any() {
        return list.getChildren().findAny().isPresent();
    }

    private ListItem row(int number, Since since) {
        Span question = new Span(Words.of("changes.question", number));
        question.addClassNames("numbers", "number");
        ListItem row = new ListItem(question, new Span(" "), new Span(words(since)));
        base.findFact(since.fact())
                .ifPresent(fact -> row.add(new Span(" "), FactView.link(Words.of("changes.see", title(fact)), fact)));
        return row;
    }

    private String words(Since since) {
        return switch (since) {
            case Since.Gone gone -> Words.of("changes.gone");
            case Since.Edited edited ->
                edited.answersOtherwise()
                        ? Words.of("changes.otherwise", Words.of(edited.slot()), all(edited.was()), all(edited.now()))
                        : Words.of("changes.edited");
            case Since.MovedOn moved -> {
                String now = moved.now().stream().map(this::stage).collect(Collectors.joining("; "));
                yield moved.was().isEmpty() || day == null
                        ? Words.of("changes.moved", now)
                        : Words.of(
                                "changes.moved-from",
                                Words.day(day),
                                Words.term(moved.was().getLast().status()),
                                now);
            }
        };
    }

    private String stage(Life.Stage stage) {
        Edtf since = stage.since();
        return Words.of("changes.stage", Words.term(stage.status()), Words.date(since));
    }

    private String all(List<Value> values) {
        return values.isEmpty()
                ? Words.of("changes.nothing")
                : values.stream()
                        .map(value -> known(value) ? FactWords.value(base, value) : Words.of("changes.unknown"))
                        .collect(Collectors.joining(", "));
    }

    /** Whether the value's entity is still in the collection. */
    private boolean known(Value value) {
        return switch (value) {
            case Value.OfEvent e ->
                base.events().stream().anyMatch(event -> event.id().equals(e.event()));
            case Value.OfPlace p ->
                base.places().stream().anyMatch(place -> place.id().equals(p.place()));
            case Value.OfParty p ->
                base.parties().stream().anyMatch(party -> party.id().equals(p.party()));
            case Value.OfDate d -> true;
            case Value.OfLength l -> true;
            case Value.OfPhrase p -> true;
            case Value.OfText p -> true;
            case Value.OfTerm t -> true;
            case Value.OfArticles a ->
                a.articles().stream().allMatch(id -> base.findArticle(id).isPresent());
        };
    }

    private String title(Fact fact) {
        return FactWords.title(base, fact);
    }
}
