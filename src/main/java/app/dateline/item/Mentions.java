package app.dateline.item;

import app.dateline.fact.Event;
import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a text tells a value, so that it can neither ask for it nor be an innocent option beside it. Errs on the side
 * of yes: a month tells a date, Alaska tells Anchorage, "Hungarian" tells Hungary.
 */
final class Mentions {

    private final FactBase base;
    private final Language language;
    private final String dateline;
    private final Map<String, List<Place>> inside = new HashMap<>();

    Mentions(FactBase base, Language language) {
        this.base = base;
        this.language = language;
        this.dateline = base.asOf()
                .map(day -> Wording.capital(new Wording(base, language).asOf(day, "")))
                .orElse("");
        for (Place place : base.places()) {
            if (place.in() != null) {
                inside.computeIfAbsent(place.in(), p -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Whether the text tells the value of that slot. */
    boolean tells(String text, Slot slot, Value value) {
        String undated = undated(text);
        if (undated.length() < text.length() && value instanceof Value.OfDate date && holdsDay(date.date())) {
            return true;
        }
        return told(undated, slot, value);
    }

    private boolean holdsDay(Edtf date) {
        return base.asOf().filter(day -> date.contains(Edtf.day(day))).isPresent();
    }

    /** The text without the words that say as of when it is asked: they tell nothing of what is asked. */
    String undated(String text) {
        return text.startsWith(dateline) ? text.substring(dateline.length()) : text;
    }

    private boolean told(String text, Slot slot, Value value) {
        return switch (value) {
            case Value.OfPlace place -> around(place.place()).anyMatch(n -> names(text, n));
            case Value.OfParty party -> names(base.party(party.party())).anyMatch(n -> names(text, n));
            case Value.OfEvent event ->
                base.event(event.event()).names().stream().anyMatch(n -> names(text, n));
            case Value.OfDate date -> tells(text, date.date());
            case Value.OfLength length ->
                number(text, length.length().least())
                        || number(text, length.length().most());
            case Value.OfPhrase phrase -> names(text, phrase.text());
            case Value.OfText phrase -> names(text, phrase.text());
            case Value.OfArticles articles ->
                articles.articles().stream()
                        .anyMatch(id -> names(text, base.article(id).citedAs()));
            case Value.OfTerm term -> {
                Language.Term words = language.terms()
                        .getOrDefault(slot.name().toLowerCase(Locale.ROOT), Map.of())
                        .get(term.term());
                yield words != null && words.toldBy().stream().anyMatch(w -> names(text, w));
            }
        };
    }

    /** Whether the text names the event, place, party or phrase itself; for a date or length whether it tells it. */
    boolean namesItself(String text, Slot slot, Value value) {
        return value instanceof Value.OfPlace place
                ? names(base.place(place.place())).anyMatch(n -> names(text, n))
                : tells(text, slot, value);
    }

    private boolean tells(String text, Edtf date) {
        if (date.precision() == Edtf.Precision.YEAR || date.precision() == Edtf.Precision.SEASON) {
            return names(text, Integer.toString(date.first().getYear()));
        }
        return month(text, date.first()) || month(text, date.last()) || season(text, date.first());
    }

    private boolean season(String text, LocalDate day) {
        int season = (day.getMonthValue() + 9) % 12 / 3;
        return word(text, language.seasons().get(season), false) && names(text, Integer.toString(day.getYear()));
    }

    /** Any year or month in the text, which would help to put it in order. */
    boolean tellsTime(String text) {
        return text.matches("(?s).*\\b(1[89]|20)\\d\\d\\b.*")
                || language.months().stream().anyMatch(m -> word(text, m, true));
    }

    /** Any word in the text that tells what came before what. */
    boolean tellsSequence(String text) {
        return language.sequence().stream().anyMatch(w -> word(text, w, false));
    }

    private boolean month(String text, LocalDate day) {
        return word(text, language.months().get(day.getMonthValue() - 1), true);
    }

    private boolean number(String text, int number) {
        return word(text, Integer.toString(number), false)
                || (number <= language.numbers().size()
                        && word(text, language.numbers().get(number - 1), false));
    }

    private Stream<String> around(String id) {
        Place place = base.place(id);
        Stream<Place> above = base.containers(id).stream()
                .filter(p -> p.sort() != Place.Sort.CONTINENT && p.sort() != Place.Sort.REGION);
        return Stream.of(Stream.of(place), above, below(id)).flatMap(s -> s).flatMap(Mentions::names);
    }

    private Stream<Place> below(String id) {
        return inside.getOrDefault(id, List.of()).stream().flatMap(p -> Stream.concat(Stream.of(p), below(p.id())));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream());
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name(), party.shortName()), party.aliases().stream());
    }

    /** Whether the text has the name, whatever its article, case and ending. */
    static boolean names(String text, String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        boolean single = bare.indexOf(' ') < 0;
        if (single && bare.length() >= 6 && Character.isUpperCase(bare.charAt(0))) {
            return starts(text, bare.substring(0, Math.max(5, bare.length() - 1)));
        }
        return word(text, bare, bare.length() <= 3);
    }

    private static boolean starts(String text, String beginning) {
        return find(text, beginning, false, false);
    }

    private static boolean word(String text, String word, boolean sameCase) {
        return find(text, word, sameCase, true);
    }

    /** Whether the part stands in the text at the beginning of a word, and if wanted to the end of one. */
    private static boolean find(String text, String part, boolean sameCase, boolean toTheEnd) {
        if (part.isEmpty()) {
            return false;
        }
        char first = part.charAt(0);
        char small = Character.toLowerCase(first);
        char large = Character.toUpperCase(first);
        for (int at = 0; at + part.length() <= text.length(); at++) {
            char here = text.charAt(at);
            if ((here == first || (!sameCase && (here == small || here == large)))
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && text.regionMatches(!sameCase, at, part, 0, part.length())) {
                int end = at + part.length();
                if (!toTheEnd || end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first of an event's names that passes, so that a stem names it without telling what it asks. */
    static java.util.Optional<String> nameOf(Event event, java.util.function.Predicate<String> passes) {
        return event.names().stream().filter(passes).findFirst();
    }
}
