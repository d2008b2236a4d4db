package app.dateline.paper.ui;

import app.dateline.fact.ui.Words;
import app.dateline.item.Form;
import app.dateline.paper.Paper;
import app.dateline.paper.PaperWords;

/** The words of a printed version, from the message files. */
final class InterfacePaperWords implements PaperWords {

    @Override
    public String form(String label) {
        return Words.of("paper.form", label);
    }

    @Override
    public String questions(int number) {
        return Words.of("paper.questions", number);
    }

    @Override
    public String name() {
        return Words.of("paper.name");
    }

    @Override
    public String date() {
        return Words.of("paper.date");
    }

    @Override
    public String points(int number) {
        return Words.of("paper.points", number);
    }

    @Override
    public String part(Paper.Part part) {
        return Words.of("paper.part." + part.name());
    }

    @Override
    public String task(Form form) {
        return Words.of("paper.task." + form.name());
    }

    @Override
    public String country() {
        return Words.of("paper.country");
    }

    @Override
    public String judged(boolean holds) {
        return Words.of(holds ? "judged.true" : "judged.false");
    }

    @Override
    public String alsoRight(String list) {
        return Words.of("paper.also-right", list);
    }

    @Override
    public String partlyRight(String list) {
        return Words.of("paper.partly-right", list);
    }

    @Override
    public String percent(double fraction) {
        return Words.of("paper.percent", fraction);
    }

    @Override
    public String anywhereInCountry() {
        return Words.of("paper.anywhere");
    }

    @Override
    public String withinRings(double full, double nothing) {
        return Words.of("paper.rings", full, nothing);
    }

    @Override
    public String moreSources(int number, String publishers) {
        return Words.of("paper.more-sources", number, publishers);
    }

    @Override
    public String unsourced() {
        return Words.of("paper.unsourced");
    }

    @Override
    public String page(int page, int of) {
        return Words.of("paper.page", page, of);
    }
}
