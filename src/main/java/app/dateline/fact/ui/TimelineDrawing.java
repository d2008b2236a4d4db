package app.dateline.fact.ui;

import app.dateline.fact.Aim;
import app.dateline.fact.Deadline;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Timeline;
import app.dateline.time.Edtf;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The line of time. */
@Tag("dateline-timeline")
@JsModule("context://app/dateline-timeline.js")
final class TimelineDrawing extends Drawing {

    private static final List<String> LANES =
            List.of(Icon.style(Kind.VENUE), Icon.style(Kind.DEADLINE), Icon.style(Kind.AIM), "source");
    private static final List<String> LANE_NAMES =
            List.of("timeline.lane.venue", "timeline.lane.deadline", "timeline.lane.aim", "timeline.lane.source");

    void show(FactBase base, Timeline timeline) {
        TimelineData.Shared shared = new TimelineData.Shared();
        List<TimelineData.Lane> lanes = IntStream.range(0, LANES.size())
                .mapToObj(i -> new TimelineData.Lane(LANES.get(i), Words.of(LANE_NAMES.get(i)), LANES.get(i)))
                .toList();
        Set<String> apart = timeline.apart();
        List<TimelineData.Mark> marks = timeline.marks().stream()
                .map(m -> mark(base, m, note(apart, m), shared))
                .toList();
        TimelineData.Line line = base.asOf()
                .map(day ->
                        new TimelineData.Line(day.toString(), Words.of("timeline.as-of", Words.date(Edtf.day(day)))))
                .orElse(null);
        draw(new TimelineData(lanes, shared.texts(), marks, line, words()));
    }

    /** What a mark is called above its facts. */
    static String name(FactBase base, Timeline timeline, Timeline.Mark mark) {
        String note = note(timeline.apart(), mark);
        return note.isEmpty() ? label(base, mark) : Words.of("timeline.noted", label(base, mark), note);
    }

    /** What a mark is called on the line. */
    private static String label(FactBase base, Timeline.Mark mark) {
        return switch (mark) {
            case Timeline.Happening h -> FactWords.event(base, h.event());
            case Timeline.Limit l -> FactWords.event(base, l.event());
            case Timeline.Aims a ->
                a.facts().size() == 1
                        ? FactWords.title(base, a.facts().getFirst())
                        : Words.of(
                                "timeline.aims",
                                FactWords.sentence(base.party(a.actor()).shortName()),
                                a.facts().size(),
                                subjects(a));
            case Timeline.Published p ->
                Words.of(
                        "timeline.published",
                        Clipping.publisher(p.article()),
                        p.article().title());
        };
    }

