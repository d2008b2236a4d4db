package app.dateline.item;

import app.dateline.fact.Fact;
import app.dateline.fact.Kind;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Composer.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one quiz: asks what it lacks most, draws facts for that, and takes the first fair item. Used once. */
final class QuizMaker {

    /** Most compositions that one quiz may cost; enough to try all that a base of a few hundred facts has. */
    private static final int BUDGET = 20_000;

    /** Facts tried for one kind, form, ask and article before another is tried. */
    private static final int PATIENCE = 4;

    /** Articles tried for one kind and form. */
    private static final int ARTICLES = 6;

    /** Of so many questions about who is named, one is asked at once; the others wait until there is no better one. */
    private static final int NAMES = 3;

    /** As above, of questions on which claim is a source's own. */
    private static final int OWN_CLAIMS = 3;

    private record Label(String ask, Form form, @Nullable String article) {}

    private final Workshop workshop;
    private final QuizRequest request;
    private final Random random;
    private final boolean sparing;
    private final Balance balance;
    private final GivesAway givesAway;
    private final List<Kind> kinds;
    private final List<Form> forms;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> spares = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Label, Draw<Fact>> draws = new HashMap<>();
    private int spent;

    QuizMaker(Workshop workshop, QuizRequest request, Random random, boolean sparing) {
        this.sparing = sparing;
        this.workshop = workshop;
        this.request = request;
        this.random = random;
        this.balance = new Balance(random, workshop.kindWeights(), workshop.formWeights());
        this.givesAway = workshop.givesAway();
        this.kinds = Kind.OF_FACTS.stream()
                .filter(k -> request.kinds().isEmpty() || request.kinds().contains(k))
                .toList();
        this.forms = Arrays.stream(Form.values())
                .filter(f -> request.forms().isEmpty()
                        ? f != Form.SHOW_PLACE || workshop.hasMap()
                        : request.forms().contains(f))
                .filter(f -> Difficulty.reaches(f, request.difficulty()))
                .toList();
    }

    Quiz make(long seed) {
        while (items.size() < request.number() && spent < BUDGET) {
            Optional<Item> item = next(PATIENCE).or(this::spare).or(() -> next(Integer.MAX_VALUE));
            if (item.isEmpty()) {
                break;
            }
            balance.count(item.get());
            item.get().head().facts().forEach(r -> asked.add(r.id()));
            items.add(item.get());
        }
        return new Quiz(request, seed, items);
    }

