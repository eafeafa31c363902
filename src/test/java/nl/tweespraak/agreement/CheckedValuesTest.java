package nl.tweespraak.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Makes the page with the expected and the computed values, and holds the one in docs to it.
class CheckedValuesTest {

    private static final Path PAGE = Path.of("docs", "agreement-checked.md");
    private static final Path MADE = Path.of("target", "agreement-checked.md");
    private static final double ROUNDING = 5e-11;

    @Test
    void thePageInDocsSaysWhatIsComputedNow() throws IOException {
        List<PublishedTablesTest.Expected> rows = PublishedTablesTest.values().toList();
        StringBuilder page = new StringBuilder(
                """
                        # Agreement: expected and computed values

                        Made by `CheckedValuesTest`, which fails when this page is not what the program computes. Expected values are \
                        what independent packages agree upon for published tables (Cohen 1960, Fleiss 1971, Krippendorff, Gwet and \
                        others), kept under `src/test/resources/agreement` with their sources. Where packages differ the program \
                        follows the paper that the coefficient is named after: Krippendorff's own ordinal metric rather than Gwet's \
                        weights, AC1 over the declared rather than the observed categories, and no value where only one category was \
                        used. There the expected value is "not defined", whatever a package prints.

                        | table | statistic | expected | computed | difference |
                        |---|---|--:|--:|--:|
                        """);
        int wrong = 0;
        for (PublishedTablesTest.Expected row : rows) {
            ReferenceTable table = ReferenceTable.read(row.table());
            Double computed = table.coefficient(row.statistic()).of(table.ratings()).value();
            String expected = row.isDefined() ? shown(Double.parseDouble(row.value())) : "not defined";
            String difference = "";
            if (row.isDefined() && computed != null) {
                double off = Math.abs(computed - Double.parseDouble(row.value()));
                difference = off <= ROUNDING ? "0" : String.format(Locale.ROOT, "%.0e", off);
                wrong += off <= 1e-6 ? 0 : 1;
            } else {
                wrong += row.isDefined() == (computed != null) ? 0 : 1;
            }
            page.append("| ").append(String.join(" | ", row.table(), row.statistic(), expected,
                    computed == null ? "not defined" : shown(computed), difference)).append(" |\n");
        }
        page.append("\n%d rows, %d of them off by more than 0.000001.%n".formatted(rows.size(), wrong));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, page);

        assertThat(wrong).isZero();
        assertThat(page.toString()).as("copy %s to %s", MADE, PAGE).isEqualToNormalizingNewlines(
                Files.isRegularFile(PAGE) ? Files.readString(PAGE) : "");
    }

    private static String shown(double value) {
        String shown = String.format(Locale.ROOT, "%.10f", value);
        return shown.equals("-0.0000000000") ? "0.0000000000" : shown;
    }
}
