package app.dateline.account.service;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.account.Throttle;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The other teachers of an installation, for those who share something with them. */
@Service
public class Colleagues {

    private final Accounts accounts;
    private final Clock clock;
    private final Throttle throttle = new Throttle();

    /** What came of looking for somebody by the name that they sign in with. */
    public sealed interface Looked {

        /** Their account. */
        record Found(Account colleague) implements Looked {}

        /** Nobody who can sign in has that name. */
        record Nobody() implements Looked {}

        /** It is the asker. */
        record Oneself() implements Looked {}

        /** Nobody was found too often; later is early enough. */
        record TooOften() implements Looked {}
    }

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Looks for somebody by the whole name that they sign in with; nobody can page through the names. */
    @AllowedTo(Right.TEACHER)
    public Looked look(@Own UUID teacher, String typed) {
        var now = clock.instant();
        if (!throttle.begin(teacher.toString(), now)) {
            return new Looked.TooOften();
        }
        Looked looked = AccountName.read(typed)
                .flatMap(accounts::named)
                .filter(account -> !account.isDisabled())
                .<Looked>map(account -> account.id().equals(teacher) ? new Looked.Oneself() : new Looked.Found(account))
                .orElseGet(Looked.Nobody::new);
        if (!(looked instanceof Looked.Nobody)) {
            throttle.forgive(teacher.toString(), now);
        }
        return looked;
    }

    /** The names that others read, of those that have an account, in the order asked for. */
    @AllowedTo(Right.TEACHER)
    public Map<UUID, String> shown(@Own UUID teacher, Collection<UUID> colleagues) {
        Map<UUID, String> names = new LinkedHashMap<>();
        colleagues.forEach(id -> accounts.find(id).ifPresent(account -> names.put(id, account.shown())));
        return names;
    }
}
