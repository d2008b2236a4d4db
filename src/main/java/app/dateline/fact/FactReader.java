package app.dateline.fact;

import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.fact.Ids.Sort;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a collection and checks each against the entities that it names. */
final class FactReader {

    private static final List<String> HEAD = List.of("id", "as_of", "says", "note", "citations");

    /** Stand-ins, so that a fact without these is still checked in its other parts. */
    private static final Edtf NEVER = Edtf.parse("0001");

    private static final Attestation NOWHERE =
            new Attestation(new Citation("?", 1, new Locator("?", ""), "?"), Map.of(), Set.of());

    private final Ids ids;
    private final Problems problems;
    private final CitationReader citations;
    private final FactChecks checks;

    FactReader(Ids ids, FactBase entities, Problems problems) {
        this.ids = ids;
        this.problems = problems;
        this.citations = new CitationReader(ids, problems);
        this.checks = new FactChecks(entities, problems);
    }

    List<Fact> deadlines(@Nullable List<Yaml> items) {
        return facts(
                items,
                "a deadline",
                keys(
                        "event",
                        "status",
                        "setter",
                        "addressee",
                        "demand",
                        "set_on",
                        "set_at",
                        "due",
                        "length",
                        "replaces"),
                (f, head) -> new Deadline(
                        head,
                        ids.required(f, "event", Sort.EVENT),
                        f.term("status", Deadline.STATUSES),
                        ids.optional(f, "setter", Sort.PARTY),
                        ids.optional(f, "addressee", Sort.PARTY),
                        f.optionalText("demand"),
                        f.parsed("set_on", Edtf::parse),
                        ids.optional(f, "set_at", Sort.PLACE),
                        f.parsed("due", Edtf::parse),
                        f.parsed("length", Length::parse),
                        ids.optional(f, "replaces", Sort.EVENT)));
    }

    List<Fact> venues(@Nullable List<Yaml> items) {
        return facts(
                items,
                "a venue",
                keys(
                        "event",
                        "status",
                        "place",
                        "date",
                        "medium",
                        "length",
                        "host",
                        "parties",
                        "proposer",
                        "canceller"),
                (f, head) -> new Venue(
                        head,
                        ids.required(f, "event", Sort.EVENT),
                        f.term("status", Venue.STATUSES),
                        ids.optional(f, "place", Sort.PLACE),
                        f.parsed("date", Edtf::parse),
                        f.optionalTerm("medium", Venue.MEDIA),
                        f.parsed("length", Length::parse),
                        ids.optional(f, "host", Sort.PARTY),
                        ids.all(f, "parties", Sort.PARTY),
                        ids.optional(f, "proposer", Sort.PARTY),
                        ids.optional(f, "canceller", Sort.PARTY)));
    }

    List<Fact> aims(@Nullable List<Yaml> items) {
        List<Fact> aims = facts(
                items,
                "an aim",
                keys("actor", "stance", "aim", "subject", "occasion", "like", "passes_for", "supposed"),
                (f, head) -> new Aim(
                        head,
                        ids.required(f, "actor", Sort.PARTY),
                        f.term("stance", Aim.STANCES),
                        f.text("aim"),
                        f.text("subject"),
                        ids.optional(f, "occasion", Sort.EVENT),
                        likes(f),
                        f.has("passes_for") ? ids.all(f.someItems("passes_for"), Sort.PARTY) : List.of(),
                        "yes".equals(f.optionalTerm("supposed", List.of("yes")))));
        return mutual(aims);
    }

    private List<String> likes(Fields f) {
        List<String> likes = ids.all(f, "like", Sort.AIM);
        if (likes.contains(f.text("id"))) {
            f.error("like", "aim that is like itself", "name the other one");
        }
        return likes;
    }

    /** Likeness is symmetric, so that it need be written on one side only. */
    private static List<Fact> mutual(List<Fact> aims) {
        Map<String, Set<String>> likes = new HashMap<>();
        for (Fact fact : aims) {
            if (fact instanceof Aim aim) {
                for (String other : aim.like()) {
                    likes.computeIfAbsent(aim.id(), k -> new LinkedHashSet<>()).add(other);
                    likes.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(aim.id());
                }
            }
        }
        List<Fact> mutual = new ArrayList<>();
        for (Fact fact : aims) {
            mutual.add(
                    fact instanceof Aim a
                            ? new Aim(
                                    a.head(),
                                    a.actor(),
                                    a.stance(),
                                    a.aim(),
                                    a.subject(),
                                    a.occasion(),
                                    List.copyOf(likes.getOrDefault(a.id(), Set.of())),
                                    a.passesFor(),
                                    a.supposed())
                            : fact);
        }
        return mutual;
    }

    private List<Fact> facts(
            @Nullable List<Yaml> items, String what, String[] keys, BiFunction<Fields, Fact.Head, Fact> kind) {
        List<Fact> facts = new ArrayList<>();
        for (Yaml item : items == null ? List.<Yaml>of() : items) {
            Optional<Fields> fields = Fields.of(item, what, problems, keys);
            fields.flatMap(f -> fact(f, kind)).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<Fact> fact(Fields f, BiFunction<Fields, Fact.Head, Fact> kind) {
        String id = f.text("id");
        Edtf asOf = f.parsed("as_of", Edtf::parse);
        if (!f.has("as_of")) {
            f.missing("as_of", "write the date as of which this is true");
        }
        List<CitationReader.Cited> cited = citations.read(f.someItems("citations"));
        List<Attestation> attestations = cited.isEmpty()
                ? List.of(NOWHERE)
                : cited.stream().map(CitationReader.Cited::attestation).toList();
        Fact.Head head = new Fact.Head(
                id,
                "",
                asOf == null ? NEVER : asOf,
                ids.optional(f, "says", Sort.PARTY),
                attestations,
                f.optionalText("note"));
        Fact fact = Fingerprint.stamp(kind.apply(f, head));
        if (f.sound()) {
            checks.check(fact, f, cited);
        }
        return f.sound() ? Optional.of(fact) : Optional.empty();
    }

    /** Reports deadlines that replace each other in a circle. */
    void replacements(@Nullable List<Yaml> items) {
        var ups = new LinkedHashMap<String, Cycles.Up>();
        for (Yaml item : items == null ? List.<Yaml>of() : items) {
            if (item instanceof Yaml.Mapping m
                    && m.get("event").orElse(null) instanceof Yaml.Scalar event
                    && m.get("replaces").orElse(null) instanceof Yaml.Scalar old
                    && !old.absent()) {
                ups.putIfAbsent(event.text(), new Cycles.Up(old.text(), old.mark()));
            }
        }
        Cycles.report(ups, "replaces", problems);
    }

    private static String[] keys(String... own) {
        return Stream.concat(HEAD.stream(), Arrays.stream(own)).toArray(String[]::new);
    }
}
