package app.dateline.exchange.qti;

import java.util.List;
import java.util.Map;

/** How a form is asked in QTI: what is declared, shown and marked. Its response variable is {@link #RESPONSE}. */
interface Interaction {

    String RESPONSE = "RESPONSE";
    String SCORE = "SCORE";

    /** The name in QTI's metadata. */
    String name();

    /** The response with its key, and outcomes beside the mark that marking needs. */
    void declare(XmlFile xml);

    /** The stem and what is done with it. */
    void body(XmlFile xml);

    /** Sets the mark for a response that is not empty; inside a {@code responseElse}. */
    void mark(XmlFile xml);

    /** What is told about options that were chosen: HTML by the identifier that is then in the response. */
    default Map<String, String> toldOfChosen() {
        return Map.of();
    }

    /** What is told about options whatever was answered: pieces of HTML. */
    default List<String> toldOfAll() {
        return List.of();
    }

    /** The mark is 1 where the response is the key, and what the mapping gives elsewhere. */
    static void markByMap(XmlFile xml, String expression) {
        xml.open("responseCondition").open("responseIf").open("match");
        xml.empty("variable", "identifier", RESPONSE).empty("correct", "identifier", RESPONSE);
        xml.close();
        setScore(xml, 1);
        xml.close().open("responseElse").open("setOutcomeValue", "identifier", SCORE);
        xml.empty(expression, "identifier", RESPONSE).close();
        xml.close().close();
    }

    static void setScore(XmlFile xml, int score) {
        xml.open("setOutcomeValue", "identifier", SCORE)
                .value("baseValue", Integer.toString(score), "baseType", "float")
                .close();
    }

    /** The letter and the number that name the nth of several, from 0. */
    static String nth(String letter, int index) {
        return letter + (index + 1);
    }
}
