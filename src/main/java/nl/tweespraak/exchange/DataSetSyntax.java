package nl.tweespraak.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespraak.exchange.spss.SavSet;
import nl.tweespraak.exchange.spss.SavVariable;
import nl.tweespraak.exchange.spss.SavWriter;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import org.jspecify.annotations.Nullable;

/// A data set as SPSS syntax with a table beside it, for programs that do not take the system file. The table has the
/// names and values of SPSS: a day is a number of seconds, and a text has no line breaks, which SPSS cannot read there.
final class DataSetSyntax {

    private static final int LONGEST_TEXT = 255;

    private final DataTable table;
    private final Provenance provenance;
    private final SpssColumns columns;
    private final Language language;

    DataSetSyntax(DataTable table, Provenance provenance, Language language) {
        this.table = table;
        this.provenance = provenance;
        this.columns = SpssColumns.of(table, language);
        this.language = language;
    }

    /// Writes the table first: syntax without one is of no use.
    ///
    /// @throws IOException where it cannot be written
    void write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path data = file.resolveSibling(name.substring(0, name.length() - ".sps".length()) + ".csv");
        WholeFile.write(data, this::data);
        WholeFile.write(file, out -> syntax(out, String.valueOf(data.getFileName())));
    }

    private void data(Writer out) throws IOException {
        var csv = DataSetCsv.writer(out);
        csv.writeRecord(columns.variables().stream().map(SavVariable::name).toList());
        for (@Nullable
        Answer[] row : table.rows()) {
            csv.writeRecord(columns.all().stream().map(it -> cell(it, row)).toList());
        }
        csv.flush();
    }

    private static String cell(SpssColumns.Column column, @Nullable Answer[] row) {
        if (column.variable().width() > 0) {
            String text = column.text(row);
            return text == null ? "" : text.replaceAll("\\R", " ");
        }
        double value = column.number(row);
        return value == SavWriter.SYSTEM_MISSING
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void syntax(Writer out, String data) throws IOException {
        List<SavVariable> all = columns.variables();
        StringBuilder text = new StringBuilder("* Encoding: UTF-8.\n");
        provenance.lines().forEach(it -> text.append("* ").append(comment(it.in(language))).append(".\n"));
        text.append("GET DATA /TYPE=TXT /FILE=").append(quoted(data))
                .append(" /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2\n")
                .append("  /VARIABLES=\n");
        all.forEach(it -> text.append("    ").append(it.name()).append(' ').append(read(it)).append('\n'));
        text.append("  .\n");
        all.stream().filter(it -> it.width() == 0).forEach(
                it -> text.append("FORMATS ").append(it.name()).append(" (").append(it.format().syntax())
                        .append(").\n"));
        all.forEach(it -> text.append("VARIABLE LABELS ").append(it.name()).append(' ').append(quoted(it.label()))
                .append(".\n"));
        all.forEach(it -> values(it, text));
        all.forEach(it -> text.append("VARIABLE LEVEL ").append(it.name()).append(" (").append(it.measure())
                .append(").\n"));
        for (SavSet set : columns.sets()) {
            text.append("MRSETS /MDGROUP NAME=").append(set.name()).append(" LABEL=").append(quoted(set.label()))
                    .append(" CATEGORYLABELS=VARLABELS\n  VARIABLES=").append(String.join(" ", set.variables()))
                    .append(" VALUE=1.\n");
        }
        out.write(text.append("EXECUTE.\n").toString());
    }

    private static String read(SavVariable variable) {
        return variable.width() > 0 ? "A" + variable.width() : "F40.0";
    }

    private static void values(SavVariable variable, StringBuilder text) {
        boolean string = variable.width() > 0;
        if (!variable.labels().isEmpty()) {
            text.append("VALUE LABELS ").append(variable.name());
            variable.labels().forEach((code, label) -> text.append("\n  ").append(string ? quoted(code) : code)
                    .append(' ').append(quoted(label)));
            text.append(".\n");
        }
        if (!variable.missing().isEmpty()) {
            text.append("MISSING VALUES ").append(variable.name()).append(variable.missing().stream()
                    .map(it -> string ? quoted(it) : it).collect(Collectors.joining(", ", " (", ")"))).append(".\n");
        }
    }

    private static String comment(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\.$", "");
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\R", " ");
        return "'" + (line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT)).replace("'", "''") + "'";
    }
}
