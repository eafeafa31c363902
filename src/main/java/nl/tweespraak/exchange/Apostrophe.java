package nl.tweespraak.exchange;

/// Keeps spreadsheets from calculating what somebody wrote: a text cell that, after any apostrophes, begins with
/// `=`, `+`, `-` or `@` travels with one apostrophe more. Numbers and codes are no text cells.
final class Apostrophe {

    private Apostrophe() {
    }

    /// The cell as a table shows it.
    static String added(String text) {
        return calculates(text) ? "'" + text : text;
    }

    /// The text of such a cell.
    static String removed(String cell) {
        return cell.startsWith("'") && calculates(cell) ? cell.substring(1) : cell;
    }

    private static boolean calculates(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && "=+-@".indexOf(text.charAt(i)) >= 0;
    }
}
