package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lead and two coders who never meet, by commands alone: from a task to disagreements.
class TwoDesksTest {

    private static final Map<String, String> ANNA = desk("verzonnen anna");
    private static final Map<String, String> BRAM = desk("verzonnen bram");

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    static Map<String, String> desk(String passphrase) {
        return Map.of("TWEESPRAAK_PASSPHRASE", passphrase, "TWEESPRAAK_LANG", "en");
    }

    @BeforeEach
    void aStudyWithTwoCoders() throws IOException {
        study = Ran.study(folder);
        StringBuilder talks = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 1; i <= 4; i++) {
            talks.append("00").append(i).append(",1,chatter,,zzqqzz\n");
        }
        assertThat(Ran.of("import", study, file("talks.csv", talks.toString())).exit()).isZero();
        assertThat(Ran.of("screen", study,
                file("s.csv", "case,screening,reason,duplicate_of\n002,duplicate,,001\n004,out,3,\n")).exit()).isZero();
        add("anna", "verzonnen anna", "coder");
        add("bram", "verzonnen bram", "coder");
    }

    private void add(String name, String passphrase, String role) throws IOException {
        Ran ran = Ran.of("users", study, "add", name, "--role", role, "--user", "lead", "--new-passphrase-file",
                file(name + ".txt", passphrase), "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path sent(String coder) {
        Path to = folder.resolve("task-" + coder + ".twp");
        Ran ran = Ran.of("package", "out", study, to, "--coder", coder, "--user", "lead", "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.json().get("cases").asInt()).isEqualTo(2);
        assertThat(ran.json().get("codings").asInt()).isZero();
        return to;
    }

    private Path settled(String coder, Map<String, String> desk) {
        Path to = folder.resolve("study-" + coder);
        Ran ran = Ran.in(desk, "package", "in", to, sent(coder), "--json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.json().get("cases").asInt()).isEqualTo(2);
        return to;
    }

    @Test
    void workComesBackAndIsTakenInOnce() throws IOException {
        Path anna = settled("anna", ANNA);
        assertThat(Ran.in(ANNA, "info", anna, "--json").json().get("cases").asInt()).isEqualTo(2);
        assertThat(Ran.in(ANNA, "check", anna).exit()).isZero();
        code(anna, "anna", ANNA, "1");
        Path work = folder.resolve("work-anna.twp");
        Ran out = Ran.in(ANNA, "package", "out", anna, work, "--coder", "anna", "--json");
        assertThat(out.exit()).as(out.err()).isZero();
        assertThat(out.json().get("codings").asInt()).isEqualTo(1);

        Ran preview = Ran.of("package", "in", study, work, "--user", "lead", "--dry-run", "--json");
        assertThat(preview.json().get("codings").asInt()).as(preview.err()).isEqualTo(1);
        assertThat(codings()).isZero();
        Ran in = Ran.of("package", "in", study, work, "--user", "lead", "--json");
        assertThat(in.exit()).as(in.err()).isZero();
        assertThat(in.json().get("cases").asInt()).isEqualTo(1);
        assertThat(in.json().get("codings").asInt()).isEqualTo(1);
        assertThat(codings()).isEqualTo(1);
        Ran again = Ran.of("package", "in", study, work, "--user", "lead", "--json");
        assertThat(again.json().get("codings").asInt()).isZero();
        assertThat(again.json().get("cases").asInt()).isZero();

        Path bram = settled("bram", BRAM);
        code(bram, "bram", BRAM, "2");
        Path other = folder.resolve("work-bram.twp");
        assertThat(Ran.in(BRAM, "package", "out", bram, other, "--coder", "bram").exit()).isZero();
        assertThat(Ran.of("package", "in", study, other, "--user", "lead").exit()).isZero();
        assertThat(Ran.of("disagreements", study, "--user", "lead", "--json").json().get("disagreements")).hasSize(1);
        assertThat(Ran.of("check", study, "--user", "lead").exit()).isZero();
    }

    private int codings() {
        return Ran.of("info", study, "--user", "lead", "--json").json().get("codings").asInt();
    }

    /// At the coder's own desk there is no command to code: the window is for that.
    private static void code(Path study, String coder, Map<String, String> desk, String scope) {
        try (var open = Ran.WIRING.open(study, coder, desk.getOrDefault("TWEESPRAAK_PASSPHRASE", "").toCharArray())) {
            var key = new Entry.CodingKey("001", coder, "scope");
            open.apply(new Edit.SetAnswer(key,
                    new Answer.One(Integer.parseInt(scope))));
            open.apply(new Edit.HandInCase("001", coder));
        }
    }

    @Test
    void usersAreListedAndRemoved() throws IOException {
        Ran list = Ran.of("users", study, "list", "--user", "lead", "--json");
        assertThat(list.json().get("users")).hasSize(3);
        assertThat(list.json().get("users").get(1).get("role").asString()).isEqualTo("coder");
        Ran removed = Ran.of("users", study, "remove", "bram", "--user", "lead", "--json");
        assertThat(removed.exit()).as(removed.err()).isZero();
        assertThat(removed.json().get("users")).hasSize(2);
        assertThat(Ran.in(BRAM, "info", study, "--user", "bram").exit()).isEqualTo(3);
        assertThat(Ran.in(ANNA, "info", study, "--user", "anna").exit()).isZero();
        assertThat(Ran.of("check", study, "--user", "lead").exit()).isZero();
        Ran code = Ran.in(ANNA, "users", study, "recovery", "--user", "anna", "--json");
        assertThat(code.exit()).as(code.err()).isZero();
        Map<String, String> byCode = desk(code.json().get("code").asString());
        assertThat(Ran.in(byCode, "users", study, "passphrase", "--user", "anna", "--new-passphrase-file",
                file("n.txt", "nieuw verzonnen")).exit()).isZero();
        assertThat(Ran.in(desk("nieuw verzonnen"), "info", study, "--user", "anna").exit()).isZero();
        assertThat(Ran.in(ANNA, "info", study, "--user", "anna").exit()).isEqualTo(3);
    }
}