    private static String subjects(Timeline.Aims aims) {
        return aims.facts().stream()
                .map(f -> PictureWords.subject(((Aim) f).subject()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What tells two marks of one event apart. */
    private static String note(Set<String> apart, Timeline.Mark mark) {
        return mark instanceof Timeline.Happening h && apart.contains(h.event())
                ? Words.of("timeline.dated", Words.date(h.when()))
                : "";
    }

    private static TimelineData.Mark mark(FactBase base, Timeline.Mark mark, String note, TimelineData.Shared shared) {
        return switch (mark) {
            case Timeline.Happening h -> happening(base, h, note, shared);
            case Timeline.Limit l -> limit(base, l, shared);
            case Timeline.Aims a ->
                new Drawn(Kind.AIM, "aims", a.asOf())
                        .counting(a.facts().size())
                        .mark(
                                base,
                                a,
                                Said.of(base, a, "", Words.of("timeline.known-as-of", Words.date(a.asOf())), ""),
                                shared);
            case Timeline.Published p ->
                new Drawn(null, "source", p.when())
                        .mark(
                                base,
                                p,
                                new Said(
                                        "",
                                        Words.date(p.when()),
                                        Words.of("timeline.status.published"),
                                        Optional.ofNullable(p.article().author())
                                                .orElse(""),
                                        Clipping.publisher(p.article())),
                                shared);
        };
    }

    private static TimelineData.Mark happening(
            FactBase base, Timeline.Happening h, String note, TimelineData.Shared shared) {
        // It took place, and no source says when: what is known is only by when it had.
        boolean undated = !h.dated() && h.status().equals("held");
        String date = Words.date(h.when());
        Drawn drawn = new Drawn(Kind.VENUE, undated ? "undated" : h.status().replace(' ', '-'), h.when());
        drawn.lead = h.since() == null ? null : h.since().first();
        drawn.differ = h.disputed();
        String when = h.dated() ? date : Words.of(undated ? "timeline.undated" : "timeline.known-as-of", date);
        return drawn.mark(base, h, Said.of(base, h, note, when, Words.term(h.status())), shared);
    }

    private static TimelineData.Mark limit(FactBase base, Timeline.Limit limit, TimelineData.Shared shared) {
        String set = Words.of("timeline.set", Words.date(limit.set()));
        String when = limit.due() == null
                ? set
                : Words.of(limit.reckoned() ? "timeline.set-reckoned" : "timeline.set-due", set, days(limit.due()));
        boolean ended = Deadline.OUTCOMES.contains(limit.status());
        String status = limit.cut() == null || ended
                ? Words.term(limit.status())
                : Words.of("timeline.status.replaced", Words.date(Edtf.day(limit.cut())));
        Drawn drawn = new Drawn(Kind.DEADLINE, limit.status(), limit.set());
        drawn.due = limit.due();
        drawn.cut = limit.cut();
        drawn.open = limit.due() == null && limit.cut() == null && !ended;
        drawn.differ = limit.disputed();
        return drawn.mark(base, limit, Said.of(base, limit, "", when, status), shared);
    }

    private static String days(Timeline.Due due) {
        return Words.date(
                due.first().equals(due.last()) ? Edtf.day(due.first()) : Edtf.parse(due.first() + "/" + due.last()));
    }

    /** What a mark says besides its label. */
    private record Said(String note, String when, String status, String who, String sources) {

        static Said of(FactBase base, Timeline.Mark mark, String note, String when, String status) {
            return new Said(
                    note, when, status, PictureWords.who(base, mark.facts()), PictureWords.sources(base, mark.facts()));
        }
    }

    /** How a mark is drawn. */
    private static final class Drawn {

        private final @Nullable Kind kind;
        private final String shape;
        private final Edtf when;
        private @Nullable LocalDate lead;
        private Timeline.@Nullable Due due;
        private @Nullable LocalDate cut;
        private boolean open;
        private boolean differ;
        private int many = 1;

        /** @param kind none for a source */
        Drawn(@Nullable Kind kind, String shape, Edtf when) {
            this.kind = kind;
            this.shape = shape;
            this.when = when;
        }

        Drawn counting(int facts) {
            many = facts;
            return this;
        }

        TimelineData.Mark mark(FactBase base, Timeline.Mark mark, Said said, TimelineData.Shared shared) {
            long first = when.first().toEpochDay();
            long last = when.last().toEpochDay();
            return new TimelineData.Mark(
                    mark.id(),
                    kind == null ? LANES.size() - 1 : LANES.indexOf(Icon.style(kind)),
                    shared.number(shape),
                    first,
                    last == first ? null : Long.valueOf(last),
                    sign(when.approximate()),
                    lead == null ? null : Long.valueOf(lead.toEpochDay()),
                    due == null ? null : days(due.first(), due.last()),
                    cut == null ? null : Long.valueOf(cut.toEpochDay()),
                    sign(open),
                    sign(differ),
                    many == 1 ? null : many,
                    label(base, mark),
                    shared.numbers(List.of(said.when, said.status, said.who, said.sources, said.note)));
        }

        private static @Nullable Integer sign(boolean is) {
            return is ? 1 : null;
        }

        private static List<Long> days(LocalDate first, LocalDate last) {
            return first.equals(last) ? List.of(first.toEpochDay()) : List.of(first.toEpochDay(), last.toEpochDay());
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = PictureWords.common();
        words.put("name", Words.of("timeline.name"));
        words.put("keys", Words.of("timeline.keys"));
        words.put("whole", Words.of("timeline.whole"));
        words.put("shows", Words.of("timeline.shows"));
        words.put("says", Words.of("timeline.says", "{0}", "{1}", "{2}"));
        words.put("plainly", Words.of("timeline.says-plainly", "{0}", "{1}"));
        words.put("differs", Words.of("timeline.differs", "{0}"));
        words.put("noted", Words.of("timeline.noted", "{0}", "{1}"));
        words.put("bundle", Words.of("timeline.bundle"));
        return words;
    }
}
