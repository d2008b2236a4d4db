package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells one content from another: the first {@value #LENGTH} hexadecimal digits of SHA-256 over its parts, each written
 * in UTF-8 with its length before it, so that no two contents are written alike. The same on every machine.
 */
final class Fingerprint {

    private static final int LENGTH = 16;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of all that a fact says, without its version. */
    static String of(Fact fact) {
        Fingerprint print = new Fingerprint()
                .add(fact.kind())
                .add(fact.id())
                .add(fact.head().asOf().text());
        print.add(fact.head().claimant()).add(fact.head().note());
        fact.slots().forEach((slot, values) -> print.add(slot).add(values));
        if (fact instanceof Aim aim) {
            print.add(aim.subject()).add(String.join(" ", aim.like()));
            if (aim.supposed()) {
                print.add("supposed");
            }
        }
        for (Attestation attestation : fact.attestations()) {
            Citation citation = attestation.citation();
            print.add(citation.article()).add(citation.paragraph()).add(citation.gist());
            print.add(citation.locator().first()).add(citation.locator().last());
            if (!citation.locator().before().isEmpty()) {
                print.add("before").add(citation.locator().before());
            }
            for (Slot slot : Slot.values()) {
                List<Value> says = attestation.says().get(slot);
                if (says != null) {
                    print.add(slot).add(says);
                }
                if (attestation.omits().contains(slot)) {
                    print.add(slot).add("omits");
                }
            }
        }
        return print.text();
    }

    /** Of all facts, by their versions, and all that they name. */
    static String of(FactBase base) {
        Fingerprint print =
                new Fingerprint().add(base.about().id()).add(base.about().language());
        for (Article a : base.articles()) {
            print.add(a.id())
                    .add(a.title())
                    .add(a.citedAs())
                    .add(a.publisher())
                    .add(a.author())
                    .add(a.address());
            print.add(a.published() == null ? null : a.published().text());
            a.neverNames().forEach(print::add);
        }
        for (Party p : base.parties()) {
            print.add(p.id())
                    .add(p.name())
                    .add(p.shortName())
                    .add(p.sort())
                    .add(p.plural())
                    .add(p.memberOf());
            p.aliases().forEach(print::add);
        }
        for (Place p : base.places()) {
            print.add(p.id())
                    .add(p.name())
                    .add(p.sort())
                    .add(p.in())
                    .add(p.latitude())
                    .add(p.longitude());
            print.add(p.preposition());
            p.aliases().forEach(print::add);
        }
        for (Event e : base.events()) {
            print.add(e.id()).add(e.sort());
            e.names().forEach(print::add);
            e.from().forEach((name, day) -> print.add(name).add(day));
        }
        for (Fact f : base.facts()) {
            print.add(f.id()).add(f.head().version());
            // No part of what the fact says: it chooses options, and so tells one base's quizzes from another's.
            if (f instanceof Aim aim) {
                aim.passesFor().forEach(print::add);
            }
        }
        return print.text();
    }

    /** The same fact with its fingerprint as version. */
    static Fact stamp(Fact fact) {
        Fact.Head h = fact.head();
        Fact.Head head = new Fact.Head(h.id(), of(fact), h.asOf(), h.claimant(), h.attestations(), h.note());
        return switch (fact) {
            case Deadline d ->
                new Deadline(
                        head,
                        d.event(),
                        d.status(),
                        d.setter(),
                        d.addressee(),
                        d.demand(),
                        d.setOn(),
                        d.setAt(),
                        d.due(),
                        d.length(),
                        d.replaces());
            case Venue v ->
                new Venue(
                        head,
                        v.event(),
                        v.status(),
                        v.place(),
                        v.date(),
                        v.medium(),
                        v.length(),
                        v.host(),
                        v.parties(),
                        v.proposer(),
                        v.canceller());
            case Aim a ->
                new Aim(
                        head,
                        a.actor(),
                        a.stance(),
                        a.aim(),
                        a.subject(),
                        a.occasion(),
                        a.like(),
                        a.passesFor(),
                        a.supposed());
        };
    }

    private Fingerprint add(List<Value> values) {
        values.forEach(v -> add(text(v)));
        return this;
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.OfEvent event -> event.event();
            case Value.OfPlace place -> place.place();
            case Value.OfParty party -> party.party();
            case Value.OfDate date -> date.date().text();
            case Value.OfLength length -> length.length().text();
            case Value.OfPhrase phrase -> phrase.text();
            case Value.OfText phrase -> phrase.text();
            case Value.OfTerm term -> term.term();
            case Value.OfArticles articles -> String.join(" ", articles.articles());
        };
    }

    private Fingerprint add(@Nullable Object part) {
        byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(((part == null ? "-" : Integer.toString(bytes.length)) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
