package app.dateline.exchange;

import app.dateline.item.Form;
import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words around exported items, for tests that need no message files. */
public final class EnglishPhrases implements Phrases {

    @Override
    public String date(Edtf date) {
        return date.exactDay()
                .map(day -> DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                        .format(day))
                .orElseGet(date::text);
    }

    @Override
    public String length(Length length) {
        return length.text();
    }

    @Override
    public String judged(boolean holds) {
        return holds ? "True" : "False";
    }

    @Override
    public String paragraph(int number) {
        return "paragraph " + number;
    }

    @Override
    public String dateUnknown() {
        return "date unknown";
    }

    @Override
    public String openPassage() {
        return "Open the passage";
    }

    @Override
    public String sources() {
        return "Where it is said:";
    }

    @Override
    public String otherwise() {
        return "Sources that say otherwise:";
    }

    @Override
    public String constructed() {
        return "made up";
    }

    @Override
    public String own(boolean sourced) {
        return sourced
                ? "The teacher’s own question, with a source."
                : "The teacher’s own question. No source is named.";
    }

    @Override
    public String named(String option, String truth) {
        return option + ": " + truth;
    }

    @Override
    public String typedInsteadOfShown(String stem) {
        return stem + " (name the place)";
    }

    @Override
    public String form(Form form) {
        return form.name().toLowerCase(Locale.ROOT).replace("_", " ");
    }
}
