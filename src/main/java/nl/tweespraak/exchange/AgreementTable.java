package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.AgreementCell;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// Agreement as tables and as JSON values, its words in one language: a row per coefficient,
/// `variable,level,items,coders,name,value,low,high,interval,rule,undefined`, and a row per answer,
/// `case,variable,coder,value,entered,reason`.
public final class AgreementTable {

    private static final List<String> HEADER = List.of("variable", "level", "items", "coders", "name", "value", "low",
            "high", "interval", "rule", "undefined");
    private static final List<String> CELLS = List.of("case", "variable", "coder", "value", "entered", "reason");

    private final Language language;

    public AgreementTable(Language language) {
        this.language = language;
    }

    /// One variable by field, with its coefficients.
    public Map<String, Object> plain(VariableAgreement of) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (!of.variable().isEmpty()) {
            plain.put("variable", of.variable());
        }
        plain.put("level", of.scale().word());
        plain.put("items", of.items());
        plain.put("coders", of.coders());
        if (!of.variable().isEmpty()) {
            Map<String, Integer> excluded = new LinkedHashMap<>();
            of.excluded().forEach((reason, cases) -> excluded.put(reason.word(), cases));
            plain.put("excluded", excluded);
        }
        plain.put("coefficients", of.coefficients().stream().map(it -> plain(it, of.rule())).toList());
        return plain;
    }

    private Map<String, @Nullable Object> plain(Coefficients.Named named, Text rule) {
        Estimate it = named.estimate();
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("name", named.name());
        plain.put("value", it.value());
        plain.put("low", it.low());
        plain.put("high", it.high());
        plain.put("interval", words(it.interval()));
        plain.put("rule", words(rule));
        plain.put("undefined", words(it.undefined()));
        return plain;
    }

    private @Nullable String words(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public void write(List<VariableAgreement> variables, Path file) throws IOException {
        WholeFile.write(file, out -> write(variables, out));
    }

    /// Leaves the writer open, flushed.
    public void write(List<VariableAgreement> variables, Writer out) throws IOException {
        CsvWriter csv = DataSetCsv.writer(out);
        csv.writeRecord(HEADER);
        for (VariableAgreement of : variables) {
            of.coefficients().forEach(it -> csv.writeRecord(row(of, it)));
        }
        csv.flush();
    }

    private List<String> row(VariableAgreement of, Coefficients.Named named) {
        Estimate it = named.estimate();
        return List.of(of.variable(), of.scale().word(), Integer.toString(of.items()), Integer.toString(of.coders()),
                named.name(), number(it.value()), number(it.low()), number(it.high()), blank(words(it.interval())),
                of.rule().in(language), blank(words(it.undefined())));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : Double.toString(value);
    }

    private static String blank(@Nullable String words) {
        return words == null ? "" : words;
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public static void writeCells(List<AgreementCell> cells, Path file) throws IOException {
        WholeFile.write(file, out -> {
            CsvWriter csv = DataSetCsv.writer(out);
            csv.writeRecord(CELLS);
            cells.forEach(it -> csv.writeRecord(List.of(Apostrophe.added(it.caseId()), it.variable(),
                    Apostrophe.added(it.coder()), DataSetCsv.cell(it.value()), it.entered() ? "1" : "0",
                    it.reason() == null ? "" : it.reason().word())));
            csv.flush();
        });
    }
}
