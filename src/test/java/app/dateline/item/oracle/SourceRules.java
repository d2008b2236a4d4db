package app.dateline.item.oracle;

import app.dateline.article.Article;
import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Item.Matter;
import app.dateline.item.Option;
import app.dateline.item.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges questions about sources by going through every passage of every source: the key must follow from a passage or from
 * what the curator says of the whole text, and so must the falsity of each wrong option.
 */
final class SourceRules {

    private final FactBase base;
    private final Kin kin;
    private final Mentions mentions;

    SourceRules(FactBase base, Kin kin, Mentions mentions) {
        this.base = base;
        this.kin = kin;
        this.mentions = mentions;
    }

    void judge(Item.SourceCriticism item, Ask ask, Faults faults) {
        shape(item, faults);
        switch (item.matter()) {
            case ACCORDING_TO -> otherSide(item, faults);
            case WHO_SAYS -> whoSays(item, ask, faults);
            case DISAGREE -> disagree(item, ask, faults);
            case NOT_NAMED -> naming(item, false, faults);
            case NAMED -> naming(item, true, faults);
            case OWN_CLAIM -> claims(item, true, faults);
            case REPORTED_CLAIM -> claims(item, false, faults);
        }
    }

    private void shape(Item.SourceCriticism item, Faults faults) {
        int size = item.options().size();
        if (size < 3 || size > 5 || item.key() < 0 || item.key() >= size) {
            faults.add(Fault.KEY_NOT_ANSWER, "key " + item.key() + " of " + size + " options");
        }
        Set<String> texts = new HashSet<>();
        for (Option option : item.options()) {
            StemRules.clean(option.text(), faults);
            StemRules.clean(option.truth(), faults);
            if (!texts.add(Words.fold(option.text()))) {
                faults.add(Fault.NESTED, option.text());
            }
            List<String> named = option.value() instanceof Value.OfArticles a ? a.articles() : List.of();
            for (String id : named) {
                Article article = base.findArticle(id).orElseThrow(() -> new AssertionError("no article " + id));
                if (!Words.holds(option.text(), article.citedAs())) {
                    faults.add(Fault.UNCITED, option.text() + " does not name " + id);
                }
                if (Words.holds(item.head().stem(), article.citedAs())) {
                    faults.add(Fault.LEAK, "the stem names " + id);
                }
            }
            if (named.isEmpty()
                    && item.matter() != Matter.ACCORDING_TO
                    && option.facts().isEmpty()) {
                faults.add(Fault.UNCITED, option.text());
            }
            option.facts().forEach(ref -> {
                Fact fact = base.findFact(ref.id()).orElse(null);
                if (fact == null
                        || !fact.attestations().stream()
                                .map(Attestation::citation)
                                .toList()
                                .containsAll(option.evidence().stream()
                                        .filter(c -> option.facts().size() == 1)
                                        .toList())) {
                    faults.add(Fault.EVIDENCE, "of " + option.text());
                }
            });
        }
    }

    // What a source says.

    private record Said(Value value, boolean ownVoice) {}

    /** The answers of a source: in that slot, of that event, in that status where the stem tells it. */
    private List<Said> said(String article, Ask ask, Query query) {
        List<Said> said = new ArrayList<>();
        for (Fact fact : base.facts()) {
            boolean same = fact.kind() == ask.kind()
                    && query.given().stream()
                            .filter(g -> g.slot() == Slot.EVENT || g.slot() == Slot.STATUS)
                            .allMatch(g -> fact.values(g.slot()).contains(g.value()));
            for (Attestation passage : fact.attestations()) {
                if (same && passage.citation().article().equals(article)) {
                    Answers.said(fact, passage, ask.hidden())
                            .forEach(v -> said.add(new Said(v, fact.head().claimant() == null)));
                }
            }
        }
        return said;
    }

    /** Whether a source came out before anything of the event could be told as done. */
    private boolean tooEarly(String article, Query query) {
        Value event = query.given().stream()
                .filter(g -> g.slot() == Slot.EVENT)
                .findFirst()
                .orElseThrow()
                .value();
        boolean held = query.given().contains(new Query.Given(Slot.STATUS, new Value.OfTerm("held")));
        var published = base.article(article).published();
        List<LocalDate> days = new ArrayList<>();
        for (Fact fact : base.facts()) {
            if (fact.values(Slot.EVENT).contains(event)
                    && fact.values(Slot.STATUS).contains(new Value.OfTerm("held"))) {
                for (Attestation passage : fact.attestations()) {
                    if (passage.citation().article().equals(article)) {
                        return false;
                    }
                    Answers.said(fact, passage, Slot.DATE).forEach(v -> {
                        if (v instanceof Value.OfDate d) {
                            days.add(Kin.earliest(d.date()));
                        }
                    });
                }
            }
        }
        return held
                && published != null
                && !days.isEmpty()
                && days.stream()
                        .allMatch(d ->
                                Kin.latest(Objects.requireNonNull(published)).isBefore(d));
    }

