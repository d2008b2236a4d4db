package app.dateline.exchange;

import app.dateline.item.Form;
import app.dateline.time.Edtf;
import app.dateline.time.Length;

/** The words that files for others need around the items, in the language of whoever takes them. */
public interface Phrases {

    /** A date written out: "8 August 2025". */
    String date(Edtf date);

    /** A length written out: "about 50 days". */
    String length(Length length);

    /** A claim's value: "True" or "False". */
    String judged(boolean holds);

    /** The number of a paragraph: "paragraph 3". */
    String paragraph(int number);

    /** Instead of a date that is not known. */
    String dateUnknown();

    /** The text of a link to the passage at its publisher's. */
    String openPassage();

    /** What stands before the sources. */
    String sources();

    /** What stands before the sources that say otherwise. */
    String otherwise();

    /** Of an option that is made up. */
    String constructed();

    /** Of a teacher's own question, which rests on no fact. @param sourced whether the teacher names a source for it */
    String own(boolean sourced);

    /** What an option really is, with its name: "Kiel: where it was held in 2018". */
    String named(String option, String truth);

    /** The stem of a question that asked to show a place on the map, where it is to be typed: {@code stem} is given. */
    String typedInsteadOfShown(String stem);

    /** What the forms are called. */
    String form(Form form);
}
