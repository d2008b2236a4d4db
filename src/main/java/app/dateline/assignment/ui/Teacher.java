package app.dateline.assignment.ui;

import app.dateline.account.Asker;
import app.dateline.account.NotAllowed;
import app.dateline.account.WhoAsks;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** Who is at a teacher's page, and what its address names. */
final class Teacher {

    private Teacher() {}

    /** The account of whoever asks. @throws NotAllowed where nobody is signed in any more */
    static UUID id(WhoAsks whoAsks) {
        return switch (whoAsks.asker()) {
            case Asker.SignedIn s -> s.account().id();
            case Asker.Anybody a -> throw new NotAllowed("a teacher’s page is for who is signed in");
            case Asker.Installation i -> throw new NotAllowed("a teacher’s page is for who is signed in");
        };
    }

    /** The id in an address; empty where that is none. */
    static Optional<UUID> named(RouteParameters parameters, String parameter) {
        return GivenAddress.id(parameters, parameter);
    }
}