    private boolean exclude(List<Said> some, List<Said> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().allMatch(s -> others.stream().noneMatch(o -> kin.mayBeOne(s.value(), o.value())));
    }

    private void aboutOneEvent(Item.SourceCriticism item, Ask ask, Faults faults) {
        if (!ask.hidden().functional() || ask.hidden() == Slot.MEDIUM || ask.hidden() == Slot.STATUS) {
            faults.add(Fault.AMBIGUOUS, "one source may give several of " + ask.hidden());
        }
        Query query = item.head().query();
        boolean named = query.given().stream()
                .anyMatch(
                        g -> g.slot() == Slot.EVENT && mentions.says(item.head().stem(), g.value()));
        if (!named) {
            faults.add(Fault.STEM_LACKS, "the event");
        }
    }

    private void whoSays(Item.SourceCriticism item, Ask ask, Faults faults) {
        aboutOneEvent(item, ask, faults);
        Query query = item.head().query();
        Value claimed = query.given().getLast().value();
        if (query.given().getLast().slot() != ask.hidden()
                || ask.hidden() != Slot.STATUS && !mentions.says(item.head().stem(), claimed)) {
            faults.add(Fault.STEM_LACKS, "what is said: " + claimed);
        }
        for (int i = 0; i < item.options().size(); i++) {
            String article = one(item.options().get(i), faults);
            List<Said> said = said(article, ask, query);
            if (i == item.key()) {
                boolean says =
                        said.stream().anyMatch(s -> s.ownVoice() && s.value().equals(claimed));
                if (!says || said.stream().anyMatch(s -> !kin.mayBeOne(s.value(), claimed))) {
                    faults.add(Fault.KEY_NOT_ANSWER, article + " says " + said);
                }
            } else {
                boolean otherwise =
                        said.stream().allMatch(Said::ownVoice) && exclude(said, List.of(new Said(claimed, true)));
                if (!otherwise && !(said.isEmpty() && tooEarly(article, query))) {
                    faults.add(Fault.ALSO_RIGHT, article + " may say so too: " + said);
                }
            }
        }
    }

    private void disagree(Item.SourceCriticism item, Ask ask, Faults faults) {
        aboutOneEvent(item, ask, faults);
        Query query = item.head().query();
        for (int i = 0; i < item.options().size(); i++) {
            Option option = item.options().get(i);
            List<String> two = option.value() instanceof Value.OfArticles a ? a.articles() : List.of();
            if (two.size() != 2 || two.get(0).equals(two.get(1))) {
                faults.add(Fault.UNLIKE, option.text());
                continue;
            }
            List<Said> one = said(two.get(0), ask, query);
            List<Said> other = said(two.get(1), ask, query);
            boolean own = Stream.concat(one.stream(), other.stream()).allMatch(Said::ownVoice);
            if (i == item.key()) {
                if (!own || !exclude(one, other)) {
                    faults.add(Fault.KEY_NOT_ANSWER, option.text() + ": " + one + " and " + other);
                }
            } else {
                boolean agree = own
                        && !one.isEmpty()
                        && !other.isEmpty()
                        && one.stream().allMatch(s -> other.stream().allMatch(o -> kin.mayBeOne(s.value(), o.value())));
                boolean early =
                        one.isEmpty() && tooEarly(two.get(0), query) || other.isEmpty() && tooEarly(two.get(1), query);
                if (!agree && !early) {
                    faults.add(Fault.ALSO_RIGHT, option.text() + ": " + one + " and " + other);
                }
            }
        }
    }

    /** Where nobody says otherwise, there is nothing to compare. */
    private void otherSide(Item.SourceCriticism item, Faults faults) {
        List<Value> wrong =
                new ArrayList<>(item.options().stream().map(Option::value).toList());
        wrong.remove(item.key());
        Query query = item.head().query();
        boolean other = base.facts().stream()
                .filter(f -> query.given().stream()
                        .filter(g -> g.slot() == Slot.EVENT)
                        .allMatch(g -> f.values(Slot.EVENT).contains(g.value())))
                .anyMatch(f -> f.values(query.asked()).stream().anyMatch(wrong::contains));
        if (!other || item.head().attribution() == null) {
            faults.add(Fault.UNATTRIBUTED, "no other voice among the options");
        }
    }

    // Whom a source names.

    private void naming(Item.SourceCriticism item, boolean keyNames, Faults faults) {
        Value value = item.head().query().given().getFirst().value();
        if (!mentions.says(item.head().stem(), value) || kin.names(value).isEmpty()) {
            faults.add(Fault.STEM_LACKS, "whose name: " + value);
        }
        for (int i = 0; i < item.options().size(); i++) {
            String article = one(item.options().get(i), faults);
            boolean wanted = (i == item.key()) == keyNames;
            Fault fault = i == item.key() ? Fault.KEY_NOT_ANSWER : Fault.ALSO_RIGHT;
            if (wanted && !names(article, value)) {
                faults.add(fault, article + " is not sure to name " + value);
            }
            if (!wanted && !neverNames(article, value)) {
                faults.add(fault, article + " is not sure to be silent on " + value);
            }
        }
    }

