package app.dateline.account.service;

import app.dateline.account.KeeperToken;
import app.dateline.account.Keepers;
import app.dateline.account.Throttle;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes keepers of those who bring the token from the console, and says who is one. */
@Service
public class Keeping {

    private final KeeperToken token;
    private final Keepers keepers;
    private final Clock clock;
    private final Throttle throttle = new Throttle();

    /** What came of bringing a token. */
    public enum Outcome {
        KEEPER,
        WRONG,
        TOO_OFTEN
    }

    Keeping(KeeperToken token, Keepers keepers, Clock clock) {
        this.token = token;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Whether anybody can become a keeper in the browser. */
    public boolean possible() {
        return token.exists();
    }

    /** Whether that learner may attach texts and delete them. Nobody may where keeping is switched off. */
    public boolean keeper(UUID learner) {
        return possible() && keepers.contains(learner);
    }

    /**
     * Makes a learner a keeper who brings the token.
     *
     * @param from the address that the request comes from, for the throttle alone
     */
    public Outcome bring(UUID learner, String given, String from) {
        if (!throttle.open(from, clock.instant())) {
            return Outcome.TOO_OFTEN;
        }
        if (!token.matches(given)) {
            throttle.failed(from, clock.instant());
            return Outcome.WRONG;
        }
        keepers.add(learner, clock.instant());
        return Outcome.KEEPER;
    }

    /** That learner is no keeper any more. */
    public void resign(UUID learner) {
        keepers.remove(learner);
    }
}
