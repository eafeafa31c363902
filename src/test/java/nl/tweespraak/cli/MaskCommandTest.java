package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.PersonalKind;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.Decrypted;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `scan` and `mask`, from the outside.
class MaskCommandTest {

    private static final String EMAIL = "naam@example.org";
    private static final String IBAN = "NL91 ABNA 0417 1643 00";

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void aTalk() throws IOException {
        study = Ran.study(folder);
        file("talks.csv", "transcript,position,speaker,at,text\n"
                + "001,1,chatter,,Mijn e-mailadres is " + EMAIL + ".\n"
                + "001,2,chatter,,😀 Het nummer is " + IBAN + ". Het nummer is 111222333. Dank je.\n"
                + "002,1,chatter,,Je kunt mij bellen op 010 123 4567.\n");
        assertThat(Ran.of("import", study, folder.resolve("talks.csv")).exit()).isZero();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran mask(String... rows) throws IOException {
        return Ran.of("mask", study, file("mask.csv", "transcript,position,start,end,kind,reason\n"
                + String.join("\n", rows) + "\n"), "--json");
    }

    @Test
    void scanSaysWhereAndNeverWhat() throws IOException {
        Path out = folder.resolve("found.csv");
        Ran ran = Ran.of("scan", study, out, "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.json().get("found").asInt()).isEqualTo(4);
        assertThat(ran.err()).contains("does not make a chat anonymous");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo("transcript,position,start,end,kind,reason");
        assertThat(lines.stream().skip(1).map(it -> it.replaceAll("^((?:[^,]*,){4}[^,]*),.*", "$1")))
                .containsExactly("001,1,20,36,email", "001,2,16,38,iban", "001,2,54,63,bsn", "002,1,22,34,phone");
        assertThat(String.join("", lines) + ran.out() + ran.err()).doesNotContain(EMAIL, "0417 1643", "111222333",
                "123 4567");
        assertThat(Ran.of("scan", study).out()).startsWith("transcript,position,start,end,kind,reason");
    }

    @Test
    void whatScanWroteCanBeMasked() throws IOException {
        Path out = folder.resolve("found.csv");
        assertThat(Ran.of("scan", study, out).exit()).isZero();
        Ran ran = Ran.of("mask", study, out, "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.json().get("masked").asInt()).isEqualTo(4);
        assertThat(Ran.of("scan", study, "--json").json().get("found").asInt()).isZero();
        assertThat(Ran.of("check", study).exit()).isZero();
        Ran again = Ran.of("mask", study, out, "--json");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.json().get("masked").asInt()).isZero();
        assertThat(Ran.of("check", study).exit()).isZero();
    }

    @Test
    void theSameFileBroughtAgainChangesNothing() throws IOException {
        assertThat(mask("001,1,20,36,email,").exit()).isZero();
        Ran again = Ran.of("import", study, folder.resolve("talks.csv"), "--json");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.json().get("skipped").asInt()).isEqualTo(2);
        assertThat(again.json().get("transcripts").asInt()).isZero();
    }

    @Test
    void aRowThatDoesNotFitRefusesTheFile() throws IOException {
        Ran ran = mask("001,1,20,36,email,", "009,1,0,1,name,", "001,3,0,1,name,", "002,1,30,99,phone,",
                "001,2,10,10,name,", "001,2,16,38,iban,", "001,2,20,40,iban,");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("masked").asInt()).isZero();
        assertThat(ran.rows()).containsExactly(3, 4, 5, 6);
        assertThat(mask("001,2,16,38,iban,", "001,2,20,40,iban,").rows()).containsExactly(3);
        assertThat(mask("001,1,a,36,email,").rows()).containsExactly(2);
        assertThat(Ran.of("scan", study, "--json").json().get("found").asInt()).isEqualTo(4);
    }

    @Test
    void aStretchThatFittedBeforeAnotherWasMaskedIsRefused() throws IOException {
        assertThat(mask("001,2,16,38,iban,").json().get("masked").asInt()).isEqualTo(1);
        Ran stale = mask("001,2,54,63,bsn,");
        assertThat(stale.exit()).isEqualTo(1);
        assertThat(stale.err()).contains("Search again");
        assertThat(mask("001,2,16,20,name,").json().get("masked").asInt()).isZero();
    }

    @Test
    void whatSomebodyLetStandIsCountedAndListedNoMore() {
        assertThat(keep(true)).isEqualTo(1);
        assertThat(keep(true)).as("a second time").isZero();
        Ran ran = Ran.of("scan", study, "--json");
        assertThat(ran.json().get("found").asInt()).isEqualTo(3);
        assertThat(ran.err()).contains("1 looked at earlier and left to stand");
        assertThat(Ran.of("check", study).exit()).isZero();
        assertThat(keep(false)).isEqualTo(1);
        assertThat(Ran.of("scan", study, "--json").json().get("found").asInt()).isEqualTo(4);
        assertThat(Ran.of("scan", study).err()).doesNotContain("left to stand");
    }

