package app.dateline.item;

import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Language.Shape;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes values as a learner reads them, in the language of the asks. */
public final class Wording {

    /** Figures no further apart than this are told as one or the other: two or three, ten or twelve. */
    private static final int NEXT = 2;

    private final FactBase base;
    private final Language language;

    public Wording(FactBase base, Asks asks) {
        this(base, asks.language());
    }

    Wording(FactBase base, Language language) {
        this.base = base;
        this.language = language;
    }

    /** The value by itself: "8 August 2025", "Anchorage", "50 days", the full name of a party, an event's first name. */
    public String text(Value value) {
        return switch (value) {
            case Value.OfEvent event -> base.event(event.event()).names().getFirst();
            case Value.OfPlace place -> base.place(place.place()).name();
            case Value.OfParty party -> base.party(party.party()).name();
            case Value.OfDate date -> date(date.date(), "plain");
            case Value.OfLength length -> length(length.length());
            case Value.OfPhrase phrase -> phrase.text();
            case Value.OfText phrase -> phrase.text();
            case Value.OfTerm term -> term.term();
            case Value.OfArticles articles ->
                list(articles.articles().stream()
                        .map(id -> base.article(id).citedAs())
                        .toList());
        };
    }

    /** The value in a form that a hole names, see {@code questions/stems/}; {@code stance} shapes a phrase. */
    String text(Value value, Slot slot, String form, @Nullable String stance) {
        return switch (value) {
            case Value.OfParty id -> party(base.party(id.party()), form);
            case Value.OfPlace id -> place(base.place(id.place()), form);
            case Value.OfDate date -> date(date.date(), form.isEmpty() ? "plain" : form);
            case Value.OfLength length -> length(length.length());
            case Value.OfPhrase phrase -> form.equals("to") ? phrase(phrase.text(), stance) : phrase.text();
            case Value.OfText phrase -> form.equals("to") ? phrase(phrase.text(), stance) : phrase.text();
            case Value.OfTerm term -> term(slot, term.term(), form);
            case Value.OfArticles articles -> text(articles);
            case Value.OfEvent e -> form.contains("/") ? form.substring(0, form.indexOf('/')) : text(e);
        };
    }

    /** The value as an option: full names, phrases as their stance wants them, a capital at the beginning. */
    String option(Value value, Slot slot, @Nullable String stance) {
        if (value instanceof Value.OfLength length) {
            // In figures: beside each other "ten days" and "50 days" would look unlike.
            return capital(length(length.length(), false));
        }
        return capital(
                value instanceof Value.OfPhrase || value instanceof Value.OfTerm
                        ? text(value, slot, "to", stance)
                        : text(value));
    }

    /** The look of a date when written. */
    static Shape shape(Edtf date) {
        if (date.approximate()) {
            return Shape.ABOUT;
        }
        return exactShape(date);
    }

    private static Shape exactShape(Edtf date) {
        return switch (date.precision()) {
            case DAY -> Shape.DAY;
            case MONTH -> Shape.MONTH;
            case SEASON -> Shape.SEASON;
            case YEAR -> Shape.YEAR;
            case SPAN -> span(date.first(), date.last());
        };
    }

    private static Shape span(LocalDate first, LocalDate last) {
        boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        if (!oneMonth) {
            return Shape.SPAN;
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() <= 10) {
            return Shape.EARLY;
        }
        if (first.getDayOfMonth() == 11 && last.getDayOfMonth() == 20) {
            return Shape.MID;
        }
        return first.getDayOfMonth() >= 20 && last.getDayOfMonth() == last.lengthOfMonth() ? Shape.LATE : Shape.DAYS;
    }

    private String date(Edtf date, String way) {
        Map<Shape, String> patterns = Objects.requireNonNull(language.dates().get(way), way);
        String plain =
                fill(date, pattern(Objects.requireNonNull(language.dates().get("plain")), exactShape(date)));
        if (!date.approximate()) {
            return fill(date, pattern(patterns, exactShape(date)).replace("{date}", plain));
        }
        return pattern(patterns, Shape.ABOUT).replace("{date}", plain);
    }

    private static String pattern(Map<Shape, String> patterns, Shape shape) {
        return Objects.requireNonNull(patterns.get(shape), shape.name());
    }

