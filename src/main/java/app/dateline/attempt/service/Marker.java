package app.dateline.attempt.service;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.attempt.Attempt;
import app.dateline.attempt.Marking;
import app.dateline.attempt.Remark;
import app.dateline.attempt.RemarkKey;
import app.dateline.attempt.Response;

/** Marks what is answered in attempts, by the examiner of their collection. */
public final class Marker {

    /** Most characters that a typed answer may have. */
    public static final int LONGEST_TEXT = 200;

    private final Examiners examiners;

    public Marker(Examiners examiners) {
        this.examiners = examiners;
    }

    /** @throws IndexOutOfBoundsException if the attempt has no item at that position */
    @AllowedTo(Right.ANYBODY)
    public Marking mark(Attempt attempt, int position, Response response) {
        if (response instanceof Response.Typed typed && typed.text().length() > LONGEST_TEXT) {
            return new Marking.Refused(Remark.of("marking.too-long"));
        }
        return examiners
                .of(attempt.request().collection())
                .map(examiner -> examiner.mark(attempt.items().get(position), response))
                .orElseGet(() -> new Marking.Refused(Remark.of(RemarkKey.COLLECTION_MISSING.message())));
    }
}
