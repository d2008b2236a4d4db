package app.dateline.fact.ui;

import app.dateline.fact.Deadline;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Shown;
import app.dateline.fact.Timeline;
import app.dateline.time.Edtf;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The line of time. */
@Tag("dateline-timeline")
@JsModule("context://app/dateline-timeline.js")
final class TimelineDrawing extends Drawing {

    /** What the element draws; frontend/README.md says what each part means. */
    record Data(
            List<Lane> lanes, List<Mark> marks, @Nullable Line line, Map<String, String> words) {}

    record Lane(String id, String name, String icon) {}

    record Line(String at, String label) {}

    record Mark(
            String id,
            String lane,
            String shape,
            String from,
            String to,
            boolean about,
            @Nullable String lead,
            @Nullable List<String> due,
            @Nullable String cut,
            boolean open,
            boolean differ,
            int many,
            String label,
            String when,
            String status,
            String who,
            String sources) {}

    private static final String SOURCE = "source";

    void show(FactBase base, Timeline timeline) {
        List<Lane> lanes = List.of(
                lane(Icon.style(Kind.VENUE), "timeline.lane.venue"),
                lane(Icon.style(Kind.DEADLINE), "timeline.lane.deadline"),
                lane(Icon.style(Kind.AIM), "timeline.lane.aim"),
                lane(SOURCE, "timeline.lane.source"));
        List<Mark> marks = timeline.marks().stream().map(m -> mark(base, m)).toList();
        Line line = base.asOf()
                .map(day -> new Line(day.toString(), Words.of("timeline.as-of", Words.date(Edtf.day(day)))))
                .orElse(null);
        draw(new Data(lanes, marks, line, words()));
    }

    /** It took place, and no source says when: what is known is only by when it had. */
    private static boolean undated(Timeline.Happening happening) {
        return !happening.dated() && happening.status().equals("held");
    }

    private static Lane lane(String id, String key) {
        return new Lane(id, Words.of(key), id);
    }

    /** What a mark is called, on the line and above its facts. */
    static String label(FactBase base, Timeline.Mark mark) {
        return switch (mark) {
            case Timeline.Happening h -> FactWords.event(base, h.event());
            case Timeline.Limit l -> FactWords.event(base, l.event());
            case Timeline.Aims a ->
                a.facts().size() == 1
                        ? FactWords.title(base, a.facts().getFirst())
                        : Words.of(
                                "timeline.aims",
                                FactWords.sentence(base.party(a.actor()).shortName()),
                                a.facts().size());
            case Timeline.Published p ->
                Words.of(
                        "timeline.published",
                        Clipping.publisher(p.article()),
                        p.article().title());
        };
    }

    private static Mark mark(FactBase base, Timeline.Mark mark) {
        return switch (mark) {
            case Timeline.Happening h -> {
                String date = Words.date(h.when());
                String status = Words.term(h.status());
                yield mark(
                        base,
                        h,
                        Kind.VENUE,
                        undated(h) ? "undated" : h.status().replace(' ', '-'),
                        h.when(),
                        h.since() == null ? null : h.since().first(),
                        h.disputed(),
                        h.dated() ? date : Words.of(undated(h) ? "timeline.undated" : "timeline.known-as-of", date),
                        status);
            }
            case Timeline.Limit l -> limit(base, l);
            case Timeline.Aims a ->
                mark(
                        base,
                        a,
                        Kind.AIM,
                        "aims",
                        a.asOf(),
                        null,
                        false,
                        Words.of("timeline.known-as-of", Words.date(a.asOf())),
                        "");
            case Timeline.Published p -> {
                String label = label(base, p);
                String when = Words.date(p.when());
                String status = Words.of("timeline.status.published");
                yield new Mark(
                        p.id(),
                        SOURCE,
                        "source",
                        p.when().first().toString(),
                        p.when().last().toString(),
                        p.when().approximate(),
                        null,
                        null,
                        null,
                        false,
                        false,
                        1,
                        label,
                        when,
                        status,
                        Optional.ofNullable(p.article().author()).orElse(""),
                        Clipping.publisher(p.article()));
            }
        };
    }

