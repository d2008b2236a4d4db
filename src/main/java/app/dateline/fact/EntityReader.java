package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.article.ArticleFile;
import app.dateline.fact.Ids.Sort;
import app.dateline.time.Edtf;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Mark;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles, parties, places and events. Returns one for every item that has an id, even a faulty one, so that the
 * facts can still be checked against the others; after a problem nothing of it may be kept.
 */
final class EntityReader {

    private static final Set<Place.Sort> FIXED =
            Set.of(Place.Sort.COUNTRY, Place.Sort.STATE, Place.Sort.CITY, Place.Sort.SITE);

    private record Named(String id, Mark mark) {}

    private final Ids ids;
    private final Problems problems;

    EntityReader(Ids ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    Collection<Article> articles(@Nullable List<Yaml> items) {
        SequencedMap<String, Article> articles = new LinkedHashMap<>();
        for (Yaml item : orNone(items)) {
            ArticleFile.article(item, problems).ifPresent(a -> articles.putIfAbsent(a.id(), a));
        }
        return articles.sequencedValues();
    }

    Collection<Party> parties(@Nullable List<Yaml> items) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        SequencedMap<String, Cycles.Up> ups = new LinkedHashMap<>();
        Map<String, Named> names = new HashMap<>();
        for (Yaml item : orNone(items)) {
            Optional<Fields> fields = Fields.of(
                    item,
                    "a party",
                    problems,
                    "id",
                    "name",
                    "short",
                    "sort",
                    "plural",
                    "member_of",
                    "description",
                    "aliases");
            fields.ifPresent(f -> {
                String name = f.text("name");
                String shortName = f.optionalText("short");
                Party party = new Party(
                        f.text("id"),
                        name,
                        shortName == null ? name : shortName,
                        f.constant("sort", Party.Sort.class),
                        f.flag("plural"),
                        ids.optional(f, "member_of", Sort.PARTY),
                        f.optionalText("description"),
                        f.texts("aliases"));
                parties.putIfAbsent(party.id(), party);
                up(party.id(), party.memberOf(), f.mark("member_of"), ups);
                shared(party.id(), name, f.mark("name"), names);
                f.items("aliases").forEach(a -> shared(party.id(), a, names));
            });
        }
        Set<String> circular = Cycles.report(ups, "belongs to", problems);
        parties.replaceAll((id, p) -> circular.contains(id) ? outermost(p) : p);
        return parties.sequencedValues();
    }

    Collection<Place> places(@Nullable List<Yaml> items) {
        SequencedMap<String, Place> places = new LinkedHashMap<>();
        SequencedMap<String, Cycles.Up> ups = new LinkedHashMap<>();
        Map<String, Named> names = new HashMap<>();
        for (Yaml item : orNone(items)) {
            Optional<Fields> fields =
                    Fields.of(item, "a place", problems, "id", "name", "sort", "in", "at", "preposition", "aliases");
            fields.ifPresent(f -> {
                List<Double> at = coordinates(f);
                String preposition = f.optionalTerm("preposition", List.of("in", "at", "on", "aboard"));
                Place place = new Place(
                        f.text("id"),
                        f.text("name"),
                        f.constant("sort", Place.Sort.class),
                        ids.optional(f, "in", Sort.PLACE),
                        at.isEmpty() ? null : at.getFirst(),
                        at.isEmpty() ? null : at.getLast(),
                        preposition == null ? "in" : preposition,
                        f.texts("aliases"));
                if (!f.has("at") && f.sound() && FIXED.contains(place.sort())) {
                    f.missing("at", "a " + lower(place.sort()) + " needs its coordinates: at: [61.22, -149.90]");
                }
                places.putIfAbsent(place.id(), place);
                up(place.id(), place.in(), f.mark("in"), ups);
                shared(place.id(), place.name(), f.mark("name"), names);
                f.items("aliases").forEach(a -> shared(place.id(), a, names));
            });
        }
        Set<String> circular = Cycles.report(ups, "lies in", problems);
        places.replaceAll((id, p) -> circular.contains(id) ? outermost(p) : p);
        return places.sequencedValues();
    }

