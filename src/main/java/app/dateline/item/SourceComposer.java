package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Composer.Places;
import app.dateline.item.Fault.Reason;
import app.dateline.item.Item.Matter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the questions about sources of which the options are sources, or claims in one source. */
final class SourceComposer {

    /** Options, with the key. */
    private static final int OPTIONS = 4;

    static final int LEAST = 3;

    private static final int MOST_LOOKED_AT = 60;

    private final FactBase base;
    private final SourceViews views;
    private final Naming naming;
    private final Likeness likeness;
    private final Phrasing phrasing;
    private final SourceWords words;
    private final Difficulty difficulty;

    SourceComposer(FactBase base, SourceViews views, Naming naming, Phrasing phrasing, SourceWords words) {
        this.base = base;
        this.views = views;
        this.naming = naming;
        this.likeness = new Likeness(base);
        this.phrasing = phrasing;
        this.words = words;
        this.difficulty = new Difficulty(base);
    }

    /** What a question shows, before the key has its place. */
    private record Sheet(
            String stem,
            String statement,
            @Nullable String attribution,
            Query query,
            List<Fact> facts,
            List<Citation> evidence,
            Option key,
            List<Option> wrong) {}

    Outcome compose(Candidate candidate, Matter matter, Places places, Random random) {
        Optional<Sheet> sheet = switch (matter) {
            case ACCORDING_TO -> Optional.empty();
            case WHO_SAYS -> whoSays(candidate, random);
            case DISAGREE -> disagree(candidate, random);
            case NOT_NAMED -> notNamed(candidate, random);
            case NAMED -> named(candidate, random);
            case OWN_CLAIM -> ownClaim(candidate, random);
            case REPORTED_CLAIM -> reportedClaim(candidate, random);
        };
        return sheet.map(s -> made(s, candidate, matter, places))
                .orElse(new Outcome.Refused(
                        new Fault(Reason.TOO_FEW_OPTIONS, candidate.fact().id())));
    }

    private Outcome made(Sheet sheet, Candidate candidate, Matter matter, Places places) {
        int key = places.key(sheet.wrong().size() + 1);
        List<Option> options = new ArrayList<>(sheet.wrong());
        options.add(key, sheet.key());
        Item.Head head = new Item.Head(
                ItemId.of(candidate.form(), sheet.stem(), options, "" + key),
                candidate.ask().id(),
                sheet.query(),
                candidate.ask().kind(),
                sheet.stem(),
                sheet.statement(),
                sheet.attribution(),
                sheet.facts().stream().distinct().map(phrasing::ref).toList(),
                sheet.evidence().stream().distinct().toList(),
                difficulty.of(candidate.form(), sheet.key().value(), 0.5));
        return new Outcome.Made(new Item.SourceCriticism(head, matter, options, key));
    }

    /** Whether a fact may give a question about sources at all; cheap, and no promise. */
    boolean mayGive(Fact fact, Slot slot) {
        boolean voices = fact instanceof Aim aim
                && aim.articles().stream()
                        .anyMatch(a ->
                                Math.min(views.own(a).size(), views.reported(a).size()) > 0);
        return (slot == Slot.AIM && voices)
                || views.disputed(fact, slot)
                || fact.values(slot).stream().anyMatch(v -> !naming.silent(v).isEmpty());
    }

    private boolean offers(Candidate candidate, String article) {
        return candidate.within().isEmpty() || candidate.within().contains(article);
    }

