package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may do what, by commands: the table of `study.Rights` and `study.Act` from the outside.
class RolesTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen",
            "TWEESPRAAK_NEW_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "en");

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void oneOfEachRole() throws IOException {
        study = Ran.study(folder);
        file("talks.csv", "transcript,position,speaker,at,text\n001,1,chatter,,zzqqzz\n002,1,chatter,,zzqqzz\n");
        file("more.csv", "transcript,position,speaker,at,text\n003,1,chatter,,zzqqzz\n");
        file("codings.csv", "case,coder,variable,value\n001,bram,scope,1\n");
        file("screen.csv", "case,screening\n001,in\n");
        file("decide.csv", "case,variable,value,by\n001,scope,1,lead\n");
        assertThat(ran("lead", "import", study, folder.resolve("talks.csv")).exit()).isZero();
        assertThat(ran("lead", "codings", study, folder.resolve("codings.csv")).exit()).isZero();
        assertThat(ran("lead", "users", study, "add", "anna", "--role", "coder").exit()).isZero();
        assertThat(ran("lead", "users", study, "add", "rik", "--role", "reader").exit()).isZero();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Ran ran(String user, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--user");
        all.add(user);
        return Ran.in(ENVIRONMENT, all.toArray());
    }

    private void may(String expected, Object... arguments) {
        List<String> allowed = new ArrayList<>();
        for (String user : List.of("rik", "anna", "lead")) {
            Ran ran = ran(user, arguments);
            if (ran.exit() == 0) {
                allowed.add(user);
            } else {
                assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
                assertThat(ran.err()).contains("Only the");
            }
        }
        assertThat(String.join(" ", allowed)).as("%s", List.of(arguments)).isEqualTo(expected);
    }

    @Test
    void eachDoesWhatTheirRoleMay() {
        may("lead", "import", study, folder.resolve("more.csv"));
        may("lead", "codings", study, folder.resolve("codings.csv"));
        may("lead", "screen", study, folder.resolve("screen.csv"));
        may("lead", "decide", study, folder.resolve("decide.csv"));
        may("rik anna lead", "info", study);
        may("rik anna lead", "disagreements", study);
        may("rik anna lead", "agreement", study);
        may("rik anna lead", "check", study);
        may("rik anna lead", "users", study, "list");
        may("rik lead", "export", study, folder.resolve("data.csv"));
        may("anna lead", "backup", study, folder.resolve("backup.twb"));
        may("lead", "users", study, "add", "els", "--role", "lead");
        may("lead", "package", "out", study, folder.resolve("task.twp"), "--coder", "anna");
        may("rik anna lead", "users", study, "passphrase");
        may("rik anna lead", "users", study, "recovery");
        may("lead", "users", study, "remove", "els");
        may("lead", "scan", study, folder.resolve("found.csv"));
        may("lead", "mask", study, folder.resolve("found.csv"));
        may("lead", "purge", study, "--until", "2099-12-31");
        may("lead", "purge", study, "--transcripts");
    }

    @Test
    void aCoderTakesInTheirOwnCodingsAndNobodyElses() throws IOException {
        Path own = folder.resolve("own.csv");
        Files.writeString(own, "case,coder,variable,value\n001,anna,scope,1\n");
        assertThat(ran("anna", "codings", study, own, "--json").json().get("codings").asInt()).isEqualTo(1);
        assertThat(ran("anna", "codings", study, own).exit()).as("again").isZero();
        Files.writeString(own, "case,coder,variable,value\n002,anna,scope,1\n001,anna,scope,2\n");
        Ran handedIn = ran("anna", "codings", study, own, "--json");
        assertThat(handedIn.exit()).isEqualTo(1);
        assertThat(handedIn.json().get("problems").get(0).get("place").asString()).contains("3");
        assertThat(ran("anna", "info", study, "--json").json().get("codings").asInt()).as("nothing by halves")
                .isEqualTo(2);
        Files.writeString(own, "case,coder,variable,value\n002,anna,scope,1\n002,bram,scope,1\n");
        assertThat(ran("anna", "codings", study, own).exit()).isEqualTo(1);
    }

    @Test
    void aCoderLearnsNothingOfAnotherBeforeBothHaveHandedIn() throws IOException {
        Path out = folder.resolve("seen.csv");
        Ran info = ran("anna", "info", study, "--json");
        assertThat(info.json().get("codings").asInt()).isZero();
        assertThat(info.json().get("coders").asInt()).isZero();
        assertThat(info.json().get("disagreements").asInt()).isZero();
        assertThat(ran("anna", "disagreements", study, out, "--all").exit()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(1);
        Path cells = folder.resolve("cells.csv");
        assertThat(ran("anna", "agreement", study, "--cells", cells).exit()).isZero();
        assertThat(Files.readString(cells)).doesNotContain("bram");
    }

    @Test
    void whoIsNotSaidIsNobody() {
        assertThat(Ran.in(ENVIRONMENT, "info", study).exit()).isEqualTo(3);
        assertThat(Ran.in(ENVIRONMENT, "info", study, "--user", "niemand").exit()).isEqualTo(3);
        assertThat(ran("lead", "users", study, "remove", "niemand").exit()).isEqualTo(1);
        assertThat(ran("lead", "package", "out", study, folder.resolve("p.twp"), "--coder", "niemand").exit())
                .isEqualTo(1);
        assertThat(ran("lead", "users", study, "add", "els").exit()).isEqualTo(2);
        assertThat(ran("lead", "users", study, "add", "--role", "lead").exit()).isEqualTo(2);
        assertThat(ran("lead", "users", study, "passphrases").exit()).isEqualTo(2);
    }

    @Test
    void aPassphraseToBeginWithIsMadeWhereNobodyCanBeAsked() {
        Ran made = Ran.of("users", study, "add", "els", "--role", "coder", "--user", "lead", "--json");
        String passphrase = made.json().get("passphrase").asString();
        assertThat(Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", passphrase), "info", study, "--user", "els").exit())
                .isZero();
    }
}
