package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.time.Edtf;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one fact must satisfy beyond the form of its parts. */
final class FactChecks {

    private final FactBase entities;
    private final Problems problems;
    private final boolean placesAreSound;
    private final boolean partiesAreSound;

    FactChecks(FactBase entities, Problems problems) {
        this.entities = entities;
        this.problems = problems;
        this.placesAreSound = problems.none(Folder.PLACES);
        this.partiesAreSound = problems.none(Folder.PEOPLE);
    }

    void check(Fact fact, Fields fields, List<CitationReader.Cited> cited) {
        if (fact instanceof Deadline d
                && d.due() != null
                && d.setOn() != null
                && d.due().isBefore(d.setOn())) {
            fields.error(
                    "due",
                    "due " + d.due().text() + " before it was set on "
                            + d.setOn().text(),
                    "expected a later date than at " + fields.mark("set_on"));
        }
        cited.forEach(c -> check(fact, c));
        for (Slot slot : fact.slots().keySet()) {
            if (cited.stream().allMatch(c -> c.attestation().omits().contains(slot))) {
                fields.error(
                        CitationReader.key(slot),
                        "slot '" + CitationReader.key(slot) + "' that every citation omits",
                        "cite the passage that gives it");
            } else if (fact.attestations().stream()
                    .allMatch(a -> a.omits().contains(slot) || a.says().containsKey(slot))) {
                problems.warning(
                        fields.mark(CitationReader.key(slot)),
                        "'" + CitationReader.key(slot) + "' is finer than every citation says",
                        "write here what the finest passage gives");
            }
        }
        if (fact instanceof Aim aim) {
            passesFor(aim, fields);
            supposed(aim, fields);
        }
        asOf(fact, fields);
    }

    /** An aim that could not be its actor's by its words would be asked for in vain. */
    private void passesFor(Aim aim, Fields fields) {
        if (partiesAreSound
                && !aim.passesFor().isEmpty()
                && aim.passesFor().stream().noneMatch(p -> entities.belongs(aim.actor(), p))) {
            fields.error(
                    "passes_for",
                    "passes_for without '" + aim.actor() + "', whose aim it is",
                    "add '" + aim.actor() + "' or what it belongs to");
        }
    }

    /** Who supposes must be one voice: the article's. */
    private static void supposed(Aim aim, Fields fields) {
        if (aim.supposed() && aim.head().claimant() != null) {
            fields.error(
                    "supposed",
                    "supposed aim with 'says'",
                    "leave out 'says' where the article supposes it, or 'supposed' where someone states it");
        }
    }

    private void asOf(Fact fact, Fields fields) {
        List<Optional<Edtf>> published = fact.articles().stream()
                .map(a -> entities.findArticle(a).map(Article::published).filter(Objects::nonNull))
                .toList();
        Edtf asOf = fact.head().asOf();
        if (published.stream()
                .allMatch(
                        p -> p.isPresent() && !p.get().approximate() && p.get().isBefore(asOf))) {
            problems.warning(
                    fields.mark("as_of"),
                    "as_of " + asOf.text() + " after all its sources were published",
                    "the latest date that a source can know is its own");
        }
    }

    private void check(Fact fact, CitationReader.Cited cited) {
        Attestation attestation = cited.attestation();
        Fields f = cited.fields();
        entities.findArticle(attestation.citation().article()).ifPresent(article -> {
            int number = attestation.citation().paragraph();
            if (article.paragraph(number).isEmpty()) {
                f.error(
                        "paragraph",
                        "paragraph " + number + " of '" + article.id() + "'",
                        "it has " + article.paragraphs().size());
            }
        });
        for (Slot slot : attestation.omits()) {
            if (fact.values(slot).isEmpty()) {
                f.error(
                        "omits",
                        "omits '" + CitationReader.key(slot) + "', which the fact does not have",
                        "remove it, or fill the slot");
            }
        }
        attestation.says().forEach((slot, said) -> says(fact, slot, said, cited));
    }

    private void says(Fact fact, Slot slot, List<Value> said, CitationReader.Cited cited) {
        Fields at = cited.saysAt().getOrDefault(slot, cited.fields());
        String key = CitationReader.key(slot);
        List<Value> own = fact.values(slot);
        if (own.isEmpty()) {
            at.error(key, "says '" + key + "', which the fact does not have", "fill the slot, or make it another fact");
        } else if (cited.attestation().omits().contains(slot)) {
            at.error(key, "'" + key + "' both said and omitted", "remove one of them");
        } else if (said.equals(own)) {
            at.error(key, "says the same '" + key + "' as the fact", "remove it: only what is coarser stands here");
        } else if (comparable(slot)) {
            coarser(slot, own, said, at);
        }
    }

    private void coarser(Slot slot, List<Value> own, List<Value> said, Fields at) {
        String key = CitationReader.key(slot);
        if (!said.stream().allMatch(s -> own.stream().anyMatch(o -> entities.agree(o, s)))) {
            at.error(
                    key, "says another '" + key + "' than the fact", "only a coarser value; else make it another fact");
        } else if (said.stream().anyMatch(s -> own.stream().anyMatch(o -> finer(s, o)))) {
            at.error(
                    key,
                    "says a finer '" + key + "' than the fact",
                    "write the finer value in the fact and the coarser one in the citation that gives it");
        }
    }

    /** Whether it can be told what is coarser: not of phrases, and not where what contains what is still to be mended. */
    private boolean comparable(Slot slot) {
        return switch (slot.type()) {
            case PLACE -> placesAreSound;
            case PARTY -> partiesAreSound;
            case PHRASE -> false;
            case EVENT, DATE, LENGTH, TERM, ARTICLE -> true;
        };
    }

    private boolean finer(Value said, Value own) {
        return switch (said) {
            case Value.OfPlace s ->
                own instanceof Value.OfPlace o && !s.equals(o) && entities.within(s.place(), o.place());
            case Value.OfDate s ->
                own instanceof Value.OfDate o
                        && o.date().contains(s.date())
                        && !s.date().contains(o.date());
            case Value.OfEvent e -> false;
            case Value.OfParty p -> false;
            case Value.OfLength l -> false;
            case Value.OfPhrase p -> false;
            case Value.OfText p -> false;
            case Value.OfTerm t -> false;
            case Value.OfArticles a -> false;
        };
    }
}
