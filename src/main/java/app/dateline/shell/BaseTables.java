package app.dateline.shell;

import app.dateline.article.Article;
import app.dateline.fact.Attestation;
import app.dateline.fact.Disagreement;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Prints what a base holds, for {@code --check}. */
final class BaseTables {

    private final FactBase base;
    private final PrintStream out;

    BaseTables(FactBase base, PrintStream out) {
        this.base = base;
        this.out = out;
    }

    void facts() {
        out.println("Collection " + base.about().id() + ": " + base.about().title());
        out.println("version " + base.version() + ", " + base.articles().size() + " articles, "
                + base.parties().size() + " parties, " + base.places().size() + " places, "
                + base.events().size() + " events");
        out.println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.concat(Stream.of("Facts"), Kind.OF_FACTS.stream().map(BaseTables::word)),
                        Stream.of("all"))
                .toList());
        for (Article article : base.articles()) {
            rows.add(row(article.id(), base.factsOf(article.id())));
        }
        rows.add(row("all (each once)", base.facts()));
        TextTable.print(out, rows);
    }

    private static List<String> row(String title, List<Fact> facts) {
        List<String> row = new ArrayList<>();
        row.add(title);
        for (Kind kind : Kind.OF_FACTS) {
            row.add(Long.toString(facts.stream().filter(f -> f.kind() == kind).count()));
        }
        row.add(Integer.toString(facts.size()));
        return row;
    }

    void disagreements() {
        out.println();
        out.println("Disagreements: " + base.disagreements().size());
        for (Disagreement disagreement : base.disagreements()) {
            out.println("  " + word(disagreement.slot()) + " of "
                    + base.event(disagreement.subject()).names().getFirst());
            for (Disagreement.Side side : disagreement.sides()) {
                out.println("    " + words(side.value()) + ": " + sources(disagreement.slot(), side));
            }
        }
    }

    private String sources(Slot slot, Disagreement.Side side) {
        StringJoiner sources = new StringJoiner("; ");
        for (String id : side.facts()) {
            Fact fact = base.fact(id);
            String claimant = fact.head().claimant();
            String voice =
                    claimant == null ? "" : " (so says " + base.party(claimant).name() + ")";
            for (Attestation attestation : fact.attestations()) {
                if (!fact.valuesBy(attestation, slot).isEmpty()) {
                    sources.add(base.article(attestation.citation().article()).citedAs() + ", paragraph "
                            + attestation.citation().paragraph() + voice);
                }
            }
        }
        return sources + "  [" + String.join(", ", side.facts()) + "]";
    }

    private String words(Value value) {
        return switch (value) {
            case Value.OfEvent event -> base.event(event.event()).names().getFirst();
            case Value.OfPlace place -> base.place(place.place()).name();
            case Value.OfParty party -> base.party(party.party()).name();
            case Value.OfDate date -> date.date().text();
            case Value.OfLength length -> length.length().text();
            case Value.OfPhrase phrase -> phrase.text();
            case Value.OfText phrase -> phrase.text();
            case Value.OfTerm term -> term.term();
            case Value.OfArticles articles -> String.join(" and ", articles.articles());
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
