package app.dateline.report;

/**
 * Text that a spreadsheet takes for text. Names and answers come from students, and one that begins with an equals sign
 * would be worked out as a formula by whoever opens the file.
 *
 * <p>OWASP, "CSV Injection": a cell that begins with {@code = + - @}, a tab, a carriage return or a line feed, or with one of
 * the signs in its full width, gets an apostrophe before it. OWASP ASVS 5.0, requirement 1.2.10, adds the null character and
 * asks the same of XLSX, since a workbook may be saved as CSV. Spaces before such a sign are looked through, since some
 * programs trim them.
 */
final class Harmless {

    private static final String SIGNS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private Harmless() {}

    /** The text, with an apostrophe before it where it could be taken for a formula. */
    static String text(String text) {
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && SIGNS.indexOf(start.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula || control ? "'" + text : text;
    }
}
