package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Coverage;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSet.Entry;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.ParallelCheck;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Variety;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * The sets of teachers. A set is changed by its owner alone; those with whom it is shared find it, copy it and give it; for
 * all others there is none.
 */
@Service
public class Sets {

    /** How many forms are made to see whether they are alike. */
    static final int FORMS = 30;

    private final ItemSets sets;
    private final Examiners examiners;
    private final Clock clock;
    private final RandomGenerator chance;

    public Sets(ItemSets sets, Examiners examiners, Clock clock, RandomGenerator seeds) {
        this.sets = sets;
        this.examiners = examiners;
        this.clock = clock;
        this.chance = seeds;
    }

    /** One item gives away another that is asked later. @param earlier its place, from 0 @param later the other's */
    public record Giveaway(int earlier, int later) {}

    /**
     * The items that a request would give, for a look before anything is kept. The same seed gives the same. None where the
     * collection is not loaded.
     */
    @AllowedTo(Right.TEACHER)
    public List<Item> preview(QuizRequest request, long seed) {
        return examiners
                .of(request.collection())
                .map(e -> e.quiz(request, seed).items())
                .orElse(List.of());
    }

    /**
     * Keeps a new set with the items that {@link #preview} shows for the same request and seed; with none where there are
     * none.
     *
     * @throws IllegalArgumentException if the title is empty or too long
     */
    @AllowedTo(Right.TEACHER)
    public ItemSet create(@Own UUID teacher, String title, QuizRequest request, long seed) {
        List<Entry> entries =
                preview(request, seed).stream().map(i -> new Entry(i, true)).toList();
        ItemSet set = new ItemSet(UUID.randomUUID(), teacher, title.strip(), request, entries, now());
        sets.save(set);
        return set;
    }

    /** The sets that the teacher owns or that are shared with them, last changed first. */
    @AllowedTo(Right.TEACHER)
    public List<ItemSets.Listed> all(@Own UUID teacher) {
        return sets.of(teacher);
    }

    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> find(@Own UUID teacher, UUID set) {
        return sets.find(set)
                .filter(s -> s.owner().equals(teacher) || sets.sharedWith(set).contains(teacher));
    }

    /** @throws IllegalArgumentException if the title is empty or too long */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> rename(@Own UUID teacher, UUID set, String title) {
        return changed(teacher, set, s -> Optional.of(s.titled(title.strip())));
    }

    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> drop(@Own UUID teacher, UUID set, int place) {
        return changed(teacher, set, s -> has(s, place) ? Optional.of(s.drop(place)) : Optional.empty());
    }

    /**
     * Undoes {@link #drop}: puts an entry back where it stood, or at the end where the set is shorter now.
     *
     * @return empty too where the set is full or has the item again
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> putBack(@Own UUID teacher, UUID set, int place, Entry dropped) {
        return changed(
                teacher,
                set,
                s -> s.full()
                                || s.items().stream()
                                        .anyMatch(i ->
                                                i.id().equals(dropped.item().id()))
                        ? Optional.empty()
                        : Optional.of(s.insert(Math.clamp(place, 0, s.entries().size()), dropped)));
    }

    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> move(@Own UUID teacher, UUID set, int from, int to) {
        return changed(
                teacher, set, s -> has(s, from) && has(s, to) ? Optional.of(s.move(from, to)) : Optional.empty());
    }

    /** Says how the quizzes of different students are to differ. */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> vary(@Own UUID teacher, UUID set, Variety variety) {
        return changed(teacher, set, s -> Optional.of(s.varied(variety)));
    }

    /**
     * Draws for another wish from now on; the items stay as they are.
     *
     * @return empty too where the wish is for another collection than the set's
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> ask(@Own UUID teacher, UUID set, QuizRequest request) {
        return changed(
                teacher,
                set,
                s -> request.collection().equals(s.request().collection())
                        ? Optional.of(s.asking(request))
                        : Optional.empty());
    }

    /** Lets the item in a place be the same for all, or vary. */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> vary(@Own UUID teacher, UUID set, int place, boolean varies) {
        return changed(teacher, set, s -> has(s, place) ? Optional.of(s.vary(place, varies)) : Optional.empty());
    }

