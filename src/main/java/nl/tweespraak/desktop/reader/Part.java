package nl.tweespraak.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One cell of the list: a heading, a message, or a part of a message that is too long to be laid out at once.
///
/// A message of 32,000 characters is some ten screens high: as one cell it would be laid out whole whenever an edge of
/// it shows, and scrolling would stand still meanwhile.
///
/// @param from where it begins in the message's text, in UTF-16; 0 for a heading
/// @param to exclusive
record Part(Row row, int from, int to) {

    /// In UTF-16: less than half a screen.
    private static final int MOST = 900;
    /// A last part is not left with a few words.
    private static final int LEAST = 300;

    /// @param isShown whether the text of a message is shown; what is not takes one cell
    static List<Part> of(List<Row> rows, Predicate<Place> isShown) {
        List<Part> parts = new ArrayList<>(rows.size());
        for (Row row : rows) {
            switch (row) {
                case Row.Heading heading -> parts.add(new Part(heading, 0, 0));
                case Row.Line line when isShown.test(line.place()) -> cut(line, parts);
                case Row.Line line -> parts.add(new Part(line, 0, line.message().text().length()));
            }
        }
        return parts;
    }

    private static void cut(Row.Line line, List<Part> parts) {
        String text = line.message().text();
        int from = 0;
        while (text.length() - from > MOST + LEAST) {
            int to = end(text, from);
            parts.add(new Part(line, from, to));
            from = to;
        }
        parts.add(new Part(line, from, text.length()));
    }

    /// Behind the last paragraph that fits, else the last word, else the last character.
    private static int end(String text, int from) {
        int newline = text.lastIndexOf('\n', from + MOST - 1);
        if (newline >= from + LEAST) {
            return newline + 1;
        }
        for (int at = from + MOST; at > from + LEAST; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        int settled = Selection.settle(text, from + MOST);
        return settled > from ? settled : from + MOST;
    }

    boolean isFirst() {
        return from == 0;
    }

    boolean isLast() {
        return !(row instanceof Row.Line line) || to == line.message().text().length();
    }

    boolean isWhole() {
        return isFirst() && isLast();
    }

    /// Whether this is where an offset of the message is read.
    boolean holds(Place place, int offset) {
        return row instanceof Row.Line line && line.place().equals(place) && from <= offset
                && (offset < to || isLast());
    }

    /// Tells nothing of what was written.
    @Override
    public String toString() {
        return "part from " + from + " to " + to;
    }
}
