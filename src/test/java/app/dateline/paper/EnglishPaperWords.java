package app.dateline.paper;

import app.dateline.item.Form;

/** The words of a printed version, for tests that need no message files. */
final class EnglishPaperWords implements PaperWords {

    @Override
    public String form(String label) {
        return "Form " + label;
    }

    @Override
    public String questions(int number) {
        return number + " questions";
    }

    @Override
    public String name() {
        return "Name";
    }

    @Override
    public String date() {
        return "Date";
    }

    @Override
    public String points(int number) {
        return "Points, of " + number;
    }

    @Override
    public String part(Paper.Part part) {
        return part.name();
    }

    @Override
    public String task(Form form) {
        return "Task " + form;
    }

    @Override
    public String country() {
        return "Country";
    }

    @Override
    public String judged(boolean holds) {
        return holds ? "True" : "False";
    }

    @Override
    public String alsoRight(String list) {
        return "Also right: " + list;
    }

    @Override
    public String partlyRight(String list) {
        return "Partly right: " + list;
    }

    @Override
    public String percent(double fraction) {
        return Math.round(100 * fraction) + " %";
    }

    @Override
    public String anywhereInCountry() {
        return "Anywhere in the country.";
    }

    @Override
    public String withinRings(double full, double nothing) {
        return full + " km to the inner ring, " + nothing + " km to the outer.";
    }

    @Override
    public String moreSources(int number, String publishers) {
        return "and " + number + " more agree: " + publishers;
    }

    @Override
    public String unsourced() {
        return "No source in the collection.";
    }

    @Override
    public String page(int page, int of) {
        return "Page " + page + " of " + of;
    }
}
