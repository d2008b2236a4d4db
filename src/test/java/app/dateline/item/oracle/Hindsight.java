package app.dateline.item.oracle;

import app.dateline.article.Citation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.item.FactRef;
import app.dateline.item.Item;
import app.dateline.item.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whether an item that is asked as of a day is fair by what the press had by then, says as of when where it must,
 * and knows nothing that came later.
 */
final class Hindsight {

    private static final Pattern DATED = Pattern.compile("^As of (\\d{1,2} \\p{L}+ \\d{4}), (.)");

    private final LocalDate day;
    private final Press press;
    private final Oracle then;
    private final Oracle now;
    private final Set<Value> said;

    Hindsight(FactBase whole, List<Ask> sheet, Atlas atlas, LocalDate day) {
        this.day = day;
        this.press = new Press(whole, day, whole.asOf(day));
        this.then = new Oracle(press.base(), sheet, atlas);
        this.now = new Oracle(whole, sheet, atlas);
        this.said = press.values();
    }

    Oracle then() {
        return then;
    }

    /** Whether anything was still to come on that day. */
    boolean anythingOpen() {
        return press.facts().stream().anyMatch(f -> Press.plan(f) && !press.over(Answers.event(f)));
    }

    /** The day as an item writes it. */
    String written() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }

    static boolean dated(Item item) {
        return DATED.matcher(item.head().stem()).find();
    }

    List<String> judge(Item item) {
        Faults faults = new Faults();
        Item plain = undated(item);
        then.judge(plain).forEach(f -> faults.add(Fault.TOO_EARLY, "by what was out: " + f));
        Matcher stem = DATED.matcher(item.head().stem());
        boolean dated = stem.find();
        // What a source says of an event stays what it says, whatever becomes of the event.
        boolean timeless = item instanceof Item.SourceCriticism;
        if (dated && !stem.group(1).equals(written())) {
            faults.add(Fault.WORDING, "as of another day: " + item.head().stem());
        }
        knowsNothingLater(item, faults);
        for (FactRef ref : item.head().facts()) {
            if (!timeless) {
                then.fact(ref.id()).ifPresent(fact -> tense(fact, dated, faults));
            }
        }
        if (dated && !(item instanceof Item.TrueFalse)) {
            for (Value key : item.keyValues()) {
                if (key instanceof Value.OfDate d
                        && !d.date().first().isAfter(day)
                        && !d.date().last().isBefore(day)) {
                    faults.add(Fault.LEAK, "the day that it is asked as of lies in the key " + key);
                }
            }
        }
        if (!dated && !timeless) {
            now.judge(plain).stream()
                    .filter(f -> f.startsWith(Fault.ALSO_RIGHT.name()) || f.startsWith(Fault.UNATTRIBUTED.name()))
                    .forEach(f -> faults.add(Fault.UNDATED, "later known otherwise: " + f));
        }
        return faults.list();
    }

    private void tense(Fact fact, boolean dated, Faults faults) {
        String event = Answers.event(fact);
        if (event.isEmpty() || !Press.plan(fact)) {
            return;
        }
        if (dated && press.over(event)) {
            faults.add(Fault.PRESENT, event + " was over and is asked about as if it were still to come");
        }
        if (!dated && !press.over(event)) {
            faults.add(Fault.UNDATED, event + " was not over, and the stem does not say as of when");
        }
    }

    private void knowsNothingLater(Item item, Faults faults) {
        List<Citation> cited = new ArrayList<>(item.head().evidence());
        List<FactRef> facts = new ArrayList<>(item.head().facts());
        StringBuilder text = new StringBuilder(item.head().stem())
                .append('\n')
                .append(item.head().statement());
        options(item).forEach(option -> {
            cited.addAll(option.evidence());
            facts.addAll(option.facts());
            text.append('\n').append(option.text()).append('\n').append(option.truth());
            if (!option.constructed() && !couldBeSaid(option.value())) {
                faults.add(Fault.TOO_EARLY, "nobody had said " + option.value());
            }
        });
        item.keyValues().forEach(key -> {
            if (!couldBeSaid(key)) {
                faults.add(Fault.TOO_EARLY, "nobody had said " + key);
            }
        });
        for (Citation citation : cited) {
            if (!press.isOut(citation.article())) {
                faults.add(Fault.TOO_EARLY, "cites " + citation.article());
            }
        }
        for (FactRef ref : facts) {
            if (press.facts().stream().noneMatch(f -> f.id().equals(ref.id()))) {
                faults.add(Fault.TOO_EARLY, "rests on " + ref.id());
            }
        }
        String small = text.toString().toLowerCase(Locale.ROOT);
        for (String name : press.namesToCome()) {
            if (small.contains(name.toLowerCase(Locale.ROOT))) {
                faults.add(Fault.TOO_EARLY, "says '" + name + "'");
            }
        }
    }

    private boolean couldBeSaid(Value value) {
        return value instanceof Value.OfArticles s
                ? s.articles().stream().allMatch(press::isOut)
                : said.contains(value);
    }

    private static Stream<Option> options(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> c.options().stream();
            case Item.SourceCriticism c -> c.options().stream();
            case Item.MultipleResponse m -> m.options().stream();
            case Item.TrueFalse t -> Stream.of(t.shown(), t.right());
            case Item.TypedDate d -> Stream.of();
            case Item.TypedPlace p -> Stream.of();
            case Item.TypedLength l -> Stream.of();
            case Item.ShowPlace s -> Stream.of();
            case Item.Ordering o -> o.options().stream();
            case Item.Matching m -> Stream.concat(m.prompts().stream(), m.choices().stream());
        };
    }

    /** The item as it would be asked without its day. */
    static Item undated(Item item) {
        Item.Head h = item.head();
        Item.Head head = new Item.Head(
                h.id(),
                h.ask(),
                h.query(),
                h.kind(),
                undated(h.stem()),
                undated(h.statement()),
                h.attribution(),
                h.facts(),
                h.evidence(),
                h.difficulty());
        return switch (item) {
            case Item.SingleChoice c -> new Item.SingleChoice(head, c.options(), c.key());
            case Item.SourceCriticism c -> new Item.SourceCriticism(head, c.matter(), c.options(), c.key());
            case Item.MultipleResponse m -> new Item.MultipleResponse(head, m.options(), m.keys());
            case Item.TrueFalse t -> new Item.TrueFalse(head, t.holds(), t.shown(), t.right());
            case Item.TypedDate d -> new Item.TypedDate(head, d.key(), d.year());
            case Item.TypedPlace p -> new Item.TypedPlace(head, p.key(), p.accepted());
            case Item.TypedLength l -> new Item.TypedLength(head, l.key());
            case Item.ShowPlace s -> new Item.ShowPlace(head, s.key(), s.accepted(), s.country(), s.whole());
            case Item.Ordering o -> new Item.Ordering(head, o.options(), o.key());
            case Item.Matching m -> new Item.Matching(head, m.prompts(), m.choices(), m.key());
        };
    }

    private static String undated(String text) {
        return DATED.matcher(text)
                .replaceFirst(m -> Matcher.quoteReplacement(m.group(2).toUpperCase(Locale.ROOT)));
    }
}
