package app.dateline.assignment.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.Pool;
import app.dateline.assignment.PoolQuestion;
import app.dateline.exchange.Adoption;
import app.dateline.exchange.AikenReader;
import app.dateline.exchange.Complaint;
import app.dateline.exchange.GiftReader;
import app.dateline.exchange.Importer;
import app.dateline.exchange.MoodleXmlReader;
import app.dateline.exchange.Target;
import app.dateline.item.Item;
import app.dateline.item.OwnItems;
import app.dateline.item.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Teachers' pools of own questions. A pool is its owner's alone; what a set took of it is a copy there. */
@Service
public class Pooling {

    /** The most questions that one pool holds. */
    public static final int MOST = 2000;

    /** The formats that are read, in the order in which they are offered. */
    public static final List<Target> FORMATS = List.of(Target.GIFT, Target.MOODLE_XML, Target.AIKEN);

    private final Pool pool;
    private final ItemSets sets;
    private final Clock clock;

    public Pooling(Pool pool, ItemSets sets, Clock clock) {
        this.pool = pool;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * A file before anything of it is kept.
     *
     * @param source the format that it was read as
     * @param questions those that can be asked, in the order of the file, each once
     * @param known which of them, by their items' ids, are in the pool already
     * @param complaints what was not understood or not taken over, line by line
     */
    public record Preview(
            Target source, List<Adoption.Adopted> questions, Set<String> known, List<Complaint> complaints) {

        /** Those that are not in the pool yet. */
        public List<Adoption.Adopted> fresh() {
            return questions.stream()
                    .filter(q -> !known.contains(q.item().id()))
                    .toList();
        }
    }

    /** What came of keeping. @param kept how many are new in the pool @param full whether others found no room */
    public record Keeping(int kept, boolean full) {}

    /**
     * Reads a file and keeps nothing.
     *
     * @param format one of {@link #FORMATS}; {@code null} for what it seems to be
     */
    @AllowedTo(Right.TEACHER)
    public Preview read(@Own UUID teacher, @Nullable Target format, String file, byte[] content) {
        Adoption adoption = Adoption.of(reader(format, content), file, content);
        Set<String> seen = new HashSet<>();
        List<Adoption.Adopted> once = adoption.questions().stream()
                .filter(q -> seen.add(q.item().id()))
                .toList();
        return new Preview(adoption.source(), once, pool.known(teacher, seen), adoption.complaints());
    }

    private static Importer reader(@Nullable Target format, byte[] content) {
        return switch (format) {
            case null -> content.length > Importer.MOST_BYTES ? new GiftReader() : Adoption.readerFor(content);
            case GIFT -> new GiftReader();
            case MOODLE_XML -> new MoodleXmlReader();
            case AIKEN -> new AikenReader();
            case QTI, ANKI_TEXT, ANKI_PACKAGE, CSV -> throw new IllegalArgumentException("no reader for " + format);
        };
    }

    /** Keeps what a preview showed and the pool does not have, as far as there is room. */
    @AllowedTo(Right.TEACHER)
    public Keeping keep(@Own UUID teacher, Preview preview) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int room = Math.max(0, MOST - pool.count(teacher, Pool.Search.ALL));
        List<Adoption.Adopted> fresh = preview.fresh();
        List<PoolQuestion> questions = new ArrayList<>();
        for (Adoption.Adopted q : fresh.subList(0, Math.min(room, fresh.size()))) {
            questions.add(new PoolQuestion(
                    UUID.randomUUID(), teacher, q.item(), preview.source(), q.original(), now, questions.size()));
        }
        return new Keeping(pool.add(questions), fresh.size() > room);
    }

    /** A part of what a search finds, what came last first. */
    @AllowedTo(Right.TEACHER)
    public List<PoolQuestion> search(@Own UUID teacher, Pool.Search search, int from, int most) {
        return pool.search(teacher, search, from, most);
    }

    @AllowedTo(Right.TEACHER)
    public int count(@Own UUID teacher, Pool.Search search) {
        return pool.count(teacher, search);
    }

    /** Names a source for a question, or takes it away. Sets that have the question keep it as it was. */
    @AllowedTo(Right.TEACHER)
    public Optional<PoolQuestion> cite(@Own UUID teacher, UUID question, @Nullable Reference reference) {
        Optional<PoolQuestion> cited =
                pool.find(teacher, question).map(q -> q.with(OwnItems.cited(q.item(), reference)));
        cited.ifPresent(pool::change);
        return cited;
    }

    /** Forgets a question. Sets that have it keep it. @return whether it was there */
    @AllowedTo(Right.TEACHER)
    public boolean remove(@Own UUID teacher, UUID question) {
        boolean there = pool.find(teacher, question).isPresent();
        pool.remove(teacher, question);
        return there;
    }

    /**
     * Adds a question of the pool at the end of a set of the same teacher's, as it is now.
     *
     * @return empty where one of them is not the teacher's, the set is full, or it has the question already
     */
    @AllowedTo(Right.TEACHER)
    public Optional<ItemSet> put(@Own UUID teacher, UUID set, UUID question) {
        Optional<Item> item = pool.find(teacher, question).map(PoolQuestion::item);
        Optional<ItemSet> larger = sets.find(set)
                .filter(s -> s.owner().equals(teacher) && !s.full())
                .flatMap(s -> item.filter(i -> !ids(s).contains(i.id())).map(s::pick))
                .map(s -> s.changedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        larger.ifPresent(sets::save);
        return larger;
    }

    private static Set<String> ids(ItemSet set) {
        return set.items().stream().map(Item::id).collect(Collectors.toSet());
    }
}
