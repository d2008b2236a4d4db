package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Cuts from a base what was known on a day: what the articles say that were published by then.
 *
 * <ul>
 *   <li>An article counts from the last day on which it may have appeared. A date marked as about is the curator's best
 *       estimate and is taken at its word; where the doubt is larger, the curator gives a span. An article of unknown
 *       date never counts.
 *   <li>A fact says what its remaining passages say, and no more: coarser values where the finer ones came later.
 *   <li>An event has the names that could be given to it by then; one without any is left out, with its facts.
 *   <li>A curator's note is left out while an article that bears on the same event is still to come, for it may tell of
 *       it; a note on an article while any article is.
 * </ul>
 */
final class Known {

    private final FactBase whole;
    private final LocalDate day;
    private final Set<String> published = new HashSet<>();
    private final Set<String> nameable = new HashSet<>();

    private Known(FactBase whole, LocalDate day) {
        this.whole = whole;
        this.day = day;
        whole.articles().stream().filter(a -> by(a, day)).forEach(a -> published.add(a.id()));
        whole.events().stream().filter(e -> !e.namesBy(day).isEmpty()).forEach(e -> nameable.add(e.id()));
    }

    static FactBase on(FactBase whole, LocalDate day) {
        return new Known(whole, day).cut();
    }

    /** The day from which each article counts, for those that have a date. */
    static List<LocalDate> publications(FactBase base) {
        return base.articles().stream()
                .map(Article::published)
                .flatMap(p -> p == null ? Stream.empty() : Stream.of(p.last()))
                .toList();
    }

    /**
     * The days from the first publication on, on which an article comes out, an event gets a name, or something that was
     * still to come is over.
     */
    static List<LocalDate> changes(FactBase whole) {
        TreeSet<LocalDate> days = new TreeSet<>(publications(whole));
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.first();
        whole.events().forEach(e -> days.addAll(e.from().values()));
        for (Fact fact : whole.facts()) {
            if (open(fact)) {
                Lives.ends(fact).stream()
                        .map(d -> d.plusDays(1))
                        .filter(d -> new Known(whole, d).reduced(fact).isPresent())
                        .forEach(days::add);
            }
        }
        return List.copyOf(days.tailSet(first));
    }

    /** Whether a fact tells of something that was still to come when it was true. */
    private static boolean open(Fact fact) {
        return switch (fact) {
            case Venue v -> !Venue.ENDS.contains(v.status());
            case Deadline d -> !Deadline.OUTCOMES.contains(d.status());
            case Aim a -> false;
        };
    }

    private static boolean by(Article article, LocalDate day) {
        Edtf published = article.published();
        return published != null && !published.last().isAfter(day);
    }

    private FactBase cut() {
        List<Fact> facts =
                whole.facts().stream().flatMap(f -> reduced(f).stream()).toList();
        Set<Value> named = new HashSet<>();
        facts.forEach(f -> f.slots().values().forEach(named::addAll));
        boolean all = published.size() == whole.articles().size();
        return new FactBase(
                whole.about(),
                whole.articles().stream()
                        .filter(a -> published.contains(a.id()))
                        .map(a -> all ? a : a.withoutNote())
                        .toList(),
                whole.parties().stream()
                        .filter(p -> whole.parties().stream()
                                .anyMatch(q ->
                                        named.contains(new Value.OfParty(q.id())) && whole.belongs(q.id(), p.id())))
                        .toList(),
                whole.places().stream()
                        .filter(p -> whole.places().stream()
                                .anyMatch(
                                        q -> named.contains(new Value.OfPlace(q.id())) && whole.within(q.id(), p.id())))
                        .toList(),
                whole.events().stream()
                        .filter(e -> named.contains(new Value.OfEvent(e.id())))
                        .map(e -> new Event(e.id(), e.sort(), e.namesBy(day)))
                        .toList(),
                facts,
                day,
                whole);
    }

    /** What remains of a fact; nothing where no passage remains, or none gives what a fact must have. */
    private Optional<Fact> reduced(Fact fact) {
        List<Attestation> left = fact.attestations().stream()
                .filter(a -> published.contains(a.citation().article()))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        String note = noteHolds(fact) ? fact.head().note() : null;
        return new Remains(whole, fact, left, nameable).fact(note);
    }

    private boolean noteHolds(Fact fact) {
        return Stream.concat(fact.values(Slot.EVENT).stream(), fact.values(Slot.OCCASION).stream())
                        .flatMap(e -> Stream.concat(
                                whole.factsWith(Slot.EVENT, e).stream(), whole.factsWith(Slot.OCCASION, e).stream()))
                        .allMatch(f -> published.containsAll(f.articles()))
                && published.containsAll(fact.articles());
    }
}
