package app.dateline.assignment;

import app.dateline.item.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pools of all teachers. Whatever a method here has returned from survives the end of the process. */
public interface Pool {

    /**
     * What is looked for in a pool.
     *
     * @param words all of them stand in a question's texts, in whatever case; none finds all
     * @param form the form of question; {@code null} for any
     * @param unsourced whether only questions without a source are wanted
     */
    record Search(List<String> words, @Nullable Form form, boolean unsourced) {
        public static final Search ALL = new Search(List.of(), null, false);

        public Search {
            words = List.copyOf(words);
        }
    }

    /** Keeps those questions whose fingerprint is not in their owner's pool. @return how many these were */
    int add(List<PoolQuestion> questions);

    Optional<PoolQuestion> find(UUID owner, UUID question);

    /** A part of what a search finds, what came last first. @param from how many to pass over @param most how many */
    List<PoolQuestion> search(UUID owner, Search search, int from, int most);

    /** How many a search finds. */
    int count(UUID owner, Search search);

    /** Which of these fingerprints are in a pool already. */
    Set<String> known(UUID owner, Set<String> fingerprints);

    /** Keeps a question as it is now; its fingerprint and its words stay. */
    void change(PoolQuestion question);

    void remove(UUID owner, UUID question);
}
