package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tables as comma separated text, read and written the short way.
public final class CsvText {

    private CsvText() {
    }

    /// All rows, the header first. A byte order mark is dropped; the header decides between comma and semicolon.
    public static List<List<String>> rows(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String header = plain.lines().findFirst().orElse("");
        char separator = header.contains(";") ? ';' : ',';
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || cell.length() > 0) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /// The rows after the header, each by column name.
    public static List<Map<String, String>> table(String text) {
        List<List<String>> rows = rows(text);
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                named.put(rows.getFirst().get(i), row.get(i));
            }
            table.add(named);
        }
        return table;
    }

    /// One row, quoted where it must be, with its line end.
    public static String line(List<String> cells, char separator) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quote = cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n")
                    || cell.contains("\r");
            line.append(i == 0 ? "" : String.valueOf(separator))
                    .append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        return line.append("\r\n").toString();
    }

    /// A text cell as a table shows it: one apostrophe more before what a spreadsheet would calculate.
    public static String guarded(String text) {
        return risky(text) ? "'" + text : text;
    }

    /// The way back.
    public static String unguarded(String cell) {
        return cell.startsWith("'") && risky(cell) ? cell.substring(1) : cell;
    }

    private static boolean risky(String text) {
        String bare = text.replaceFirst("^'+", "");
        return !bare.isEmpty() && "=+-@".indexOf(bare.charAt(0)) >= 0;
    }
}
