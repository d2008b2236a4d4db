package app.dateline.item;

/** The forms of question; the name in QTI 2.1 stands behind each. */
public enum Form {
    /** choiceInteraction with one choice. */
    SINGLE_CHOICE,
    /** choiceInteraction with several choices. */
    MULTIPLE_RESPONSE,
    /** choiceInteraction between true and false. */
    TRUE_FALSE,
    /** textEntryInteraction read as a date. */
    TYPED_DATE,
    /** textEntryInteraction read as a place. */
    TYPED_PLACE,
    /** textEntryInteraction read as a number or length of time. */
    TYPED_LENGTH,
    /** orderInteraction. */
    ORDER,
    /** matchInteraction. */
    MATCH,
    /** selectPointInteraction on a map of the world, or a country from a list. */
    SHOW_PLACE,
    /** choiceInteraction with one choice, between sources or between what sources say. */
    SOURCE_CRITICISM
}
