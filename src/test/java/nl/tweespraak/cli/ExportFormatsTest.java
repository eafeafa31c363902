package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweespraak.exchange.spss.SavReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every format says about the sample study is what the table says.
class ExportFormatsTest {

    @TempDir
    private static Path folder = Path.of("");
    private static Path study = Path.of("");

    @BeforeAll
    static void sample() {
        assertThat(Ran.of("demo", folder).exit()).isZero();
        study = folder.resolve("study");
    }

    private static Path exported(String name, String... options) {
        Path file = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("export", study, file));
        arguments.addAll(List.of(options));
        Ran ran = Ran.of(arguments.toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return file;
    }

    private static List<NamedCsvRecord> rows(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void theSystemFileHasTheValuesOfTheTable() throws IOException {
        for (String values : List.of("consensus", "coders", "both")) {
            String[] options = {"--values", values, "--attributes", "--memos"};
            List<NamedCsvRecord> table = rows(exported("a.csv", options));
            SavReader sav = SavReader.read(exported("a.sav", options));
            List<String> header = table.getFirst().getHeader();
            assertThat(sav.columns).hasSameSizeAs(header);
            assertThat(sav.rows).hasSameSizeAs(table);
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < header.size(); column++) {
                    assertThat(written(sav, row, column)).as("%d %s", row, header.get(column))
                            .isEqualTo(unguarded(table.get(row).getField(column)));
                }
            }
        }
    }

    private static String unguarded(String cell) {
        return cell.matches("'+[=+@-].*") ? cell.substring(1) : cell.stripTrailing();
    }

    private static String written(SavReader sav, int row, int column) {
        Object value = sav.rows.get(row).get(column);
        if (value instanceof Double number) {
            boolean day = sav.columns.get(column).format == 39 && number > 0;
            return day
                    ? LocalDate.of(1582, 10, 14).plusDays((long) (number / 86_400)).toString()
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    @Test
    void theSystemFileIsLabelled() throws IOException {
        SavReader dutch = SavReader.read(exported("nl.sav"));
        SavReader english = SavReader.read(exported("en.sav", "--lang", "en", "--values", "both"));
        assertThat(dutch.column("gender").labels).containsAllEntriesOf(Map.of("1", "vrouw", "2", "man", "-99",
                "staat er niet", "-88", "n.v.t."));
        assertThat(english.column("gender").labels).containsEntry("1", "female").containsEntry("-88", "n/a");
        assertThat(english.column("gender").missing).containsExactly("-99", "-88");
        assertThat(english.column("gender_c2").label).contains("Gender").contains("Codeur B");
        assertThat(english.column("age").measure).isEqualTo(3);
        assertThat(english.column("duration").measure).isEqualTo(2);
        assertThat(english.column("gender").measure).isEqualTo(1);
        assertThat(english.column("minor").labels).containsEntry("1", "yes").containsEntry("2", "no");
        assertThat(english.sets.get("$coercion")).contains("coercion_violence", "coercion_living_in").hasSize(8);
        assertThat(english.sets).containsKey("$coercion_c1");
        String head = Ran.of("export", study, folder.resolve("b.json"), "--json").json().get("head").asString();
        assertThat(String.join("\n", dutch.notes)).contains(head).contains("Editie: ").contains("Laatste wijziging: ");
        assertThat(dutch.label).isEqualTo("Voorbeeldonderzoek (verzonnen)");
    }

    @Test
    void theSpreadsheetHasTheValuesOfTheTable() throws IOException {
        String[] options = {"--values", "both", "--attributes", "--memos"};
        List<NamedCsvRecord> table = rows(exported("x.csv", options));
        try (InputStream in = Files.newInputStream(exported("x.xlsx", options));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            List<String> header = table.getFirst().getHeader();
            assertThat(sheet.getLastRowNum()).isEqualTo(table.size());
            for (int column = 0; column < header.size(); column++) {
                assertThat(sheet.getRow(0).getCell(column).getStringCellValue()).isEqualTo(header.get(column));
                for (int row = 0; row < table.size(); row++) {
                    assertThat(cell(sheet.getRow(row + 1), column)).isEqualTo(table.get(row).getField(column));
                }
            }
            assertThat(book.getProperties().getCustomProperties().getProperty("head").getLpwstr())
                    .matches("[0-9a-f]{64}");
            assertThat(book.getSheetAt(1).getLastRowNum()).isGreaterThan(header.size());
        }
    }

    private static String cell(Row row, int column) {
        @Nullable
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
                : cell.getStringCellValue();
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws IOException {
        for (String ending : List.of("sav", "csv", "xlsx", "json", "sps", "html")) {
            byte[] once = Files.readAllBytes(exported("once." + ending, "--values", "both"));
            byte[] again = Files.readAllBytes(exported("once." + ending, "--values", "both"));
            assertThat(again).as(ending).isEqualTo(once);
        }
    }

    @Test
    void syntaxComesWithItsTable() throws IOException {
        Path syntax = exported("s.sps");
        assertThat(syntax).content().contains("GET DATA /TYPE=TXT /FILE='s.csv'").contains(
                "MISSING VALUES gender (-99, -88).").contains("MRSETS /MDGROUP NAME=$coercion");
        assertThat(rows(folder.resolve("s.csv"))).hasSize(18);
    }

    @Test
    void smallCellsAreToldAndNothingIsTakenOut() throws IOException {
        Ran ran = Ran.of("export", study, folder.resolve("c.csv"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("small cell: gender = neutral (3): 1").contains("extreme value: age, highest")
                .contains("rare combination (age, gender, first_contact, exploitation)");
        assertThat(rows(folder.resolve("c.csv"))).anyMatch(row -> row.getField("gender").equals("3"));
    }

    @Test
    void suppressionLeavesNoSmallCellAndSaysSo() throws IOException {
        Ran ran = Ran.of("export", study, folder.resolve("d.sav"), "--suppress", 3, "--lang", "en", "--values", "both");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).doesNotContain("small cell").contains("Suppressed: what fewer than 3");
        SavReader sav = SavReader.read(folder.resolve("d.sav"));
        assertThat(sav.values("gender")).doesNotContain(2.0, 3.0);
        assertThat(String.join(" ", sav.notes)).contains("Suppressed: what fewer than 3 cases have in common.")
                .contains("male, neutral emptied.");
        assertThat(Ran.of("export", study, folder.resolve("d.sav"), "--suppress", 1).exit()).isEqualTo(2);
    }

    @Test
    void aStudyWithoutCasesIsExportedInEveryFormat() throws IOException {
        Path empty = Ran.study(Files.createDirectory(folder.resolve("empty")));
        for (String ending : List.of("sav", "csv", "xlsx", "json", "sps", "html")) {
            Ran ran = Ran.of("export", empty, folder.resolve("empty." + ending), "--values", "both");
            assertThat(ran.exit()).as(ran.err()).isZero();
        }
        assertThat(SavReader.read(folder.resolve("empty.sav")).rows).isEmpty();
    }
}
