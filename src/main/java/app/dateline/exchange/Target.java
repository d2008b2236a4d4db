package app.dateline.exchange;

/** What questions can be written for, in the order in which it is offered. */
public enum Target {
    /** Moodle's question bank, with everything that it can hold. */
    MOODLE_XML,
    /** Any system that reads GIFT, a text format of Moodle's that many others took over. */
    GIFT,
    /** Systems that read IMS QTI 2.1. */
    QTI,
    /** Anki, as a text file to import. */
    ANKI_TEXT,
    /** Anki, as a deck to open. */
    ANKI_PACKAGE,
    /** Aiken: plain text for one right option of several. */
    AIKEN,
    /** A spreadsheet. */
    CSV
}
