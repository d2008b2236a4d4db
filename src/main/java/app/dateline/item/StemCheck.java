package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Condition 3: the stem names all that is needed, says whose word it is, and does not tell the key. */
final class StemCheck {

    /** So many letters make a word long, and two words alike that begin with them. */
    private static final int ROOT = 5;

    private static final Pattern BROKEN = Pattern.compile("[{}]|\\bnull\\b| {2}|\\bthe the\\b|\\s[?.,;]|[?.,;]{2}");

    private final FactBase base;
    private final Mentions mentions;
    private final Wording wording;

    StemCheck(FactBase base, Asks asks, Mentions mentions) {
        this.base = base;
        this.mentions = mentions;
        this.wording = new Wording(base, asks);
    }

    /** Whether the stem is a whole sentence without a hole. */
    Optional<Fault> wellFormed(Item item) {
        String stem = item.head().stem();
        boolean broken = stem.isBlank() || BROKEN.matcher(stem).find() || !(stem.endsWith("?") || stem.endsWith("."));
        return broken ? Optional.of(new Fault(Reason.STEM_INCOMPLETE, stem)) : Optional.empty();
    }

    Optional<Fault> check(Item item) {
        Optional<Fault> broken = wellFormed(item);
        if (broken.isPresent()) {
            return broken;
        }
        String stem = item.head().stem();
        String article = item.head().attribution();
        if (article != null && !stem.contains(base.article(article).citedAs())) {
            return Optional.of(new Fault(Reason.SOURCE_NOT_NAMED, stem));
        }
        for (Query.Given given : item.head().asks().given()) {
            if (!tells(mentions.undated(stem), given, item)) {
                boolean claimant = given.slot() == Slot.CLAIMANT;
                return Optional.of(new Fault(claimant ? Reason.CLAIMANT_NOT_NAMED : Reason.STEM_INCOMPLETE, stem));
            }
        }
        for (FactRef ref : item.head().facts()) {
            if (!claimantTold(stem, base.fact(ref.id()), item)) {
                return Optional.of(new Fault(Reason.CLAIMANT_NOT_NAMED, stem));
            }
        }
        if (yearTells(item, mentions.undated(stem))) {
            return Optional.of(new Fault(Reason.STEM_TELLS_KEY, stem));
        }
        if (wordsTell(item, mentions.undated(stem))) {
            return Optional.of(new Fault(Reason.STEM_TELLS_KEY, stem));
        }
        for (Value key : secrets(item)) {
            if (mentions.tells(stem, item.head().asks().asked(), key)) {
                return Optional.of(new Fault(Reason.STEM_TELLS_KEY, stem));
            }
        }
        return Optional.empty();
    }

    /** Whether a word of weight stands both in the stem and in every right phrase, and in no wrong one. */
    private static boolean wordsTell(Item item, String stem) {
        return switch (item) {
            case Item.SingleChoice c -> wordsTell(stem, c.options(), Set.of(c.key()));
            case Item.MultipleResponse m -> wordsTell(stem, m.options(), m.keys());
            case Item.TrueFalse t -> false;
            case Item.TypedDate t -> false;
            case Item.TypedPlace t -> false;
            case Item.TypedLength t -> false;
            case Item.ShowPlace s -> false;
            case Item.SourceCriticism c -> false;
            case Item.Ordering o -> false;
            case Item.Matching m -> false;
        };
    }

    private static boolean wordsTell(String stem, List<Option> options, Set<Integer> keys) {
        if (!(options.getFirst().value() instanceof Value.OfPhrase)) {
            return false;
        }
        Set<String> shared = roots(stem);
        for (int i = 0; i < options.size(); i++) {
            Set<String> words = roots(options.get(i).text());
            if (keys.contains(i)) {
                shared.retainAll(words);
            } else {
                shared.removeAll(words);
            }
        }
        return !shared.isEmpty();
    }