    private static <T> List<T> some(List<T> from, int number, Random random) {
        List<T> drawn = new ArrayList<>(from);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, Math.min(number, drawn.size())));
    }

    // Who says so, and who disagrees.

    private List<SourceViews.View> viewsOf(Candidate candidate) {
        return views.views(candidate.ask().kind(), candidate.query()).stream()
                .filter(v -> offers(candidate, v.article()))
                .toList();
    }

    private Optional<Sheet> whoSays(Candidate candidate, Random random) {
        List<SourceViews.View> all = viewsOf(candidate);
        Optional<SourceViews.View> right = all.stream()
                .filter(v -> v.article().equals(candidate.focus())
                        && v.fact().equals(candidate.fact())
                        && v.value().equals(candidate.key()))
                .findFirst();
        Optional<String> claim = words.claim(candidate, candidate.fact(), candidate.key(), all);
        if (right.isEmpty() || claim.isEmpty()) {
            return Optional.empty();
        }
        List<Option> wrong = new ArrayList<>();
        all.stream()
                .filter(v -> v.side() != right.get().side())
                .forEach(v -> wrong.add(source(
                        v.article(),
                        words.answers(v.value(), candidate.ask().hides()),
                        v.fact(),
                        candidate.ask().hides())));
        earlier(candidate).forEach(a -> wrong.add(silent(a, words.earlier(a))));
        if (wrong.size() + 1 < LEAST) {
            return Optional.empty();
        }
        List<Query.Given> given = new ArrayList<>(candidate.query().given());
        given.add(new Query.Given(candidate.ask().hides(), candidate.key()));
        return Optional.of(new Sheet(
                words.whoSays(claim.get()),
                phrasing.sourced(claim.get() + ".", candidate.focus()),
                null,
                new Query(Slot.SOURCE, given),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                source(candidate.focus(), "", candidate.fact(), candidate.ask().hides()),
                some(wrong, OPTIONS - 1, random)));
    }

    private List<String> earlier(Candidate candidate) {
        return views.before(candidate.query()).stream()
                .filter(a -> offers(candidate, a))
                .toList();
    }

    private Optional<Sheet> disagree(Candidate candidate, Random random) {
        List<SourceViews.View> all = viewsOf(candidate);
        Optional<SourceViews.View> one = all.stream()
                .filter(v -> v.article().equals(candidate.focus()) && v.fact().equals(candidate.fact()))
                .findFirst();
        List<SourceViews.View> others = one.map(o ->
                        some(all.stream().filter(v -> v.side() != o.side()).toList(), 1, random))
                .orElse(List.of());
        Optional<String> question = words.question(candidate, all);
        if (one.isEmpty() || others.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        List<Option> wrong = new ArrayList<>();
        List<String> early = earlier(candidate);
        for (SourceViews.View a : all) {
            for (SourceViews.View b : all) {
                if (before(a.article(), b.article()) && a.side() == b.side()) {
                    wrong.add(pair(a, b, candidate.ask().hides()));
                }
            }
            early.forEach(e -> wrong.add(pair(a, e, candidate.ask().hides())));
        }
        if (wrong.size() + 1 < LEAST) {
            return Optional.empty();
        }
        Slot slot = candidate.ask().hides();
        List<SourceViews.View> two = Stream.of(one.get(), others.getFirst())
                .sorted(Comparator.comparingInt(v -> place(v.article())))
                .toList();
        List<Citation> evidence = new ArrayList<>(phrasing.evidence(candidate.fact(), slot, candidate.focus()).stream()
                .filter(c -> c.article().equals(candidate.focus()))
                .toList());
        others.forEach(o -> evidence.addAll(phrasing.evidence(o.fact(), slot, o.article())));
        Option key = new Option(
                words.pair(two.get(0).article(), two.get(1).article()),
                new Value.OfArticles(two.stream().map(SourceViews.View::article).toList()),
                "",
                two.stream().map(v -> phrasing.ref(v.fact())).distinct().toList(),
                two.stream()
                        .flatMap(v -> phrasing.evidence(v.fact(), slot, v.article()).stream()
                                .filter(c -> c.article().equals(v.article())))
                        .distinct()
                        .toList(),
                false);
        return Optional.of(new Sheet(
                words.whichTwo(question.get()),
                words.bothSay(two, slot),
                null,
                new Query(Slot.SOURCE, candidate.query().given()),
                List.of(candidate.fact(), others.getFirst().fact()),
                evidence,
                key,
                some(wrong, OPTIONS - 1, random)));
    }

    private int place(String article) {
        return base.articles().stream().map(a -> a.id()).toList().indexOf(article);
    }

    private boolean before(String one, String other) {
        return place(one) < place(other);
    }

    private Option pair(SourceViews.View one, SourceViews.View other, Slot slot) {
        return new Option(
                words.pair(one.article(), other.article()),
                new Value.OfArticles(List.of(one.article(), other.article())),
                words.agree(one.value(), other.value(), slot),
                Stream.of(one, other)
                        .map(v -> phrasing.ref(v.fact()))
                        .distinct()
                        .toList(),
                Stream.of(one, other)
                        .flatMap(v -> phrasing.evidence(v.fact(), slot, v.article()).stream()
                                .filter(c -> c.article().equals(v.article())))
                        .distinct()
                        .toList(),
                false);
    }

    private Option pair(SourceViews.View view, String early, Slot slot) {
        List<String> both =
                before(view.article(), early) ? List.of(view.article(), early) : List.of(early, view.article());
        return new Option(
                words.pair(both.get(0), both.get(1)),
                new Value.OfArticles(both),
                words.earlierOf(early),
                List.of(phrasing.ref(view.fact())),
                phrasing.evidence(view.fact(), slot, view.article()),
                false);
    }

    private Option source(String article, String truth, Fact fact, Slot slot) {
        return new Option(
                words.source(article),
                new Value.OfArticles(List.of(article)),
                truth,
                List.of(phrasing.ref(fact)),
                phrasing.evidence(fact, slot, article).stream()
                        .filter(c -> c.article().equals(article))
                        .toList(),
                false);
    }

    private Option silent(String article, String truth) {
        return new Option(
                words.source(article), new Value.OfArticles(List.of(article)), truth, List.of(), List.of(), false);
    }

    // Who names whom.

    private Optional<Sheet> notNamed(Candidate candidate, Random random) {
        List<String> silent = some(silentOf(candidate), 1, random);
        List<Naming.Named> naming = silent.isEmpty() ? List.of() : namingOf(candidate);
        boolean focused = naming.stream().anyMatch(n -> n.article().equals(candidate.focus()));
        if (silent.isEmpty() || naming.size() + 1 < LEAST || !focused) {
            return Optional.empty();
        }
        List<Option> wrong =
                some(naming, OPTIONS - 1, random).stream().map(this::naming).toList();
        return Optional.of(new Sheet(
                words.notNamed(candidate.key()),
                words.neverNamed(silent.getFirst(), candidate.key()),
                null,
                about(candidate),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                silent(silent.getFirst(), ""),
                wrong));
    }

    private Optional<Sheet> named(Candidate candidate, Random random) {
        List<String> silent = some(silentOf(candidate), OPTIONS - 1, random);
        Optional<Naming.Named> right = (silent.isEmpty() ? List.<Naming.Named>of() : namingOf(candidate))
                .stream().filter(n -> n.article().equals(candidate.focus())).findFirst();
        if (right.isEmpty() || silent.size() + 1 < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                words.named(candidate.key()),
                words.isNamed(candidate.focus(), candidate.key()),
                null,
                about(candidate),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                naming(right.get()),
                silent.stream()
                        .map(a -> silent(a, words.silent(candidate.key())))
                        .toList()));
    }

    private Query about(Candidate candidate) {
        return new Query(Slot.SOURCE, List.of(new Query.Given(candidate.ask().hides(), candidate.key())));
    }

    private List<Naming.Named> namingOf(Candidate candidate) {
        return naming.naming(candidate.key()).stream()
                .filter(n -> offers(candidate, n.article()))
                .toList();
    }

    private List<String> silentOf(Candidate candidate) {
        return naming.silent(candidate.key()).stream()
                .filter(a -> offers(candidate, a))
                .toList();
    }

    private Option naming(Naming.Named named) {
        return new Option(
                words.source(named.article()),
                new Value.OfArticles(List.of(named.article())),
                words.names(named.citation().paragraph()),
                List.of(phrasing.ref(named.fact())),
                List.of(named.citation()),
                false);
    }

    // Whose claim it is.

    private Optional<Sheet> ownClaim(Candidate candidate, Random random) {
        if (!(candidate.fact() instanceof Aim aim)
                || candidate.ask().hides() != Slot.AIM
                || aim.head().claimant() != null) {
            return Optional.empty();
        }
        String article = candidate.focus();
        List<Aim> wrong = drawn(views.reported(article), random)
                .filter(a -> !views.makes(article, a))
                .toList();
        return claims(candidate, aim, wrong, words.ownClaim(article), random);
    }

    private Optional<Sheet> reportedClaim(Candidate candidate, Random random) {
        if (!(candidate.fact() instanceof Aim aim)
                || candidate.ask().hides() != Slot.AIM
                || aim.head().claimant() == null) {
            return Optional.empty();
        }
        String article = candidate.focus();
        String claimant = Objects.requireNonNull(aim.head().claimant());
        if (views.makes(article, aim)) {
            return Optional.empty();
        }
        List<Aim> wrong = Stream.concat(drawn(views.own(article), random), drawn(views.reported(article), random))
                .filter(a -> !views.mayBeOf(article, a, claimant, likeness))
                .toList();
        return claims(candidate, aim, wrong, words.reportedClaim(article, claimant), random);
    }

    /** All of a few, and some of many by chance. */
    private static Stream<Aim> drawn(List<Aim> aims, Random random) {
        Draw<Aim> draw = new Draw<>(aims, random);
        return Stream.generate(draw::next)
                .limit(Math.min(aims.size(), MOST_LOOKED_AT))
                .flatMap(Optional::stream);
    }

    private Optional<Sheet> claims(Candidate candidate, Aim right, List<Aim> wrong, String stem, Random random) {
        String article = candidate.focus();
        List<Aim> order = new ArrayList<>(wrong);
        Collections.shuffle(order, random);
        // Who wants it must not tell whose claim it is.
        order.sort(Comparator.comparingInt(a -> a.actor().equals(right.actor()) ? 0 : 1));
        List<Aim> chosen = new ArrayList<>();
        for (Aim aim : order) {
            boolean apart = !views.alike(aim, right)
                    && chosen.stream().noneMatch(c -> views.alike(c, aim))
                    && Likeness.evenLength(words.claim(aim), words.claim(right));
            if (apart && chosen.size() < OPTIONS - 1) {
                chosen.add(aim);
            }
        }
        boolean tellsItself = right.actor().equals(right.head().claimant())
                && chosen.stream().noneMatch(a -> a.actor().equals(right.actor()));
        if (chosen.size() + 1 < LEAST || tellsItself) {
            return Optional.empty();
        }
        Collections.shuffle(chosen, random);
        List<Query.Given> given = right.head().claimant() == null
                ? List.of()
                : List.of(new Query.Given(
                        Slot.CLAIMANT,
                        new Value.OfParty(Objects.requireNonNull(right.head().claimant()))));
        return Optional.of(new Sheet(
                stem,
                phrasing.claimed(
                        words.clause(right) + ".", article, right.head().claimant()),
                article,
                new Query(Slot.SOURCE, given),
                List.of(right),
                phrasing.evidence(right, Slot.AIM, article),
                claim(right, article, ""),
                chosen.stream().map(a -> claim(a, article, words.whose(a))).toList()));
    }

    private Option claim(Aim aim, String article, String truth) {
        return new Option(
                words.claim(aim),
                new Value.OfPhrase(aim.aim()),
                truth,
                List.of(phrasing.ref(aim)),
                phrasing.evidence(aim, Slot.AIM, article).stream()
                        .filter(c -> c.article().equals(article))
                        .toList(),
                false);
    }
}
