package app.dateline.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link that has been given out: whoever opens it sets a password.
 *
 * @param expires from then on it opens nothing
 */
public record Invitation(UUID id, Purpose purpose, Instant made, Instant expires) {

    /** What a link is for. */
    public sealed interface Purpose {

        /** How long such a link can be used. */
        default Duration lasts() {
            return switch (this) {
                case NewAccount n -> n.role() == Role.ADMINISTRATOR ? Duration.ofDays(1) : Duration.ofDays(7);
                case NewPassword n -> Duration.ofDays(1);
            };
        }
    }

    /** Makes an account. */
    public record NewAccount(Role role) implements Purpose {
        public NewAccount {
            if (role == Role.LEARNER) {
                throw new IllegalArgumentException("a learner needs no link");
            }
        }
    }

    /** Sets the password of an account anew. */
    public record NewPassword(UUID account) implements Purpose {}

    public Invitation {
        if (!expires.isAfter(made)) {
            throw new IllegalArgumentException("a link that never opens anything");
        }
    }

    /** A link made now. */
    public static Invitation of(UUID id, Purpose purpose, Instant now) {
        return new Invitation(id, purpose, now, now.plus(purpose.lasts()));
    }
}