    Collection<Event> events(@Nullable List<Yaml> items) {
        SequencedMap<String, Event> events = new LinkedHashMap<>();
        Map<String, Named> names = new HashMap<>();
        for (Yaml item : orNone(items)) {
            Fields.of(item, "an event", problems, "id", "sort", "names").ifPresent(f -> {
                String id = f.text("id");
                Event.Sort sort = f.constant("sort", Event.Sort.class);
                List<String> texts = new ArrayList<>();
                Map<String, LocalDate> from = new LinkedHashMap<>();
                for (Yaml name : f.someItems("names")) {
                    name(f, name, from).ifPresent(text -> {
                        texts.add(text);
                        Named first = names.putIfAbsent(lower(text), new Named(id, name.mark()));
                        if (first != null) {
                            problems.error(
                                    name.mark(),
                                    "event name '" + text + "' given twice",
                                    "'" + first.id() + "' has it at " + first.mark() + "; a name must leave no doubt");
                        }
                    });
                }
                events.putIfAbsent(id, new Event(id, sort, texts.isEmpty() ? List.of(id) : texts, from));
            });
        }
        return events.sequencedValues();
    }

    /** A name, or a name with the first day on which it can be given. */
    private Optional<String> name(Fields event, Yaml item, Map<String, LocalDate> from) {
        if (!(item instanceof Yaml.Mapping)) {
            return event.text(item, "an item of 'names'");
        }
        return Fields.of(item, "a name", problems, "name", "from").map(f -> {
            String text = f.text("name");
            if (!f.has("from")) {
                f.missing("from");
            }
            LocalDate day = f.parsed("from", EntityReader::day);
            if (day != null) {
                from.put(text, day);
            }
            return text;
        });
    }

    private static LocalDate day(String text) {
        return Edtf.parse(text)
                .exactDay()
                .orElseThrow(() -> new IllegalArgumentException("expected one day: 2025-10-17"));
    }

    private List<Double> coordinates(Fields f) {
        List<Double> at = f.decimals("at");
        if (f.has("at") && f.items("at").size() != 2) {
            f.error("at", "wrong coordinates", "expected latitude and longitude: at: [61.22, -149.90]");
            return List.of();
        }
        if (at.size() == 2 && Math.abs(at.getFirst()) > 90) {
            f.error("at", "latitude " + at.getFirst() + " out of range", "expected -90 to 90, latitude first");
        }
        if (at.size() == 2 && Math.abs(at.getLast()) > 180) {
            f.error("at", "longitude " + at.getLast() + " out of range", "expected -180 to 180, latitude first");
        }
        return at;
    }

    private static void up(String id, @Nullable String to, Mark mark, Map<String, Cycles.Up> ups) {
        if (to != null) {
            ups.putIfAbsent(id, new Cycles.Up(to, mark));
        }
    }

    private void shared(String id, Yaml alias, Map<String, Named> names) {
        if (alias instanceof Yaml.Scalar scalar) {
            shared(id, scalar.text(), scalar.mark(), names);
        }
    }

    private void shared(String id, String name, Mark mark, Map<String, Named> names) {
        Named first = names.putIfAbsent(lower(name), new Named(id, mark));
        if (first != null && !first.id().equals(id)) {
            problems.warning(mark, "'" + name + "' also names '" + first.id() + "'", "see " + first.mark());
        }
    }

    private static Party outermost(Party p) {
        return new Party(p.id(), p.name(), p.shortName(), p.sort(), p.plural(), null, p.description(), p.aliases());
    }

    private static Place outermost(Place p) {
        return new Place(p.id(), p.name(), p.sort(), null, p.latitude(), p.longitude(), p.preposition(), p.aliases());
    }

    private static String lower(Object name) {
        return name.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static List<Yaml> orNone(@Nullable List<Yaml> items) {
        return items == null ? List.of() : items;
    }
}
