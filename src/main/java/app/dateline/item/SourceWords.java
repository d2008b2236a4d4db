package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Ask.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of questions about sources, by the patterns of the language. */
final class SourceWords {

    /** By stance, the pattern for what a source only supposes. */
    private static final Map<String, String> SUPPOSED =
            Map.of("wants", "may want", "opposes", "may oppose", "fears", "may fear");

    private final FactBase base;
    private final Map<String, String> patterns;
    private final Wording wording;
    private final Filler filler;

    SourceWords(FactBase base, Asks asks, Wording wording, Filler filler) {
        this.base = base;
        this.patterns = asks.language().sources();
        this.wording = wording;
        this.filler = filler;
    }

    private String pattern(String key) {
        return Objects.requireNonNull(patterns.get(key), key);
    }

    private String sentence(String key, String hole, String text) {
        return Wording.capital(pattern(key).replace(hole, text));
    }

    private String cited(String article) {
        return base.article(article).citedAs();
    }

    String source(String article) {
        return Wording.capital(cited(article));
    }

    /** A source as an option that no passage is cited for. */
    Option silent(String article, String truth) {
        return new Option(source(article), new Value.OfArticles(List.of(article)), truth, List.of(), List.of(), false);
    }

    String pair(String one, String other) {
        return Wording.capital(pattern("pair").replace("{source}", cited(one)).replace("{other}", cited(other)));
    }

    /** What a source says, as a clause, with a name of the event that none of the answers gives away. */
    Optional<String> claim(Candidate candidate, Fact fact, Value value, List<SourceViews.View> all) {
        Map<Slot, List<Value>> values = candidate.values();
        values.put(candidate.ask().hides(), List.of(value));
        return filler.fill(candidate.ask().text(Text.STATEMENT), fact, values, secrets(candidate, all), 1)
                .map(t -> t.endsWith(".") ? t.substring(0, t.length() - 1) : t);
    }

    /** The question that sources answer differently. */
    Optional<String> question(Candidate candidate, List<SourceViews.View> all) {
        return candidate.ask().has(Text.CHOICE)
                ? filler.fill(
                        candidate.ask().text(Text.CHOICE),
                        candidate.fact(),
                        candidate.values(),
                        secrets(candidate, all),
                        1)
                : Optional.empty();
    }

    private static List<Query.Given> secrets(Candidate candidate, List<SourceViews.View> all) {
        List<Query.Given> secrets = new ArrayList<>(candidate.secret());
        all.forEach(v -> secrets.add(new Query.Given(candidate.ask().hides(), v.value())));
        return secrets;
    }

    String whoSays(String claim) {
        return sentence("who says", "{claim}", claim);
    }

    String whichTwo(String question) {
        return sentence("disagree", "{question}", question);
    }

    String bothSay(List<SourceViews.View> two, Slot slot) {
        return two.stream()
                .map(v -> Wording.capital(pattern("says")
                        .replace("{source}", cited(v.article()))
                        .replace("{value}", value(v.value(), slot))))
                .collect(Collectors.joining(" "));
    }

    private String value(Value value, Slot slot) {
        return wording.text(value, slot, "", null);
    }

    String answers(Value value, Slot slot) {
        return pattern("answers").replace("{value}", value(value, slot));
    }

    String agree(Value one, Value other, Slot slot) {
        return one.equals(other)
                ? pattern("agree").replace("{value}", value(one, slot))
                : pattern("agree in part").replace("{value}", value(one, slot)).replace("{other}", value(other, slot));
    }

    String earlier(String article) {
        return pattern("earlier").replace("{on date}", published(article));
    }

    String earlierOf(String article) {
        return pattern("earlier of two").replace("{source}", cited(article)).replace("{on date}", published(article));
    }

    private String published(String article) {
        return wording.text(
                new Value.OfDate(Objects.requireNonNull(base.article(article).published())), Slot.DATE, "on", null);
    }

    String notNamed(Value value) {
        return sentence("not named", "{name}", wording.text(value));
    }

    String named(Value value) {
        return sentence("named", "{name}", wording.text(value));
    }

    /** That a source makes a claim of its own. */
    String saysItself(String article, Aim aim) {
        return Wording.capital(
                pattern("says itself").replace("{source}", cited(article)).replace("{claim}", clause(aim)));
    }

    String neverNamed(String article, Value value) {
        return Wording.capital(
                pattern("never named").replace("{source}", cited(article)).replace("{name}", wording.text(value)));
    }

    String isNamed(String article, Value value) {
        return Wording.capital(
                pattern("is named").replace("{source}", cited(article)).replace("{name}", wording.text(value)));
    }

    String names(int paragraph, Value value) {
        return pattern("names")
                .replace("{paragraph}", Integer.toString(paragraph))
                .replace("{name}", wording.text(value));
    }

    String silent(Value value) {
        return pattern("silent").replace("{name}", wording.text(value));
    }

    String ownClaim(String article) {
        return sentence("own claim", "{source}", cited(article));
    }

    String reportedClaim(String article, String claimant) {
        return Wording.capital(pattern("reported claim")
                .replace("{source}", cited(article))
                .replace("{claimant}", base.party(claimant).name()));
    }

    /** An aim as a claim of whoever speaks, with a capital. */
    String claim(Aim aim) {
        return Wording.capital(clause(aim));
    }

    String clause(Aim aim) {
        return pattern(aim.supposed() ? SUPPOSED.getOrDefault(aim.stance(), "") : aim.stance())
                .replace("{actor}", base.party(aim.actor()).shortName())
                .replace("{aim}", wording.text(new Value.OfPhrase(aim.aim()), Slot.AIM, "to", aim.stance()));
    }

    String whose(Aim aim) {
        String claimant = aim.head().claimant();
        return claimant == null
                ? pattern("authors")
                : pattern("claimed").replace("{claimant}", base.party(claimant).name());
    }
}