    private boolean names(String article, Value value) {
        return passages(article, value)
                .anyMatch(p -> kin.names(value).stream()
                        .anyMatch(n -> Words.share(p.citation().gist(), n) > 0.99
                                || Words.holds(p.citation().gist(), n)));
    }

    private boolean neverNames(String article, Value value) {
        String id = value instanceof Value.OfParty p ? p.party() : value instanceof Value.OfPlace p ? p.place() : "?";
        Article whole = base.article(article);
        Stream<String> gists = Stream.concat(
                whole.paragraphs().stream().map(p -> p.gist()),
                base.facts().stream()
                        .flatMap(f -> f.attestations().stream())
                        .map(Attestation::citation)
                        .filter(c -> c.article().equals(article))
                        .map(c -> c.gist()));
        return whole.neverNames().contains(id)
                && passages(article, value).findAny().isEmpty()
                && gists.noneMatch(g -> kin.names(value).stream().anyMatch(n -> Words.holds(g, n)));
    }

    private Stream<Attestation> passages(String article, Value value) {
        return base.facts().stream()
                .flatMap(f -> f.attestations().stream()
                        .filter(p -> p.citation().article().equals(article))
                        .filter(p -> Stream.of(Slot.values())
                                .anyMatch(s -> Answers.said(f, p, s).contains(value))));
    }

    // Whose claim it is.

    private void claims(Item.SourceCriticism item, boolean own, Faults faults) {
        String article = item.head().attribution();
        if (article == null
                || !Words.holds(item.head().stem(), base.article(article).citedAs())) {
            faults.add(Fault.UNATTRIBUTED, "which source");
            return;
        }
        List<Aim> shown = new ArrayList<>();
        for (Option option : item.options()) {
            Fact fact = base.findFact(option.facts().getFirst().id()).orElse(null);
            if (!(fact instanceof Aim aim)
                    || !option.value().equals(new Value.OfPhrase(aim.aim()))
                    || Words.share(option.text(), aim.aim()) < 0.99
                    || !mentions.says(option.text(), new Value.OfParty(aim.actor()))
                    || aim.attestations().stream()
                            .noneMatch(p -> p.citation().article().equals(article))) {
                faults.add(Fault.MISCITED, option.text());
                return;
            }
            shown.add(aim);
        }
        Aim right = shown.get(item.key());
        @Nullable String claimant = right.head().claimant();
        if (own != (claimant == null)) {
            faults.add(Fault.KEY_NOT_ANSWER, right.id() + " is the word of " + claimant);
            return;
        }
        if (claimant != null && !mentions.says(item.head().stem(), new Value.OfParty(claimant))) {
            faults.add(Fault.UNATTRIBUTED, "whose word: " + claimant);
        }
        if (claimant != null && voices(article, right).contains("")) {
            faults.add(Fault.AMBIGUOUS, "the author claims it too: " + right.id());
        }
        for (Aim aim : shown) {
            if (aim != right && isClaimOf(article, aim, claimant)) {
                faults.add(Fault.ALSO_RIGHT, aim.id() + " is the word of " + voices(article, aim));
            }
            if (aim != right && kin.mayBeOne(new Value.OfPhrase(aim.aim()), new Value.OfPhrase(right.aim()))) {
                faults.add(Fault.NESTED, aim.id() + " and " + right.id());
            }
        }
    }

    private boolean isClaimOf(String article, Aim aim, @Nullable String claimant) {
        Set<String> voices = voices(article, aim);
        if (claimant == null) {
            return voices.contains("");
        }
        boolean itsOwnAim =
                voices.contains("") && kin.mayBeOne(new Value.OfParty(aim.actor()), new Value.OfParty(claimant));
        return itsOwnAim
                || voices.stream()
                        .filter(v -> !v.isEmpty())
                        .anyMatch(v -> kin.mayBeOne(new Value.OfParty(v), new Value.OfParty(claimant)));
    }

    /** Whose word a claim, or one that means as much, is in a source; an empty text stands for the author. */
    private Set<String> voices(String article, Aim claim) {
        Set<String> voices = new HashSet<>();
        for (Fact fact : base.facts()) {
            if (fact instanceof Aim aim
                    && kin.mayBeOne(new Value.OfPhrase(aim.aim()), new Value.OfPhrase(claim.aim()))
                    && aim.attestations().stream()
                            .anyMatch(p -> p.citation().article().equals(article))) {
                voices.add(
                        aim.head().claimant() == null
                                ? ""
                                : Objects.requireNonNull(aim.head().claimant()));
            }
        }
        return voices;
    }

    private static String one(Option option, Faults faults) {
        if (option.value() instanceof Value.OfArticles a && a.articles().size() == 1) {
            return a.articles().getFirst();
        }
        faults.add(Fault.UNLIKE, option.text() + " is no source");
        return "";
    }
}
