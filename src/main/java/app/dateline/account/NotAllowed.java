package app.dateline.account;

/** The asker may not do that. Nothing was done. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what names the rule or the method, never a person or a secret */
    public NotAllowed(String what) {
        super(what);
    }
}
