package app.dateline.fact.ui;

import com.vaadin.flow.router.NotFoundException;

/** An address names a source or a fact that doesn't exist; the page of the error says which. */
public final class Missing extends NotFoundException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 80;

    private final String sentence;

    private Missing(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** @param id comes from outside, and is shown as text, cut to 80 characters */
    static Missing source(String id) {
        return new Missing(Words.of("missing.source", cut(id)));
    }

    /** @param id as above */
    static Missing fact(String id) {
        return new Missing(Words.of("missing.fact", cut(id)));
    }

    /** What is missing, for the learner. */
    public String sentence() {
        return sentence;
    }

    private static String cut(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "…";
    }
}
