package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.exchange.spss.SavReader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is odd about a study goes out in every format as the rules say: a variable that nobody coded, a case on which
/// nobody agrees, a memo that a spreadsheet would calculate; and a target that is not to be written.
class OddExportsTest {

    private static final List<String> FORMATS = List.of("sav", "csv", "xlsx", "json", "sps", "html");
    private static final String FORMULA = "=HYPERLINK(\"x\")";

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    /// Two cases: one on which the coders agree, one on which they do not; of all variables only two are coded.
    @BeforeEach
    void makeStudy() throws IOException {
        study = Ran.study(folder);
        done("import", Files.writeString(folder.resolve("talks.csv"), """
                transcript,position,speaker,at,text
                001,1,chatter,,Dit gesprek is verzonnen.
                002,1,chatter,,Dit gesprek is verzonnen.
                """));
        done("codings", Files.writeString(folder.resolve("codings.csv"), """
                case,coder,variable,value,memo
                001,A,scope,1,"'=HYPERLINK(""x"")"
                001,B,scope,1,
                001,A,gender,1,
                001,B,gender,1,
                002,A,scope,1,
                002,B,scope,1,
                002,A,gender,1,
                002,B,gender,2,
                """));
    }

    private void done(String command, Path file) {
        Ran ran = Ran.of(command, study, file);
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    private Path exported(String ending, String... options) {
        Path file = folder.resolve("data." + ending);
        Ran ran = Ran.of(Stream.concat(Stream.of("export", study, file), Stream.of(options)).toArray());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return file;
    }

    private static List<NamedCsvRecord> rows(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void aVariableWithoutASingleValueKeepsItsColumnsAndLabels() throws IOException {
        SavReader sav = SavReader.read(exported("sav"));
        int duration = sav.columns.indexOf(sav.column("duration"));
        assertThat(sav.rows).allSatisfy(it -> assertThat(it.get(duration)).isNull());
        assertThat(sav.column("duration").labels).isNotEmpty();
        assertThat(rows(exported("csv"))).allSatisfy(it -> assertThat(it.getField("duration")).isEmpty());
        assertThat(json()).allSatisfy(it -> assertThat(it.get("duration").isNull()).isTrue());
        assertThat(sav.sets).containsKey("$coercion");
    }

    @Test
    void aCaseWithoutConsensusIsThereWithoutAValueAndCountsAsOpen() throws IOException {
        assertThat(rows(exported("csv"))).extracting(it -> it.getField("gender")).containsExactly("1", "");
        SavReader sav = SavReader.read(exported("sav"));
        assertThat(sav.rows).extracting(it -> it.get(sav.columns.indexOf(sav.column("gender")))).containsExactly(1.0,
                null);
        Path report = folder.resolve("report.csv");
        assertThat(Ran.of("report", study, report).exit()).isZero();
        assertThat(rows(report)).filteredOn(it -> it.getField("id").equals("gender.female")).isNotEmpty()
                .allSatisfy(it -> assertThat(it.getField("open")).isEqualTo("1"));
    }

    @Test
    void aFormulaInAMemoIsCalculatedNowhere() throws IOException {
        assertThat(rows(exported("csv", "--memos", "--values", "coders"))).first()
                .satisfies(it -> assertThat(it.getField("scope_memo@A")).isEqualTo("'" + FORMULA));
        try (XSSFWorkbook book = new XSSFWorkbook(
                exported("xlsx", "--memos", "--values", "coders").toFile().getPath())) {
            book.getSheetAt(0).forEach(
                    row -> row.forEach(it -> assertThat(it.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
        assertThat(json("--memos", "--values", "coders").getFirst().get("scope_memo@A").asString())
                .isEqualTo(FORMULA);
    }

    private List<JsonNode> json(String... options) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(exported("json", options))).valueStream().toList();
    }

    @Test
    void aTargetThatIsAFolderOrInNoneIsRefusedByName() throws IOException {
        for (String format : FORMATS) {
            Path taken = Files.createDirectory(folder.resolve("taken." + format));
            Ran ran = Ran.of("export", study, taken);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains(taken.toString()).contains("this is a folder");
            Ran nowhere = Ran.of("export", study, folder.resolve("none").resolve("data." + format));
            assertThat(nowhere.exit()).isEqualTo(1);
            assertThat(nowhere.err()).contains("its folder is not there");
        }
    }

    /// A file that another one is mounted on cannot be replaced, as one cannot that a spreadsheet has open on Windows.
    @Test
    @Tag("slow")
    void aTargetThatCannotBeReplacedKeepsWhatItHas() throws IOException, InterruptedException {
        Path other = Files.writeString(folder.resolve("other"), "x");
        for (String format : List.of("sav", "csv", "xlsx")) {
            Path target = Files.writeString(folder.resolve("held." + format), "");
            assumeTrue(run("mount", "--bind", other.toString(), target.toString()), "only root may mount");
            try {
                Ran ran = Ran.of("export", study, target);
                assertThat(ran.exit()).isEqualTo(1);
                assertThat(ran.err()).contains("held.").contains("It may be open in another program");
                assertThat(Files.readString(target)).isEqualTo("x");
            } finally {
                run("umount", target.toString());
            }
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).noneMatch(it -> it.toString().endsWith(".new"));
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor() == 0;
    }
}
