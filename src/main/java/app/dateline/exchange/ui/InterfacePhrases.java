package app.dateline.exchange.ui;

import app.dateline.exchange.Phrases;
import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.time.Edtf;
import app.dateline.time.Length;

/** The words around exported questions, from the message files, in the language of the learner's browser. */
public final class InterfacePhrases implements Phrases {

    @Override
    public String date(Edtf date) {
        return Words.date(date);
    }

    @Override
    public String length(Length length) {
        return Words.length(length);
    }

    @Override
    public String judged(boolean holds) {
        return Words.of(holds ? "judged.true" : "judged.false");
    }

    @Override
    public String paragraph(int number) {
        return Words.of("take.paragraph", number);
    }

    @Override
    public String dateUnknown() {
        return Words.of("source.date-unknown");
    }

    @Override
    public String openPassage() {
        return Words.of("take.open-passage");
    }

    @Override
    public String sources() {
        return Words.of("take.sources");
    }

    @Override
    public String otherwise() {
        return Words.of("take.otherwise");
    }

    @Override
    public String constructed() {
        return Words.of("truth.constructed");
    }

    @Override
    public String own(boolean sourced) {
        return Words.of(sourced ? "own.sourced" : "own.unsourced");
    }

    @Override
    public String named(String option, String truth) {
        return Words.of("truth.named", option, truth);
    }

    @Override
    public String typedInsteadOfShown(String stem) {
        return Words.of("take.typed-not-shown", stem);
    }

    @Override
    public String form(Form form) {
        return Words.of(form);
    }
}
