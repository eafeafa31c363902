package nl.tweespraak.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The data set as it must be exported: every row by column, an answer as it is written, null where there is none.
///
/// A column of a variable with several categories is written `NAME` here; [#table] takes it apart for CSV.
final class DataSet {

    /// A cell: its value, whether it is free text, and the categories where it may hold several.
    private record Cell(@Nullable String value, boolean text, @Nullable Variable many) {
    }

    private final Book book;
    private final Ledger ledger;
    private final Findings findings;
    private final List<String> cases;
    private final SortedSet<String> coders = new TreeSet<>();

    DataSet(Book book, Ledger ledger) {
        this.book = book;
        this.ledger = ledger;
        this.findings = new Findings(book, ledger);
        this.cases = findings.cases().stream().filter(id -> !findings.isOut(id)).toList();
        cases.forEach(id -> coders.addAll(ledger.codersOf(id)));
    }

    private List<Map<String, String>> table(String values, boolean attributes, boolean memos) {
        return cases.stream().map(id -> flat(cells(id, values, attributes, memos))).toList();
    }

    private static Map<String, String> flat(Map<String, Cell> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            Variable many = cell.many();
            if (many == null) {
                String value = cell.value() == null ? "" : cell.value();
                row.put(column, cell.text() ? CsvText.guarded(value) : value);
            } else {
                many.categories().forEach((code, name) -> cells.forEach((other, marked) -> {
                    if (many.equals(marked.many())) {
                        row.put(many.name() + "_" + name + other.substring(many.name().length()), mark(marked, code));
                    }
                }));
            }
        });
        return row;
    }

    private static String mark(Cell cell, String code) {
        String value = cell.value() == null ? "" : cell.value();
        if (value.isEmpty() || value.startsWith("-")) {
            return value;
        }
        return Arrays.asList(value.split("\\|")).contains(code) ? "1" : "0";
    }

    /// The objects of the JSON file, written as text: numbers bare, texts in quotes, several in brackets.
    List<Map<String, String>> objects(String values, boolean attributes, boolean memos) {
        return cases.stream().map(id -> {
            Map<String, String> object = new LinkedHashMap<>();
            cells(id, values, attributes, memos).forEach((column, cell) -> object.put(column, json(cell)));
            return object;
        }).toList();
    }

    private static String json(Cell cell) {
        String value = cell.value();
        if (value == null) {
            return "null";
        }
        if (cell.many() != null && !value.startsWith("-")) {
            return value.equals("{}") ? "[]" : "[" + value.replace("|", ",") + "]";
        }
        return cell.text() ? "\"" + value + "\"" : value;
    }

    private Map<String, Cell> cells(String id, String values, boolean attributes, boolean memos) {
        Map<String, Answers> sources = new LinkedHashMap<>();
        if (!values.equals("coders")) {
            sources.put("", findings.consensus(id));
        }
        if (!values.equals("consensus")) {
            for (String coder : coders) {
                sources.put("@" + coder, ledger.codersOf(id).contains(coder)
                        ? ledger.answers(id, coder)
                        : new Answers(Map.of(), Map.of()));
            }
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("case", new Cell(id, true, null));
        cells.put("edition", new Cell(book.edition(), true, null));
        for (Variable variable : book.variables()) {
            sources.forEach((suffix, answers) -> {
                String value = answers.values().get(variable.name());
                boolean words = value != null && !Set.of("-99", "-88").contains(value)
                        && Set.of("text", "date").contains(variable.kind());
                cells.put(variable.name() + suffix, new Cell(value, words, variable.isMany() ? variable : null));
            });
        }
        for (String derived : Derived.NAMES) {
            sources.forEach((suffix, answers) -> cells.put(derived + suffix,
                    new Cell(Derived.value(derived, answers.values()), false, null)));
        }
        if (memos) {
            memos(id, cells);
        }
        if (attributes) {
            SortedSet<String> names = new TreeSet<>();
            cases.forEach(each -> names.addAll(talk(each).attributes().keySet()));
            names.forEach(name -> cells.put("attribute." + name,
                    new Cell(talk(id).attributes().get(name), true, null)));
        }
        return cells;
    }

    private void memos(String id, Map<String, Cell> cells) {
        for (Variable variable : book.variables()) {
            for (String coder : coders) {
                Coded coded = ledger.codings.get(new Ledger.CodingKey(id, coder, variable.name()));
                boolean written = coded != null && !coded.memo().isEmpty() && ledger.codersOf(id).contains(coder);
                cells.put(variable.name() + "_memo@" + coder,
                        new Cell(written && coded != null ? coded.memo() : null, true, null));
            }
        }
    }

    private Talk talk(String id) {
        Talk talk = ledger.talks.get(id);
        if (talk == null) {
            throw new IllegalStateException("no transcript for a case");
        }
        return talk;
    }

    /// The rows of the CSV file, header first.
    List<List<String>> rows(String values, boolean attributes, boolean memos) {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, String>> table = table(values, attributes, memos);
        if (!table.isEmpty()) {
            rows.add(List.copyOf(table.getFirst().keySet()));
        }
        table.forEach(row -> rows.add(List.copyOf(row.values())));
        return rows;
    }
}
