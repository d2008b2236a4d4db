package app.dateline.fact;

import app.dateline.time.Edtf;
import app.dateline.time.Length;
import java.util.List;

/** What stands in a slot. Entities stand by id, so that two spellings are one value. */
public sealed interface Value {

    /** An event or a deadline, by id. */
    record OfEvent(String event) implements Value {}

    /** A place, by id. */
    record OfPlace(String place) implements Value {}

    /** A person, body or group, by id. */
    record OfParty(String party) implements Value {}

    /** A date with its precision. */
    record OfDate(Edtf date) implements Value {}

    /** A length of time. */
    record OfLength(Length length) implements Value {}

    /**
     * A phrase of ours that fits the templates: an infinitive without "to" for what is wanted or demanded, a noun phrase
     * for what is opposed, a clause without "that" for what is feared.
     */
    record OfPhrase(String text) implements Value {}

    /** Words of a teacher's own question, which stand for themselves; no slot of a fact holds such a value. */
    record OfText(String text) implements Value {}

    /** A source by id, or two that are spoken of together, in the order of the files. */
    record OfArticles(List<String> articles) implements Value {
        public OfArticles {
            articles = List.copyOf(articles);
        }
    }

    /** A word of a closed list: a status, a medium, a stance. */
    record OfTerm(String term) implements Value {}
}
