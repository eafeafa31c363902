package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Exports of other shapes by command: what is known is read, what is not is read by a mapping alone.
class ImportShapesTest {

    private static final String LOG = """
            01-03-2022 12:01 - Anna: Hallo.
            Dank je.
            01-03-2022 12:02 - bezoeker: Ja.
            """;

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void makeStudy() {
        study = Ran.study(folder);
    }

    private static void counts(Ran ran, int transcripts, int messages, int skipped) {
        JsonNode json = ran.json();
        assertThat(List.of(json.path("transcripts").asInt(), json.path("messages").asInt(),
                json.path("skipped").asInt())).containsExactly(transcripts, messages, skipped);
    }

    @Test
    void aWorkbookOfTheKnownColumnsIsReadAsThatTable() throws IOException {
        Path file = folder.resolve("gesprekken.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("verzonnen");
            String[][] rows = {{"transcript", "position", "speaker", "at", "text"},
                    {"g1", "1", "chatter", "", "Hallo."},
                    {"g1", "2", "medewerker", "14:02", "=1+1"}};
            for (int i = 0; i < rows.length; i++) {
                XSSFRow row = sheet.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    row.createCell(column).setCellValue(rows[i][column]);
                }
            }
            workbook.write(out);
        }
        Ran ran = Ran.of("import", study, file, "--json");

        assertThat(ran.exit()).isZero();
        counts(ran, 1, 2, 0);
        counts(Ran.of("import", study, file, "--json"), 0, 0, 1);
    }

    @Test
    void linesOfAnotherFormAreReadByAMappingAlone() throws IOException {
        Path log = Files.writeString(folder.resolve("g2.txt"), LOG);
        Path mapping = Files.writeString(folder.resolve("koppeling.json"), """
                {"format": "text", "line": "{time} - {speaker}: {text}", "times": "dd-MM-uuuu HH:mm",
                 "speakers": {"Anna": "counsellor"}}""");

        assertThat(Ran.of("import", study, log).exit()).isEqualTo(1);
        counts(Ran.of("import", study, log, "--mapping", mapping, "--json"), 1, 2, 0);
        // what was read by a mapping once is not read by it without being told
        Path other = Files.writeString(folder.resolve("g3.txt"), LOG);
        assertThat(Ran.of("import", study, other).exit()).isEqualTo(1);
    }

    @Test
    void aNewerExportIsSkippedAndListed() throws IOException {
        String table = "transcript,position,speaker,at,text\ng1,1,chatter,,Hallo.\n";
        Ran.of("import", study, Files.writeString(folder.resolve("oud.csv"), table));
        Ran ran = Ran.of("import", study, Files.writeString(folder.resolve("nieuw.csv"), table + "g1,2,chatter,,Ja.\n"),
                "--json");

        assertThat(ran.exit()).isEqualTo(1);
        counts(ran, 0, 0, 1);
        assertThat(ran.json().path("problems").get(0).path("place").asString()).isEqualTo("transcript 1 (g1), line 2");
    }
}