    /**
     * The other fair items on the fact that a place asks about first, those in the same form of question first; none that
     * the set has already.
     */
    @AllowedTo(Right.TEACHER)
    public List<Item> others(@Own UUID teacher, UUID set, int place) {
        return find(teacher, set)
                .filter(s -> has(s, place))
                .map(s -> others(s, place))
                .orElse(List.of());
    }

    private List<Item> others(ItemSet set, int place) {
        Item item = set.entries().get(place).item();
        return item.head().facts().stream()
                .limit(1)
                .flatMap(f -> about(set, f.id()).stream())
                // The same words with other options are hardly another question.
                .sorted(Comparator.comparing(
                                (Item i) -> i.head().stem().equals(item.head().stem()))
                        .thenComparing(i -> i.form() != item.form()))
                .toList();
    }

    /** The fair items that ask about a fact first and that the set does not have. */
    @AllowedTo(Right.TEACHER)
    public List<Item> about(@Own UUID teacher, UUID set, String fact) {
        return find(teacher, set).map(s -> about(s, fact)).orElse(List.of());
    }

    private List<Item> about(ItemSet set, String fact) {
        Set<String> ids = set.items().stream().map(Item::id).collect(Collectors.toSet());
        Set<String> articles = set.request().articles();
        return examiner(set)
                .map(e -> e.about(fact, set.request().asOf()).stream()
                        .filter(i -> !ids.contains(i.id()))
                        .filter(i -> articles.isEmpty()
                                || articles.contains(
                                        i.head().evidence().getFirst().article()))
                        .toList())
                .orElse(List.of());
    }

    /** Puts one of {@link #others} in a place. */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> swap(@Own UUID teacher, UUID set, int place, String item) {
        return changed(
                teacher,
                set,
                s -> has(s, place)
                        ? others(s, place).stream()
                                .filter(i -> i.id().equals(item))
                                .findFirst()
                                .map(i -> s.swap(place, i))
                        : Optional.empty());
    }

    /** Adds one of {@link #about}, unless the set is full. */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> pick(@Own UUID teacher, UUID set, String fact, String item) {
        return changed(
                teacher,
                set,
                s -> s.full()
                        ? Optional.empty()
                        : about(s, fact).stream()
                                .filter(i -> i.id().equals(item))
                                .findFirst()
                                .map(s::pick));
    }

    /**
     * Draws more items of the set's request, on facts that it does not ask about yet, that neither give away nor are given
     * away. As many as there are and as it takes, at most the number asked for.
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> more(@Own UUID teacher, UUID set, int number) {
        return changed(
                teacher,
                set,
                s -> examiner(s).map(e -> {
                    QuizRequest all = s.request();
                    QuizRequest most = new QuizRequest(
                            all.collection(),
                            all.articles(),
                            all.kinds(),
                            all.forms(),
                            all.facts(),
                            QuizRequest.MOST,
                            all.difficulty(),
                            all.asOf());
                    Variations variations = e.variations(all.asOf());
                    ItemSet larger = s;
                    int left = Math.min(number, QuizRequest.MOST - s.entries().size());
                    for (Item item : e.quiz(most, newSeed()).items()) {
                        if (left > 0 && goesWith(item, larger.items(), variations)) {
                            larger = larger.pick(item);
                            left--;
                        }
                    }
                    return larger;
                }));
    }

    private static boolean goesWith(Item item, List<Item> items, Variations variations) {
        Set<String> asked = items.stream()
                .flatMap(i -> i.head().facts().stream())
                .map(f -> f.id())
                .collect(Collectors.toCollection(HashSet::new));
        return item.head().facts().stream().noneMatch(f -> asked.contains(f.id()))
                && items.stream().noneMatch(i -> variations.givesAway(i, item));
    }

    /** What the set asks about and what not; empty where its collection is not loaded. */
    @AllowedTo(Right.TEACHER)
    public Optional<Coverage> coverage(@Own UUID teacher, UUID set) {
        return find(teacher, set)
                .flatMap(s -> examiner(s)
                        .map(e -> Coverage.of(s.items(), e.base(s.request().asOf()))));
    }

