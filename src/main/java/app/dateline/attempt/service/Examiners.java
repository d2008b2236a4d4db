package app.dateline.attempt.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import java.util.Optional;

/** The collections that can be asked about, as they are loaded now. */
@FunctionalInterface
public interface Examiners {

    /** The examiner of a collection; empty where no such collection is loaded. */
    @AllowedTo(Right.ANYBODY)
    Optional<Examiner> of(String collection);
}
