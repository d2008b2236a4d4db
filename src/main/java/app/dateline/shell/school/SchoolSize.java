package app.dateline.shell.school;

/**
 * How large a made-up school is.
 *
 * @param students at least 1; 25 of them are a class, and four classes have a teacher
 * @param sets at least 1, of {@value #ITEMS} questions each, as far as the collection has as many
 * @param responses at least 1; rounded up, so that every student answers as many sets
 * @param seed of all that is left to chance
 */
record SchoolSize(int students, int sets, int responses, long seed) {

    static final int ITEMS = 20;
    private static final int OF_A_CLASS = 25;
    private static final int CLASSES_OF_A_TEACHER = 4;

    /** What issue 4 asks for. */
    static final SchoolSize FULL = new SchoolSize(2_000, 200, 1_000_000, 20261122);

    SchoolSize {
        if (students < 1 || sets < 1 || responses < 1) {
            throw new IllegalArgumentException("a school has students, sets and responses");
        }
    }

    int classes() {
        return ceil(students, OF_A_CLASS);
    }

    int teachers() {
        return ceil(classes(), CLASSES_OF_A_TEACHER);
    }

    /** How many students a class has, all as many as possible. @param number of the class, from 0 */
    int studentsOf(int number) {
        return students / classes() + (number < students % classes() ? 1 : 0);
    }

    /** How many sets each class is given. @param items how many questions a set has */
    int given(int items) {
        return ceil(ceil(responses, students), items);
    }

    private static int ceil(int all, int each) {
        return (all + each - 1) / each;
    }
}