    private String fill(Edtf date, String pattern) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        return pattern.replace("{day}", Integer.toString(first.getDayOfMonth()))
                .replace("{day2}", Integer.toString(last.getDayOfMonth()))
                .replace("{month}", language.months().get(first.getMonthValue() - 1))
                .replace("{month2}", language.months().get(last.getMonthValue() - 1))
                .replace("{season}", language.seasons().get((first.getMonthValue() / 3 + 3) % 4))
                .replace("{year}", Integer.toString(first.getYear()))
                .replace("{year2}", Integer.toString(last.getYear()));
    }

    private String length(Length length) {
        return length(length, length.most() <= language.numbers().size());
    }

    private String length(Length length, boolean words) {
        // Both ends of a range are written in one way.
        String least = words ? number(length.least()) : Integer.toString(length.least());
        String most = words ? number(length.most()) : Integer.toString(length.most());
        String figure = length.least() == length.most()
                ? least
                : pattern(length.most() - length.least() > NEXT ? "range" : "either")
                        .replace("{least}", least)
                        .replace("{most}", most);
        if (tellsInHours(length)) {
            return bounded(inHours(length.least()), length);
        }
        var unit =
                Objects.requireNonNull(language.units().get(length.unit().name().toLowerCase(Locale.ROOT)));
        String exact = figure + " " + unit.get(length.most() == 1 ? 0 : 1);
        return bounded(exact, length);
    }

    /** Minutes from two hours on that make whole or half hours are told in hours. */
    private static boolean tellsInHours(Length length) {
        return length.unit() == Length.Unit.MINUTE
                && length.least() == length.most()
                && length.least() >= 120
                && length.least() % 30 == 0;
    }

    private String inHours(int minutes) {
        String whole = number(minutes / 60);
        String figure = minutes % 60 == 0 ? whole : pattern("half").replace("{number}", whole);
        return figure + " "
                + Objects.requireNonNull(language.units().get("hour")).get(1);
    }

    private String bounded(String exact, Length length) {
        return switch (length.bound()) {
            case EXACT -> exact;
            case ABOUT -> pattern("about").replace("{length}", exact);
            case MORE_THAN -> pattern("more than").replace("{length}", exact);
            case ALMOST -> pattern("almost").replace("{length}", exact);
        };
    }

    private String pattern(String key) {
        return Objects.requireNonNull(language.lengths().get(key), key);
    }

    /** Several texts as one: "one, two and three". */
    String list(List<String> texts) {
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        String all = String.join(", ", texts.subList(0, texts.size() - 1));
        return pattern("and").replace("{list}", all).replace("{last}", texts.getLast());
    }

    /** A whole number, as a word where the language writes it so. */
    String number(int number) {
        return number <= language.numbers().size() ? language.numbers().get(number - 1) : Integer.toString(number);
    }

    private String term(Slot slot, String term, String form) {
        Language.Term words = language.terms()
                .getOrDefault(slot.name().toLowerCase(Locale.ROOT), Map.of())
                .get(term);
        return words == null ? term : form.equals("verb") ? words.verb() : words.text();
    }

    private String phrase(String phrase, @Nullable String stance) {
        return Objects.requireNonNull(language.phrases().get(stance == null ? "demand" : stance))
                .replace("{phrase}", phrase);
    }

    private String place(Place place, String form) {
        return switch (form) {
            case "in" -> place.preposition() + " " + place.name();
            case "what" ->
                Objects.requireNonNull(language.places().get(place.sort().name().toLowerCase(Locale.ROOT)));
            default -> form.contains("/") ? form.substring(0, form.indexOf('/')) : place.name();
        };
    }

    private static String party(Party party, String form) {
        if (form.contains("/")) {
            int slash = form.indexOf('/');
            return party.plural() ? form.substring(slash + 1) : form.substring(0, slash);
        }
        return switch (form) {
            case "full" -> party.name();
            case "'s" ->
                party.shortName() + (party.plural() && party.shortName().endsWith("s") ? "’" : "’s");
            default -> party.shortName();
        };
    }

    /** The text with the day before it as of which it is asked. */
    String asOf(LocalDate day, String text) {
        return Objects.requireNonNull(language.attribution().get("as of"))
                .replace("{date}", text(new Value.OfDate(Edtf.day(day))))
                .replace("{stem}", text);
    }

    /** The text around which an attribution stands. */
    String attributed(String key, String text, @Nullable String source, @Nullable String claimant) {
        return Objects.requireNonNull(language.attribution().get(key), key)
                .replace("{source}", source == null ? "" : source)
                .replace("{claimant}", claimant == null ? "" : claimant)
                .replace("{stem}", text)
                .replace("{truth}", text);
    }

    /** The text with a capital at its beginning. */
    static String capital(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first == text.length()
                ? text
                : text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }
}