    @Test
    void whatIsLetStandIsKnownAgainWhereSomethingBeforeItIsMaskedAndInABackup() throws IOException {
        keep(true);
        assertThat(mask("001,2,16,38,iban,").exit()).isZero();
        Path backup = folder.resolve("own.twb");
        assertThat(Ran.of("backup", study, backup).exit()).isZero();
        Path restored = folder.resolve("restored");
        assertThat(Ran.of("restore", backup, restored).exit()).isZero();
        for (Path each : List.of(study, restored)) {
            Ran ran = Ran.of("scan", each, "--json");
            assertThat(ran.json().get("found").asInt()).isEqualTo(2);
            assertThat(ran.err()).contains("1 looked at earlier");
            assertThat(Ran.of("check", each).exit()).isZero();
        }
    }

    @Test
    void whatIsLetStandIsWrittenDownWithoutAWordOfIt() {
        keep(true);
        try (Study open = open()) {
            assertThat(open.file().edits("Keep")).singleElement().satisfies(
                    it -> assertThat(open.file().payload(it.edit())).contains("\"mark\"").doesNotContain("111222333"));
        }
    }

    @Test
    void nothingIsLetStandWhereNothingStands() {
        try (Study open = open()) {
            for (Edit.MaskRow row : List.of(row("009", 1, 0, 1), row("001", 9, 0, 1), row("001", 2, 9, 900),
                    row("001", 2, 5, 5))) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> open.apply(new Edit.Keep(List.of(row("001", 2, 54, 63), row), true)));
            }
            assertThat(open.file().edits("Keep")).isEmpty();
        }
    }

    private int keep(boolean kept) {
        try (Study open = open()) {
            return open.apply(new Edit.Keep(List.of(row("001", 2, 54, 63)), kept)).rows();
        }
    }

    private Study open() {
        return Ran.WIRING.open(study, null, "verzonnen".toCharArray());
    }

    private static Edit.MaskRow row(String transcript, int position, int start, int end) {
        return new Edit.MaskRow(0, transcript, position, start, end, PersonalKind.BSN);
    }

    @Test
    void whatPeopleWroteIsLookedThroughAndTheirsToChange() throws IOException {
        file("codings.csv", """
                case,coder,variable,value,doubt,memo
                001,anna,scope,1,Of is het naam@example.org?,Zie ook 010 123 4567
                """);
        file("decide.csv", """
                case,variable,value,by,reason
                002,scope,1,lead,volgens naam@example.org
                """);
        assertThat(Ran.of("codings", study, folder.resolve("codings.csv")).exit()).isZero();
        assertThat(Ran.of("decide", study, folder.resolve("decide.csv")).exit()).isZero();
        Ran ran = Ran.of("scan", study, "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.json().get("found").asInt()).as("what can be masked").isEqualTo(4);
        assertThat(ran.json().get("notes").asInt()).isEqualTo(3);
        assertThat(ran.err()).containsPattern("memo of anna on [^,]+, case 001: phone number")
                .containsPattern("doubt of anna on [^,]+, case 001: e-mail address")
                .containsPattern("reason of lead on [^,]+, case 002: e-mail address")
                .contains("whoever wrote them changes them").doesNotContain(EMAIL, "123 4567");
        assertThat(Ran.of("scan", study).out()).doesNotContain("anna");
    }

    @Test
    void whyACaseWasGivenBackCanBeMaskedAsScanLaysItDown() throws IOException {
        try (Study open = open()) {
            open.apply(new Edit.AddCoder("anna"));
            open.as(new Person.Coding("anna")).apply(new Edit.HandInCase("001", "anna"));
            open.apply(new Edit.ReopenCase("001", "anna", "Belde vanaf 010 123 4567."));
        }
        Path out = folder.resolve("found.csv");
        Ran ran = Ran.of("scan", study, out, "--json");
        assertThat(ran.json().get("found").asInt()).isEqualTo(5);
        assertThat(ran.err()).containsPattern("reason to give back of [^,]+, case 001, [0-9a-f-]{36}: phone number")
                .doesNotContain("123 4567");
        Ran masked = Ran.of("mask", study, out, "--json");
        assertThat(masked.exit()).as(masked.err()).isZero();
        assertThat(masked.json().get("masked").asInt()).isEqualTo(5);
        assertThat(Ran.of("scan", study, "--json").json().get("found").asInt()).isZero();
        assertThat(Ran.of("check", study).exit()).isZero();
        assertThat(Decrypted.holding("123 4567", study, "verzonnen".toCharArray())).isEmpty();
    }

    @Test
    void everyKindHasItsOwnWordInTheText() throws IOException {
        String kinds = IntStream.range(0, 11).mapToObj(it -> List.of("name", "phone", "email", "web", "bsn", "iban",
                "address", "birth_date", "handle", "school", "club").get(it)).collect(Collectors.joining(","));
        assertThat(PersonalKind.values()).extracting(it -> it.word())
                .containsExactly((kinds + ",other").split(","));
    }
}