    private static Mark mark(
            FactBase base,
            Timeline.Mark mark,
            Kind kind,
            String shape,
            Edtf when,
            @Nullable LocalDate lead,
            boolean differ,
            String date,
            String status) {
        String label = label(base, mark);
        return new Mark(
                mark.id(),
                Icon.style(kind),
                shape,
                when.first().toString(),
                when.last().toString(),
                when.approximate(),
                lead == null ? null : lead.toString(),
                null,
                null,
                false,
                differ,
                kind == Kind.AIM ? mark.facts().size() : 1,
                label,
                date,
                status,
                who(base, mark.facts()),
                sources(base, mark.facts()));
    }

    private static Mark limit(FactBase base, Timeline.Limit limit) {
        String label = label(base, limit);
        String set = Words.of("timeline.set", Words.date(limit.set()));
        String when = limit.due() == null
                ? set
                : Words.of(limit.reckoned() ? "timeline.set-reckoned" : "timeline.set-due", set, days(limit.due()));
        boolean ended = Deadline.OUTCOMES.contains(limit.status());
        String status = limit.cut() == null || ended
                ? Words.term(limit.status())
                : Words.of("timeline.status.replaced", Words.date(Edtf.day(limit.cut())));
        return new Mark(
                limit.id(),
                Icon.style(Kind.DEADLINE),
                limit.status(),
                limit.set().first().toString(),
                limit.set().last().toString(),
                limit.set().approximate(),
                null,
                limit.due() == null
                        ? null
                        : List.of(
                                limit.due().first().toString(),
                                limit.due().last().toString()),
                limit.cut() == null ? null : limit.cut().toString(),
                limit.due() == null && limit.cut() == null && !ended,
                limit.disputed(),
                1,
                label,
                when,
                status,
                who(base, limit.facts()),
                sources(base, limit.facts()));
    }

    private static String days(Timeline.Due due) {
        return Words.date(
                due.first().equals(due.last()) ? Edtf.day(due.first()) : Edtf.parse(due.first() + "/" + due.last()));
    }

    static String who(FactBase base, Collection<Fact> facts) {
        return facts.stream()
                .flatMap(Shown::parties)
                .distinct()
                .map(p -> base.party(p).shortName())
                .collect(Collectors.joining(", "));
    }

    static String sources(FactBase base, Collection<Fact> facts) {
        return facts.stream()
                .flatMap(f -> f.articles().stream())
                .distinct()
                .flatMap(a -> base.findArticle(a).stream())
                .map(Clipping::publisher)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> words() {
        Map<String, String> words = common();
        words.put("name", Words.of("timeline.name"));
        words.put("keys", Words.of("timeline.keys"));
        words.put("whole", Words.of("timeline.whole"));
        words.put("shows", Words.of("timeline.shows"));
        words.put("says", Words.of("timeline.says", "{0}", "{1}", "{2}"));
        words.put("plainly", Words.of("timeline.says-plainly", "{0}", "{1}"));
        words.put("differs", Words.of("timeline.differs", "{0}"));
        words.put("bundle", Words.of("timeline.bundle"));
        return words;
    }

    /** Words that every picture needs. */
    static Map<String, String> common() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("table", Words.of("picture.table"));
        words.put("none", Words.of("picture.none"));
        words.put("tools", Words.of("picture.tools"));
        words.put("in", Words.of("picture.in"));
        words.put("out", Words.of("picture.out"));
        words.put("all", Words.of("picture.all"));
        words.put("what", Words.of("picture.what"));
        words.put("when", Words.of("picture.when"));
        words.put("status", Words.of("picture.status"));
        words.put("who", Words.of("picture.who"));
        words.put("sources", Words.of("picture.sources"));
        return words;
    }
}
