package app.dateline.paper;

import app.dateline.item.Form;

/** The words that a printed version needs besides those of {@link app.dateline.exchange.Phrases}. */
public interface PaperWords {

    /** Which of the parallel forms it is: "Form A". */
    String form(String label);

    /** How much there is: "10 questions, one point each". */
    String questions(int number);

    /** What stands before the line for the name. */
    String name();

    /** What stands before the line for the date. */
    String date();

    /** What stands before the line for the points: "Points, of 10". */
    String points(int number);

    /** What a part is called: "Answer sheet". */
    String part(Paper.Part part);

    /** What to do with a question of that form: "Choose one." */
    String task(Form form);

    /** Stands before a line to write on, by the map: the country, for whoever does not know the place. */
    String country();

    /** On the answer sheet beside the letters of a claim. */
    String judged(boolean holds);

    /** In the key, of other ways to write the answer. */
    String alsoRight(String list);

    /** In the key, of answers that earn part of the point. */
    String partlyRight(String list);

    /** In the key, beside a part of a point: "50 %". */
    String percent(double fraction);

    /** In the key, of a place on the map that is a country: a cross anywhere in it is right. */
    String anywhereInCountry();

    /** In the key, how a cross on the map earns. @param full kilometres to the inner ring @param nothing to the outer */
    String withinRings(double full, double nothing);

    /** After the first sources: "and 2 more agree: The Gazette, The Herald". */
    String moreSources(int number, String publishers);

    /** Of a question behind which no source of the collection stands. */
    String unsourced();

    /** At the foot of each page. */
    String page(int page, int of);
}
