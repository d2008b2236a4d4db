package app.dateline.assignment;

/** How the students' quizzes of one set differ. Items that the teacher fixed are the same for all. */
public enum Variety {
    /** They don't. */
    SAME,
    /** The same items, in another order and with their options in another order. */
    SHUFFLED,
    /** In each place another item on the same facts, in the same form of question, as hard. */
    PARALLEL
}
