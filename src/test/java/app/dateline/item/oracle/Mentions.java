package app.dateline.item.oracle;

import app.dateline.fact.FactBase;
import app.dateline.fact.Party;
import app.dateline.fact.Place;
import app.dateline.fact.Value;
import app.dateline.item.Option;
import app.dateline.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a text says a value, in full or in a way that gives it away. */
final class Mentions {

    private static final Map<String, List<String>> MEDIA = Map.of(
            "in person", List.of("met", "meet", "meeting", "meetings", "summit", "visit"),
            "by phone", List.of("phone", "telephone", "call", "phoned"),
            "speech", List.of("speech", "address"),
            "post", List.of("post", "posted"),
            "interview", List.of("interview"),
            "statement", List.of("statement"),
            "video", List.of("video"));

    private final Kin kin;
    private final FactBase base;

    Mentions(FactBase base, Kin kin) {
        this.base = base;
        this.kin = kin;
    }

    /** Whether a reader learns the value from the text, coarsely or finely, if it was meant to be given. */
    boolean says(String text, Value value) {
        return switch (value) {
            case Value.OfPlace p -> kin.outwards(p.place()).stream().anyMatch(x -> named(text, kin.names(x)));
            case Value.OfParty p -> named(text, kin.names(value));
            case Value.OfEvent e -> named(text, kin.names(value));
            case Value.OfPhrase p -> Words.share(text, p.text()) >= 0.99;
            case Value.OfText p -> Words.share(text, p.text()) >= 0.99;
            case Value.OfArticles a ->
                base.articles().stream()
                        .filter(x -> a.articles().contains(x.id()))
                        .allMatch(x -> Words.holds(text, x.citedAs()));
            case Value.OfTerm t -> true; // told by tense and verb, which no list of words can judge
            case Value.OfDate d -> WrittenDates.in(text).stream().anyMatch(w -> w.overlaps(d.date()));
            case Value.OfLength l -> WrittenLengths.in(text).stream().anyMatch(w -> w.means(l.length()));
        };
    }

    /**
     * Whether the text gives the value away, though it was meant to be hidden.
     *
     * @param wrong the values that stand beside it: what contains one of them too gives nothing away
     */
    boolean betrays(String text, Value value, List<Value> wrong) {
        return switch (value) {
            case Value.OfPlace p -> betraysPlace(text, p.place(), wrong);
            case Value.OfParty p -> named(text, kin.names(value)) || demonym(text, kin.party(p.party()));
            case Value.OfEvent e -> named(text, kin.names(value));
            case Value.OfArticles a -> says(text, value);
            case Value.OfPhrase p -> Words.share(text, p.text()) >= 0.99;
            case Value.OfText p -> Words.share(text, p.text()) >= 0.99;
            case Value.OfTerm t ->
                Words.holds(text, t.term())
                        || MEDIA.getOrDefault(t.term(), List.of()).stream().anyMatch(w -> Words.holds(text, w));
            case Value.OfDate d -> WrittenDates.in(text).stream().anyMatch(w -> betraysDate(w, d.date(), wrong));
            case Value.OfLength l -> WrittenLengths.in(text).stream().anyMatch(w -> w.means(l.length()));
        };
    }

    /** A year or season in which the key lies tells nothing as long as another option lies there too. */
    private static boolean betraysDate(WrittenDates.Written written, Edtf key, List<Value> wrong) {
        if (!written.overlaps(key)) {
            return false;
        }
        boolean asFine = key.precision().compareTo(written.precision()) >= 0;
        boolean coarse = written.precision().compareTo(Edtf.Precision.SEASON) >= 0;
        boolean shared = wrong.isEmpty()
                || wrong.stream().anyMatch(v -> v instanceof Value.OfDate d && written.overlaps(d.date()));
        return asFine || !coarse || !shared;
    }

    private boolean betraysPlace(String text, String place, List<Value> wrong) {
        for (Place container : kin.outwards(place)) {
            boolean itself = container.id().equals(place);
            boolean alsoWrong =
                    wrong.stream().anyMatch(v -> v instanceof Value.OfPlace p && kin.within(p.place(), container.id()));
            if (!itself && alsoWrong) {
                continue;
            }
            boolean vast = container.sort().compareTo(Place.Sort.COUNTRY) <= 0;
            boolean actor = base.parties().stream()
                    .anyMatch(p -> kin.names(p).stream()
                            .anyMatch(n -> kin.names(container).stream()
                                    .map(Words::fold)
                                    .toList()
                                    .contains(Words.fold(n))));
            if (itself || !vast) {
                if (named(text, kin.names(container)) || demonym(text, kin.names(container))) {
                    return true;
                }
            } else if (container.sort() == Place.Sort.COUNTRY) {
                boolean where = kin.names(container).stream()
                        .anyMatch(n -> Words.holds(text, "in " + Words.fold(n))
                                || Words.holds(text, "in the " + Words.fold(n)));
                if (where || !actor && (named(text, kin.names(container)) || demonym(text, kin.names(container)))) {
                    return true;
                }
            }
        }
        for (Place inner : base.places()) {
            if (kin.within(inner.id(), place) && named(text, kin.names(inner))) {
                return true;
            }
        }
        return false;
    }

    /** The text without the first place in which it says an option's value. */
    String without(String text, Option option) {
        List<String> forms = new ArrayList<>(kin.names(option.value()));
        if (option.value() instanceof Value.OfDate d) {
            WrittenDates.in(text).stream().filter(w -> w.overlaps(d.date())).forEach(w -> forms.add(w.text()));
        }
        forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        forms.addFirst(option.text());
        String small = text.toLowerCase(Locale.ROOT);
        for (String form : forms) {
            int at = small.indexOf(form.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                return text.substring(0, at) + "…" + text.substring(at + form.length());
            }
        }
        return text;
    }

    private static boolean named(String text, List<String> names) {
        List<String> words = Words.of(text);
        return names.stream().anyMatch(n -> Words.holds(words, Words.ofName(n)));
    }

    private boolean demonym(String text, Party party) {
        return party.sort() == Party.Sort.COUNTRY && demonym(text, kin.names(party));
    }

    /** "Hungarian" for Hungary, "Alaskan" for Alaska. */
    private static boolean demonym(String text, List<String> names) {
        List<String> words = Words.of(text);
        for (String name : names) {
            List<String> one = Words.ofName(name);
            if (one.size() == 1 && one.getFirst().length() >= 6) {
                String stem =
                        one.getFirst().substring(0, Math.max(5, one.getFirst().length() - 2));
                if (words.stream().anyMatch(w -> w.startsWith(stem))) {
                    return true;
                }
            }
        }
        return false;
    }
}
