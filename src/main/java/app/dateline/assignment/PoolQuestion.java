package app.dateline.assignment;

import app.dateline.exchange.Target;
import app.dateline.item.Item;
import java.time.Instant;
import java.util.UUID;

/**
 * A question in a teacher's pool.
 *
 * @param id random
 * @param owner account of the teacher whose it is
 * @param item a teacher's own question, with the source that its owner names, if any
 * @param source the format that it came in
 * @param original what stood in the file, as it stood there
 * @param added when it came
 * @param position among those that came together, from 0
 */
public record PoolQuestion(
        UUID id, UUID owner, Item item, Target source, String original, Instant added, int position) {
    public PoolQuestion {
        if (!item.head().own()) {
            throw new IllegalArgumentException("a pool holds teachers' own questions: " + item.id());
        }
    }

    public PoolQuestion with(Item other) {
        return new PoolQuestion(id, owner, other, source, original, added, position);
    }
}