    /** The longer words by their beginnings, so that "prepare" and "preparatory" are one. */
    private static Set<String> roots(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() >= ROOT)
                .map(word -> word.substring(0, ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether the stem names the key's year and no wrong option lies in it. */
    private static boolean yearTells(Item item, String stem) {
        return switch (item) {
            case Item.SingleChoice c -> yearTells(stem, c.options().get(c.key()), c.options());
            case Item.TrueFalse t -> !t.holds() && yearTells(stem, t.right(), List.of(t.shown()));
            case Item.MultipleResponse m -> false;
            case Item.TypedDate t -> false;
            case Item.TypedPlace t -> false;
            case Item.TypedLength t -> false;
            case Item.ShowPlace s -> false;
            case Item.SourceCriticism c -> false;
            case Item.Ordering o -> false;
            case Item.Matching m -> false;
        };
    }

    private static boolean yearTells(String stem, Option key, List<Option> options) {
        if (!(key.value() instanceof Value.OfDate right)) {
            return false;
        }
        int year = right.date().first().getYear();
        boolean shared = options.stream()
                .anyMatch(o -> o != key
                        && o.value() instanceof Value.OfDate wrong
                        && wrong.date().first().getYear() <= year
                        && wrong.date().last().getYear() >= year);
        return !shared && contains(stem, Integer.toString(year));
    }

    private boolean claimantTold(String stem, Fact fact, Item item) {
        String claimant = fact.head().claimant();
        return claimant == null
                || Ask.Voice.of(fact) == Ask.Voice.SELF
                || item.head().asks().asked() == Slot.CLAIMANT
                || stem.contains(base.party(claimant).name());
    }

    private boolean tells(String stem, Query.Given given, Item item) {
        return switch (given.value()) {
            case Value.OfEvent event ->
                base.event(event.event()).names().stream().anyMatch(n -> contains(stem, n));
            case Value.OfPlace place -> contains(stem, base.place(place.place()).name());
            case Value.OfParty party ->
                contains(stem, base.party(party.party()).name())
                        || contains(stem, base.party(party.party()).shortName());
            case Value.OfPhrase phrase -> contains(stem, phrase.text());
            case Value.OfText phrase -> contains(stem, phrase.text());
            case Value.OfLength l -> contains(stem, wording.text(l));
            case Value.OfDate date ->
                contains(stem, Integer.toString(date.date().last().getYear()));
            // The verb tells it.
            case Value.OfTerm t -> true;
            case Value.OfArticles a ->
                a.articles().stream()
                        .allMatch(id -> stem.contains(base.article(id).citedAs()));
        };
    }

    private static boolean contains(String stem, String part) {
        return stem.contains(part) || stem.contains(Wording.capital(part));
    }

    /** A false claim, where what it shows is not itself a way of saying the truth. */
    private boolean falseBesideTruth(Item.TrueFalse item) {
        return !item.holds()
                && nameable(item)
                && !mentions.tells(
                        item.shown().text(),
                        item.head().asks().asked(),
                        item.right().value());
    }

    /** Dates and lengths of one month or figure are no news beside each other; {@link #yearTells} judges those. */
    private static boolean nameable(Item item) {
        return switch (item.head().asks().asked().type()) {
            case PARTY, PLACE, EVENT, PHRASE -> true;
            case DATE, LENGTH, TERM, ARTICLE -> false;
        };
    }

    /** "According to Moor, Moor suggested it." */
    private static boolean byItsOwnWord(Item.TrueFalse item) {
        return item.head()
                .asks()
                .given(Slot.CLAIMANT)
                .filter(item.right().value()::equals)
                .isPresent();
    }

    /** What the stem must not tell. A claim that holds has to; one that doesn't must not tell the truth beside it. */
    private List<Value> secrets(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> List.of(c.options().get(c.key()).value());
            case Item.MultipleResponse m -> {
                List<Value> keys = new ArrayList<>();
                m.keys().stream()
                        .sorted()
                        .forEach(k -> keys.add(m.options().get(k).value()));
                yield keys;
            }
            case Item.TrueFalse t ->
                falseBesideTruth(t) || byItsOwnWord(t) ? List.of(t.right().value()) : List.of();
            case Item.TypedDate t -> List.of(new Value.OfDate(t.key()));
            case Item.TypedPlace t -> List.of(new Value.OfPlace(t.key()));
            case Item.TypedLength t -> List.of(new Value.OfLength(t.key()));
            case Item.ShowPlace s -> List.of(new Value.OfPlace(s.key()));
            case Item.SourceCriticism c -> List.of();
            case Item.Ordering o -> List.of();
            case Item.Matching m -> m.choices().stream().map(Option::value).toList();
        };
    }
}
