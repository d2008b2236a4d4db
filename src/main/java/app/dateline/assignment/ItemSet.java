package app.dateline.assignment;

import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Items that a teacher has put together to give to classes. They are kept as they were when they were picked; what is
 * given later is a copy, so that a set can be worked on while a class answers it.
 *
 * @param id random
 * @param owner account of the teacher whose it is
 * @param title 1 to {@value #LONGEST_TITLE} characters, without space around it
 * @param request what further items are drawn for, as the first were
 * @param variety how the quizzes of different students are to differ; offered where the set is given
 * @param entries in the order asked, at most {@link QuizRequest#MOST}
 * @param changed when it was last changed
 */
public record ItemSet(
        UUID id, UUID owner, String title, QuizRequest request, Variety variety, List<Entry> entries, Instant changed) {

    public static final int LONGEST_TITLE = 100;

    /** One place of a set. @param varies whether students may get another item here, or its options in another order */
    public record Entry(Item item, boolean varies) {}

    /** A new set, whose items each student gets in another order: they can be compared, and are hard to copy. */
    public ItemSet(UUID id, UUID owner, String title, QuizRequest request, List<Entry> entries, Instant changed) {
        this(id, owner, title, request, Variety.SHUFFLED, entries, changed);
    }

    public ItemSet {
        entries = List.copyOf(entries);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || !title.equals(title.strip())) {
            throw new IllegalArgumentException("the title of a set has 1 to " + LONGEST_TITLE + " characters");
        }
        if (entries.size() > QuizRequest.MOST) {
            throw new IllegalArgumentException("a set has at most " + QuizRequest.MOST + " items");
        }
    }

    public List<Item> items() {
        return entries.stream().map(Entry::item).toList();
    }

    /** Whether it has as many items as a set may have. */
    public boolean full() {
        return entries.size() == QuizRequest.MOST;
    }

    public ItemSet titled(String other) {
        return new ItemSet(id, owner, other, request, variety, entries, changed);
    }

    public ItemSet varied(Variety other) {
        return new ItemSet(id, owner, title, request, other, entries, changed);
    }

    /** With another wish for what is drawn from now on; the items stay. */
    public ItemSet asking(QuizRequest other) {
        return new ItemSet(id, owner, title, other, variety, entries, changed);
    }

    public ItemSet changedAt(Instant when) {
        return new ItemSet(id, owner, title, request, variety, entries, when);
    }

    /** With one more item, at the end. @throws IllegalArgumentException if it is full */
    public ItemSet pick(Item item) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(item, true));
        return with(more);
    }

    /** @throws IndexOutOfBoundsException if there is no such place */
    public ItemSet drop(int place) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(Objects.checkIndex(place, entries.size()));
        return with(fewer);
    }

    /**
     * With an entry at a place, and those that stood there and behind it one further on.
     *
     * @throws IndexOutOfBoundsException if there can be no such place
     * @throws IllegalArgumentException if it is full
     */
    public ItemSet insert(int place, Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(Objects.checkIndex(place, entries.size() + 1), entry);
        return with(more);
    }

    /** With another item in a place. @throws IndexOutOfBoundsException if there is no such place */
    public ItemSet swap(int place, Item item) {
        List<Entry> others = new ArrayList<>(entries);
        others.set(place, new Entry(item, entries.get(place).varies()));
        return with(others);
    }

    /** With the item of one place moved to another. @throws IndexOutOfBoundsException if there is no such place */
    public ItemSet move(int from, int to) {
        List<Entry> moved = new ArrayList<>(entries);
        moved.add(Objects.checkIndex(to, entries.size()), moved.remove(Objects.checkIndex(from, entries.size())));
        return with(moved);
    }

    /** With an item that is the same for all, or may vary. @throws IndexOutOfBoundsException if there is no such place */
    public ItemSet vary(int place, boolean varies) {
        List<Entry> others = new ArrayList<>(entries);
        others.set(place, new Entry(entries.get(place).item(), varies));
        return with(others);
    }

    private ItemSet with(List<Entry> others) {
        return new ItemSet(id, owner, title, request, variety, others, changed);
    }
}