    private Optional<Item> next(int patience) {
        for (Balance.Turn turn : balance.turns(kinds, forms, sparing)) {
            List<Ask> asks = workshop.asks().of(turn.kind()).stream()
                    .filter(a -> a.forms().contains(turn.form()))
                    .toList();
            List<String> articles = articles();
            for (Ask ask : balance.asks(asks)) {
                for (String article : articles) {
                    Optional<Item> item = draw(ask, turn.form(), article, patience);
                    if (item.isPresent()) {
                        return item;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The articles to rest on, least used first; a few by chance where there are many. */
    private List<String> articles() {
        List<String> all = workshop.articles();
        Set<String> some = new LinkedHashSet<>();
        if (!request.articles().isEmpty()) {
            all.stream().filter(request.articles()::contains).forEach(some::add);
        } else if (all.size() <= ARTICLES) {
            some.addAll(all);
        } else {
            while (some.size() < ARTICLES) {
                some.add(all.get(random.nextInt(all.size())));
            }
        }
        return balance.articles(List.copyOf(some));
    }

    private Optional<Item> draw(Ask ask, Form form, String article, int patience) {
        Draw<Fact> draw =
                draws.computeIfAbsent(new Label(ask.id(), form, article), l -> new Draw<>(pool(ask, article), random));
        for (int tries = 0; tries < patience && spent < BUDGET; tries++) {
            Optional<Fact> fact = draw.next();
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            if (!asked.contains(fact.get().id())) {
                Optional<Item> item = item(ask, form, fact.get(), article);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }

    private List<Fact> pool(Ask ask, String article) {
        List<Fact> pool = workshop.pools().of(ask, article);
        return request.facts().isEmpty()
                ? pool
                : pool.stream().filter(f -> request.facts().contains(f.id())).toList();
    }

    private Optional<Item> item(Ask ask, Form form, Fact fact, String article) {
        Optional<Candidate> candidate = workshop.candidates().of(ask, form, fact, article, request.articles(), random);
        if (candidate.isEmpty()) {
            return Optional.empty();
        }
        spent++;
        Outcome outcome = workshop.composer().compose(candidate.get(), request.difficulty(), balance, random);
        return switch (outcome) {
            case Outcome.Refused r -> Optional.empty();
            case Outcome.Made made -> fits(made.item()) ? inTime(made.item()) : Optional.empty();
        };
    }

    private Optional<Item> inTime(Item item) {
        if (balance.tooEarly(item) || tooManyComparisons(item) || cheap(item) || aimsAgain(item)) {
            spares.add(item);
            return Optional.empty();
        }
        return Optional.of(item);
    }

    /**
     * Who is named where teaches least of all questions about sources, and could be asked of most facts: seldom among
     * questions about sources, and not at all in a quiz that did not ask for them. Whose claim it is can be asked of many
     * facts, too, and answered only by those who have just read the text: not each time either.
     */
    private boolean cheap(Item item) {
        return item instanceof Item.SourceCriticism sources
                && switch (sources.matter()) {
                    case NAMED, NOT_NAMED ->
                        !request.forms().contains(Form.SOURCE_CRITICISM) || random.nextInt(NAMES) > 0;
                    case OWN_CLAIM -> random.nextInt(OWN_CLAIMS) > 0;
                    case ACCORDING_TO, WHO_SAYS, DISAGREE, REPORTED_CLAIM -> false;
                };
    }

    /**
     * Whether what somebody wants, or somebody of their side, is asked a second time: few wrong options pass for them, and
     * would all be seen again.
     */
    private boolean aimsAgain(Item item) {
        Optional<Value> actor = actorOfAims(item);
        return actor.isPresent()
                && items.stream().flatMap(i -> actorOfAims(i).stream()).anyMatch(a -> onOneSide(a, actor.get()));
    }

    private boolean onOneSide(Value one, Value other) {
        return one.equals(other)
                || one instanceof Value.OfParty a
                        && other instanceof Value.OfParty b
                        && workshop.base().onOneSide(a.party(), b.party());
    }

    private static Optional<Value> actorOfAims(Item item) {
        Query query = item.head().asks();
        return query.asked() == Slot.AIM ? query.given(Slot.ACTOR) : Optional.empty();
    }

    private boolean tooManyComparisons(Item item) {
        long more = comparisons(item);
        long had = items.stream().mapToLong(this::comparisons).sum();
        return request.facts().isEmpty() && more > 0 && had + more > Comparisons.most(request.number());
    }

    private long comparisons(Item item) {
        return item.head().facts().stream()
                .filter(f -> workshop.comparisons().contains(f.id()))
                .count();
    }

    /** An item that came too early and fits after all, where there is no better one. */
    private Optional<Item> spare() {
        Optional<Item> fitting = spares.stream().filter(this::fits).findFirst();
        fitting.ifPresent(spares::remove);
        return fitting;
    }

    private boolean fits(Item item) {
        QuizRequest.Level level = request.difficulty();
        boolean hardEnough =
                level == QuizRequest.Level.MIXED || Difficulty.band(item.head().difficulty()) == level;
        return hardEnough
                && item.head().facts().stream().noneMatch(r -> asked.contains(r.id()))
                && (request.facts().isEmpty()
                        || item.head().facts().stream()
                                .allMatch(r -> request.facts().contains(r.id())))
                && items.stream().noneMatch(earlier -> givesAway.between(earlier, item));
    }
}
