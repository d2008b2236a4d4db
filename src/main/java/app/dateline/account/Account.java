package app.dateline.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in. Its password is not part of it.
 *
 * @param name to sign in with
 * @param shown what others read, at most {@value #LONGEST_SHOWN} characters, on one line
 * @param role never {@link Role#LEARNER}: learners have no account
 * @param disabled since when nobody can sign in with it; {@code null} if one can
 * @param valid sign-ins from before are over
 */
public record Account(
        UUID id,
        AccountName name,
        String shown,
        Role role,
        Instant created,
        @Nullable Instant disabled,
        Instant valid) {

    public static final int LONGEST_SHOWN = 80;

    public Account {
        if (role == Role.LEARNER) {
            throw new IllegalArgumentException("a learner has no account");
        }
        if (!isShowable(shown)) {
            throw new IllegalArgumentException("a name that can't be shown");
        }
    }

    /** Whether others can be shown that as a name: something, on one line, without space around it. */
    public static boolean isShowable(String shown) {
        return !shown.isBlank()
                && shown.length() <= LONGEST_SHOWN
                && shown.equals(shown.strip())
                && shown.codePoints().noneMatch(Character::isISOControl);
    }

    public boolean isDisabled() {
        return disabled != null;
    }
}
