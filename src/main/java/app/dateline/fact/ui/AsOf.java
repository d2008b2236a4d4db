package app.dateline.fact.ui;

import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day as of which a reader wants to see everything, kept in the session, and the collections as they were known on
 * it. Every page that shows a base gets it here.
 */
@Component
public class AsOf {

    /** The parameter that sets the day on any page: {@code ?as-of=2025-10-17}. */
    public static final String PARAMETER = "as-of";

    /** The parameter's value for all that is known today. */
    public static final String TODAY = "today";

    private final Collections collections;
    private final Clock clock;

    public AsOf(Collections collections, Clock clock) {
        this.collections = collections;
        this.clock = clock;
    }

    /** What came of the wish to see a day. */
    public sealed interface Asked {

        /** That day can be shown. */
        record Day(LocalDate day) implements Asked {}

        /** All that is known today is wanted. */
        record Today() implements Asked {}

        /** It can't be shown. @param message says why, with what was asked for; shown as text only */
        record Refused(String message) implements Asked {}
    }

    /** The chosen day; empty while all that is known is shown. */
    public Optional<LocalDate> day() {
        VaadinSession session = VaadinSession.getCurrent();
        return Optional.ofNullable(session == null ? null : session.getAttribute(Chosen.class))
                .map(Chosen::day);
    }

    /** The collections as the reader wants to see them. */
    public List<FactBase> bases() {
        return collections.bases().stream().map(this::cut).toList();
    }

    /** A collection as the reader wants to see it. */
    public Optional<FactBase> find(String collection) {
        return collections.find(collection).map(this::cut);
    }

    /** A collection as it was known on a day, whatever the reader chose; {@code null} for all that is known. */
    public FactBase on(FactBase whole, @Nullable LocalDate day) {
        return day == null ? whole.whole() : whole.asOf(day);
    }

    /** The collection of an old quiz as it was known on the day of the quiz; without any content where it is not loaded. */
    public FactBase of(String collection, @Nullable LocalDate day) {
        return collections
                .find(collection)
                .map(whole -> on(whole, day))
                .orElseGet(() -> Bases.orEmpty(collections, collection));
    }

    /** What is meant by a value of {@link #PARAMETER}, whoever wrote it. */
    public Asked ask(String text) {
        if (text.equals(TODAY)) {
            return new Asked.Today();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
            return new Asked.Refused(Words.of("asof.no-date", shown));
        }
        Optional<LocalDate> first = first();
        if (first.isPresent() && day.isBefore(first.get())) {
            return new Asked.Refused(Words.of("asof.too-early", Words.day(day), Words.day(first.get())));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return new Asked.Refused(Words.of("asof.to-come", Words.day(day)));
        }
        return new Asked.Day(day);
    }

    /** Follows what was asked; what is refused changes nothing. */
    public void follow(Asked asked) {
        VaadinSession session = VaadinSession.getCurrent();
        switch (asked) {
            case Asked.Day chosen -> session.setAttribute(Chosen.class, new Chosen(chosen.day()));
            case Asked.Today today -> session.setAttribute(Chosen.class, null);
            case Asked.Refused refused -> {}
        }
    }

    /** The days on which anything known changes, in all collections, ascending. */
    public List<LocalDate> changeDays() {
        return collections.bases().stream()
                .flatMap(base -> base.changeDays().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a day brought, in words: the sources that appeared, how many facts, and what events came to. */
    String brought(LocalDate day) {
        return collections.bases().stream()
                .filter(base -> base.changeDays().contains(day))
                .map(base -> ChangeWords.of(base.change(day)))
                .collect(Collectors.joining(" "));
    }

    /** The first day of which anything is known; empty where there is nothing. */
    public Optional<LocalDate> first() {
        return changeDays().stream().findFirst();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private FactBase cut(FactBase whole) {
        return on(whole, day().orElse(null));
    }

    private record Chosen(LocalDate day) implements java.io.Serializable {}
}