    /** Which items give away others, as they are ordered now. */
    @AllowedTo(Right.TEACHER)
    public List<Giveaway> giveaways(@Own UUID teacher, UUID set) {
        return find(teacher, set)
                .flatMap(s -> examiner(s)
                        .map(e -> giveaways(s.items(), e.variations(s.request().asOf()))))
                .orElse(List.of());
    }

    private static List<Giveaway> giveaways(List<Item> items, Variations variations) {
        List<Giveaway> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (variations.givesAway(items.get(i), items.get(j))) {
                    found.add(new Giveaway(i, j));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * How alike the parallel forms of a set are: {@value #FORMS} are made and compared. Empty where the set has no items
     * or its collection is not loaded.
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ParallelCheck> check(@Own UUID teacher, UUID set) {
        return find(teacher, set)
                .filter(s -> !s.entries().isEmpty())
                .flatMap(s -> examiner(s).map(e -> check(s, e)));
    }

    private ParallelCheck check(ItemSet set, Examiner examiner) {
        Assignment sample = new Assignment(
                set.id(),
                set.id(),
                set.title(),
                new Policy(
                        new Policy.Sort.Practice(),
                        Policy.Times.ANY,
                        Policy.Repeats.ONCE,
                        new Policy.Showing(Policy.When.AT_ONCE, true),
                        true),
                Variety.PARALLEL,
                newSeed(),
                set.request(),
                set.entries().size(),
                now());
        Variations variations = examiner.variations(set.request().asOf());
        return ParallelCheck.of(IntStream.rangeClosed(1, FORMS)
                .mapToObj(n -> QuizSheet.of(sample, set.entries(), set.id(), 0, n, variations)
                        .items())
                .toList());
    }

    /** Lets other teachers look at a set, copy it and give it; only its owner can. @return whether it was done */
    @AllowedTo(Right.TEACHER)
    public boolean share(@Own UUID teacher, UUID set, Set<UUID> colleagues) {
        Optional<ItemSet> owned = owned(teacher, set);
        owned.ifPresent(s -> sets.share(
                set, colleagues.stream().filter(c -> !c.equals(teacher)).collect(Collectors.toSet())));
        return owned.isPresent();
    }

    /** Those with whom a set is shared. */
    @AllowedTo(Right.TEACHER)
    public Set<UUID> sharedWith(@Own UUID teacher, UUID set) {
        return find(teacher, set).map(s -> sets.sharedWith(set)).orElse(Set.of());
    }

    /** A set of the teacher's own with the same items. @throws IllegalArgumentException if the title is empty or too long */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> copy(@Own UUID teacher, UUID set, String title) {
        return find(teacher, set).map(s -> {
            ItemSet copy = new ItemSet(
                    UUID.randomUUID(), teacher, title.strip(), s.request(), s.variety(), s.entries(), now());
            sets.save(copy);
            return copy;
        });
    }

    /** Forgets a set; what was given of it stays. Only its owner can. @return whether it was done */
    @AllowedTo(Right.TEACHER)
    public boolean remove(@Own UUID teacher, UUID set) {
        Optional<ItemSet> owned = owned(teacher, set);
        owned.ifPresent(s -> sets.remove(s.id()));
        return owned.isPresent();
    }

    private Optional<ItemSet> changed(UUID teacher, UUID set, Function<ItemSet, Optional<ItemSet>> change) {
        Optional<ItemSet> changed = owned(teacher, set).flatMap(change).map(s -> s.changedAt(now()));
        changed.ifPresent(sets::save);
        return changed;
    }

    private Optional<ItemSet> owned(UUID teacher, UUID set) {
        return find(teacher, set).filter(s -> s.owner().equals(teacher));
    }

    private Optional<Examiner> examiner(ItemSet set) {
        return examiners.of(set.request().collection());
    }

    private static boolean has(ItemSet set, int place) {
        return place >= 0 && place < set.entries().size();
    }

    private long newSeed() {
        return chance.nextInt(Integer.MAX_VALUE) + 1L;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
