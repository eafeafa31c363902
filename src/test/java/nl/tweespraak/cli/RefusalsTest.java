package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the commands refuse, how they end, and which place they name.
class RefusalsTest {

    private static final String MARK = "zzqqzz";

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void aStudyWithFourCases() throws IOException {
        study = Ran.study(folder);
        StringBuilder talks = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 1; i <= 4; i++) {
            talks.append("00").append(i).append(",1,chatter,,").append(MARK).append('\n');
        }
        assertThat(Ran.of("import", study, file("talks.csv", talks.toString())).exit()).isZero();
        assertThat(Ran.of("codings", study, file("c.csv", "case,coder,variable,value\n003,A,scope,1\n")).exit())
                .isZero();
        assertThat(Ran.of("screen", study, file("s.csv", "case,screening,reason,duplicate_of\n002,duplicate,,001\n"))
                .exit()).isZero();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"001,A,scope,", "001,A,scope,7", "001,A,scope,-88", "001,A,nothing,1",
            "009,A,scope,1", "002,A,scope,1", "003,A,scope_other_text,-99", "001,,scope,1", "003,A,coercion,3|1",
            "003,A,coercion,1|1", "003,A,age,121", "003,A,age,x", "003,A,first_contact,2022-02-30",
            "003,A,language,two"})
    void aBadCodingRefusesTheFileAndIsNamed(String row) throws IOException {
        refused("codings", "case,coder,variable,value\n003,A,chatter_role,1\n" + row + "\n", 3);
        assertThat(Ran.of("info", study, "--json").json().get("codings").asInt()).isOne();
    }

    @Test
    void aCodingTwiceInOneFileIsNamed() throws IOException {
        refused("codings", "case,coder,variable,value\n003,A,scope,1\n003,B,scope,1\n003,A,scope,1\n", 4);
    }

    @Test
    void aCodingOfALinkedIdNamesTheRemainingCase() throws IOException {
        Ran ran = refused("codings", "case,coder,variable,value\n002,A,scope,1\n", 2);
        assertThat(ran.json().get("problems").get(0).get("reason").asString()).contains("001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"001,scope,,x", "001,scope,7,x", "001,scope,-88,x", "001,nothing,1,x",
            "009,scope,1,x", "002,scope,1,x", "003,scope_other_text,-99,x"})
    void aBadDecisionRefusesTheFileAndIsNamed(String row) throws IOException {
        refused("decide", "case,variable,value,by\n003,chatter_role,1,x\n" + row + "\n", 3);
        assertThat(Ran.of("info", study, "--json").json().get("decisions").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"009,in,,", "001,,,", "001,maybe,,", "003,duplicate,,003",
            "003,duplicate,,002", "003,duplicate,,009", "003,duplicate,,", "001,duplicate,,003"})
    void aBadScreeningRefusesTheFileAndIsNamed(String row) throws IOException {
        refused("screen", "case,screening,reason,duplicate_of\n004,out,3,\n" + row + "\n", 3);
        assertThat(Ran.of("info", study, "--json").json().get("outOfScope").asInt()).isZero();
    }

    private Ran refused(String command, String table, int row) throws IOException {
        Ran ran = Ran.of(command, study, file("bad.csv", table), "--json");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.rows()).containsExactly(row);
        assertThat(ran.json().get("problems").get(0).get("file").asString()).isEqualTo("bad.csv");
        assertThat(ran.err()).contains("bad.csv: row " + row);
        return ran;
    }

    @Test
    void aBadTranscriptIsSkippedAndListedWithoutItsText() throws IOException {
        Path file = file("more.json", """
                [{"id": "a", "messages": [{"speaker": "chatter", "text": "zzqqzz"}]},
                 {"id": "b", "messages": []},
                 {"id": "c", "messages": [{"speaker": "chatter", "text": ["zzqqzz"]}]},
                 {"id": "d", "messages": [{"speaker": "chatter", "text": "zzqqzz", "at": "25:00"}]},
                 {"id": "001", "messages": [{"speaker": "chatter", "text": "other zzqqzz"}]}]""");
        Ran ran = Ran.of("import", study, file, "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("transcripts").asInt()).isEqualTo(1);
        assertThat(ran.json().get("skipped").asInt()).isEqualTo(4);
        assertThat(ran.json().get("problems")).hasSize(4);
        assertThat(ran.out() + ran.err()).doesNotContain(MARK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "[{\"id\":\"a\",\"messages\":[{\"speaker\":\"chatter\",\"text\":\"zzqqzz\"}",
            "[{\"id\":\"a\",\"messages\":[{\"speaker\":\"somebody\",\"text\":\"zzqqzz\"}]}]",
            "[{\"id\":\"a\",\"messages\":[{\"speaker\":\"chatter\",\"text\":\"zzqqzz\"}]},{\"id\":\"a\",\"messages\":[]}]"})
    void aFileThatIsNotRightIsRefusedWholeWithoutItsText(String json) throws IOException {
        Ran ran = Ran.of("import", study, file("bad.json", json), "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("transcripts").asInt()).isZero();
        assertThat(ran.json().get("problems")).isNotEmpty();
        assertThat(ran.out() + ran.err()).doesNotContain(MARK).contains("bad.json");
    }

    @Test
    void theSameFileTwiceIsSkippedWithoutComplaint() {
        Ran ran = Ran.of("import", study, folder.resolve("talks.csv"), "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("skipped").asInt()).isEqualTo(4);
    }

    @Test
    void aDryRunTakesNothingIn() throws IOException {
        Path file = file("new.csv", "transcript,position,speaker,at,text\n005,1,chatter,,a\n");
        assertThat(Ran.of("import", study, file, "--dry-run", "--json").json().get("transcripts").asInt()).isOne();
        assertThat(Ran.of("info", study, "--json").json().get("transcripts").asInt()).isEqualTo(4);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        for (String command : List.of("import", "codings", "screen", "decide")) {
            Ran ran = Ran.of(command, study, folder.resolve("none.csv"), "--json");
            assertThat(ran.exit()).as(command).isEqualTo(1);
            assertThat(ran.err()).as(command).contains("none.csv");
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed() {
        for (String command : List.of("import", "codings", "screen", "decide")) {
            Ran ran = Ran.of(command, study, folder, "--json");
            assertThat(ran.exit()).as(command).isEqualTo(1);
            assertThat(ran.err()).as(command).contains(folder.getFileName().toString(), "this is a folder");
        }
    }

    @Test
    void aFileThatIsNoTableIsToldOnceWithTheColumnsThatBelong() throws IOException {
        for (String text : List.of("", "zzqqzz", "%PDF-1.4 zzqqzz", "a;b\n1;2\n")) {
            Ran ran = Ran.of("codings", study, file("letter.csv", text), "--json");
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.json().get("problems")).hasSize(1);
            assertThat(ran.out() + ran.err()).contains("letter.csv").doesNotContain(MARK);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndTheWayOnTold() {
        for (String command : List.of("export", "disagreements", "backup")) {
            Path nowhere = folder.resolve("nowhere/out.csv");
            Ran ran = Ran.of(command, study, nowhere, "--json");
            assertThat(ran.exit()).as(command).isEqualTo(1);
            assertThat(ran.err()).as(command).contains(nowhere + ": its folder is not there. Make it");
            assertThat(nowhere.getParent()).doesNotExist();
        }
        Ran ran = Ran.of("backup", study, folder, "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains(folder + ": this is a folder");
    }

    @Test
    void whatIsNoBackupIsNamedAndMakesNoStudy() throws IOException {
        for (Path file : List.of(folder.resolve("none.twb"), folder, file("letter.twb", MARK))) {
            Ran ran = Ran.of("restore", file, folder.resolve("again"), "--json");
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err()).containsAnyOf(file.toString(), "no backup or package of Tweespraak")
                    .doesNotContain(MARK, "A file of this study");
            assertThat(folder.resolve("again")).doesNotExist();
        }
    }

    @Test
    void aStudyThatCannotBeOpenedEndsWithThree() throws IOException {
        assertThat(Ran.of("info", folder.resolve("none")).exit()).isEqualTo(3);
        assertThat(Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", "anders"), "info", study).exit()).isEqualTo(3);
        Files.writeString(study.resolve("keys.json"), "{");
        assertThat(Ran.of("info", study).exit()).isEqualTo(3);
    }

    @Test
    void aFolderThatIsNotEmptyIsNoPlaceForANewStudy() {
        Ran ran = Ran.of("new", folder, "--codebook", "ckm-2022");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(folder.resolve("talks.csv")).exists();
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Ran.of().exit()).isEqualTo(2);
        assertThat(Ran.of("nothing").exit()).isEqualTo(2);
        assertThat(Ran.of("info").exit()).isEqualTo(2);
        assertThat(Ran.of("info", study, "--nothing").exit()).isEqualTo(2);
        assertThat(Ran.of("new", folder.resolve("x")).exit()).isEqualTo(2);
        assertThat(Ran.of("export", study, "out.txt").exit()).isEqualTo(2);
        assertThat(Ran.of("export", study, "out.csv", "--values", "none").exit()).isEqualTo(2);
        assertThat(Ran.in(Map.of(), "info", study).exit()).isEqualTo(2);
        assertThat(Ran.of("info", study, "--passphrase-file", folder.resolve("none")).exit()).isEqualTo(2);
    }

    @Test
    void aPassphraseFileGoesBeforeTheVariable() throws IOException {
        Path right = file("right.txt", "verzonnen\n");
        assertThat(Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", "anders"), "info", study, "--passphrase-file", right).exit())
                .isZero();
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        Map<String, String> dutch = Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "nl");
        assertThat(Ran.in(dutch, "info", folder.resolve("none")).err()).contains("geen onderzoek");
        assertThat(Ran.of("info", folder.resolve("none")).err()).contains("no study");
        assertThat(Ran.in(dutch, "import", "--help").out()).contains("gesprekken");
        assertThat(Ran.of("import", "--help").out()).contains("transcripts");
    }

    @Test
    void aBackupComesBackAsTheSameStudy() {
        Path backup = folder.resolve("study.backup");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        assertThat(Ran.of("restore", backup, folder.resolve("again")).exit()).isZero();
        assertThat(Ran.of("info", folder.resolve("again"), "--json").out())
                .isEqualTo(Ran.of("info", study, "--json").out());
        assertThat(Ran.of("check", folder.resolve("again"), "--json").json().get("sound").asBoolean()).isTrue();
    }

    @Test
    void whatTheBackupLacksIsToldBeforeTheStudyIsPutAway() throws IOException {
        Path backup = folder.resolve("study.backup");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        int before = Ran.of("info", study, "--json").json().get("codings").asInt();
        Path codings = file("more.csv", "case,coder,variable,value\n001,Carla,scope,1\n");
        assertThat(Ran.of("codings", study, codings).exit()).isZero();
        Ran ran = Ran.of("restore", backup, folder.resolve("again"), "--beside", study, "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("codings").asInt()).isEqualTo(before);
        assertThat(ran.json().get("beside").get("codings").asInt()).isEqualTo(before + 1);
        Ran words = Ran.of("restore", backup, folder.resolve("once more"), "--beside", study);
        assertThat(words.out()).contains(before + " codings", (before + 1) + " codings", "It was not changed");
        Ran none = Ran.of("restore", backup, folder.resolve("third"), "--beside", folder.resolve("nothing"));
        assertThat(none.exit()).isOne();
        assertThat(none.err()).contains("There is no study here");
        assertThat(folder.resolve("third").resolve("study.mv.db")).exists();
    }

    @Test
    void aCodebookWithFaultsIsListedWithTheirPlaces() throws IOException {
        assertThat(Ran.of("codebook", "check", "ckm-2022", "--json").json().get("problems")).isEmpty();
        Ran ran = Ran.of("codebook", "check", file("book.json", "{\"id\": \"x\"}"), "--json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("problems")).isNotEmpty();
    }

    @Test
    void anExportThatCannotBeWrittenLeavesWhatStoodThere() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out.csv"));
        assertThat(Ran.of("export", study, out).exit()).isEqualTo(1);
        assertThat(out).isEmptyDirectory();
        assertThat(Ran.of("export", study, folder.resolve("none/out.csv")).exit()).isEqualTo(1);
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        assertThat(Ran.of("export", study, one).exit()).isZero();
        assertThat(Ran.of("export", study, two).exit()).isZero();
        assertThat(two).hasSameBinaryContentAs(one);
    }

    /// The name of a folder that this system has no letters for stands in for whatever a fault of the program may quote.
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatNobodyExpectedIsToldByItsKindAlone() throws Exception {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dtweespraak.sample=zwabberstaart\u00e9", "-cp",
                System.getProperty("java.class.path"), "nl.tweespraak.cli.Main").redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        assertThat(builder.start().waitFor()).isNotZero();
        assertThat(Files.readString(said)).contains("InvalidPathException").doesNotContain("zwabberstaart");
    }
}
