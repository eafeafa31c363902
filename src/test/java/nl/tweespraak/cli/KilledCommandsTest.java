package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweespraak.Folders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command that changes a study, as a process of its own that is ended once it has the study. What it was to do is
/// done whole then, or not at all, the study is sound, and whoever has a key opens it. Who was added writes two files, the
/// study and the keys: between them there is a coder without a key, which the same command then makes.
@Tag("slow")
class KilledCommandsTest {

    private static final long SEED = 20221121;
    private static final int KILLS = 2;
    private static final int CASES = 40;
    /// Of a key pair, which is another one each time that it is made.
    private static final Pattern MARK = Pattern.compile("(?<=\"mark\":\\s{0,4}\")[^\"]+");
    private static final String FIRST = "verzonnen";
    private static final String OTHER = "een heel andere verzonnen zin";
    private static final String OF_BRAM = "nog een verzonnen zin van iemand";

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);

    @Test
    void allOfItIsThereOrNothing() throws Exception {
        Path made = made();
        String before = state(made);
        int whole = 0;
        int kills = 0;
        for (Map.Entry<String, List<Object>> command : commands().entrySet()) {
            Path done = Folders.copy(made, folder.resolve("done-" + command.getKey()));
            CommandProcess first = run(command.getValue(), done);
            first.awaitOpening(done);
            long begun = System.nanoTime();
            assertThat(first.exit()).as("%s: %s", command.getKey(), first.words()).isZero();
            long longest = 1 + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            String after = state(done);
            assertThat(after).as(command.getKey()).isNotEqualTo(before);
            for (int kill = 1; kill <= KILLS; kill++) {
                Path study = Folders.copy(made, folder.resolve(command.getKey() + kill));
                CommandProcess process = run(command.getValue(), study);
                process.awaitOpening(study);
                process.killAfter(random.nextLong(longest));
                kills++;
                String now = state(study);
                if (command.getKey().equals("add") && !now.equals(before) && !now.equals(after)) {
                    CommandProcess again = run(command.getValue(), study);
                    assertThat(again.exit()).as(again.words()).isZero();
                    now = state(study);
                }
                assertThat(now).as("%s ended", command.getKey()).isIn(before, after);
                whole += now.equals(after) ? 1 : 0;
            }
        }
        System.out.printf("commands ended in the middle: %d, whole %d, not at all %d, half 0%n", kills, whole,
                kills - whole);
    }

    private Path made() throws IOException {
        Path study = Ran.study(folder);
        write("talks.csv", "transcript,position,speaker,at,text", "%s,1,chatter,,anna@example.nl verzonnen");
        write("a.csv", "case,coder,variable,value,doubt,memo", "%s,anna,scope,1,,verzonnen");
        write("b.csv", "case,coder,variable,value,doubt,memo", "%s,bram,scope,2,,verzonnen");
        write("screen.csv", "case,screening", "%s,in");
        write("decide.csv", "case,variable,value,by,reason", "%s,scope,1,lead,verzonnen");
        write("mask.csv", "transcript,position,start,end,kind,reason", "%s,1,0,15,email,");
        write("more.csv", "transcript,position,speaker,at,text", "m%s,1,chatter,,verzonnen");
        write("twins.csv", "transcript,position,speaker,at,text", "d%s,1,chatter,,verzonnen");
        write("link.csv", "case,screening,duplicate_of", "d%1$s,duplicate,%1$s");
        Files.writeString(folder.resolve("new.txt"), OTHER);
        Files.writeString(folder.resolve("bram.txt"), OF_BRAM);
        for (String command : List.of("import talks.csv", "import twins.csv", "codings a.csv")) {
            String[] words = command.split(" ", -1);
            done(words[0], study, folder.resolve(words[1]));
        }
        done("users", study, "add", "bram", "--role", "coder", "--new-passphrase-file", folder.resolve("bram.txt"));
        return study;
    }

    private static void done(Object... words) {
        Ran ran = Ran.of(words);
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private void write(String name, String head, String row) throws IOException {
        StringBuilder lines = new StringBuilder(head).append('\n');
        for (int number = 101; number <= 100 + CASES; number++) {
            lines.append(row.formatted(number)).append('\n');
        }
        Files.writeString(folder.resolve(name), lines);
    }

    /// Their words after the study, by a name of their own.
    private Map<String, List<Object>> commands() {
        Map<String, List<Object>> commands = new LinkedHashMap<>();
        commands.put("import", List.of("import", folder.resolve("more.csv")));
        commands.put("codings", List.of("codings", folder.resolve("b.csv")));
        commands.put("screen", List.of("screen", folder.resolve("screen.csv")));
        commands.put("link", List.of("screen", folder.resolve("link.csv")));
        commands.put("decide", List.of("decide", folder.resolve("decide.csv")));
        commands.put("mask", List.of("mask", folder.resolve("mask.csv")));
        commands.put("purge", List.of("purge", "--transcripts"));
        commands.put("add", List.of("users", "add", "cees", "--role", "coder", "--new-passphrase-file",
                folder.resolve("new.txt")));
        commands.put("remove", List.of("users", "remove", "bram"));
        commands.put("passphrase", List.of("users", "passphrase", "--new-passphrase-file", folder.resolve("new.txt")));
        return commands;
    }

    private CommandProcess run(List<Object> words, Path study) throws IOException {
        Object[] arguments = Stream.of(Stream.of(words.getFirst(), study), words.stream().skip(1),
                Stream.of("--user", "lead")).flatMap(it -> it).toArray();
        return CommandProcess.start(folder.resolve("said.txt"), arguments);
    }

    /// What can be told of it, once it is proved sound, and that everybody with a key opens it.
    private String state(Path study) {
        String passphrase = List.of(FIRST, OTHER).stream().filter(it -> opens(study, "lead", it))
                .reduce((_, _) -> "both").orElse("neither");
        assertThat(passphrase).as("the one that opens it").isIn(FIRST, OTHER);
        Ran check = ran(passphrase, "check", study, "--json");
        assertThat(check.json().get("sound").asBoolean()).as(check.out() + check.err()).isTrue();
        Ran info = ran(passphrase, "info", study, "--json");
        Ran users = ran(passphrase, "users", study, "list", "--json");
        Path data = folder.resolve("data.json");
        Ran export = ran(passphrase, "export", study, data, "--values", "both", "--memos");
        assertThat(List.of(info.exit(), users.exit(), export.exit())).as(export.err()).containsOnly(0);
        assertThat(opens(study, "bram", OF_BRAM)).isEqualTo(users.out().contains("bram"));
        Ran scan = ran(passphrase, "scan", study, "--json");
        try {
            return passphrase + info.out().replace(study.toString(), "")
                    + MARK.matcher(users.out()).replaceAll("its own")
                    + Files.readString(data) + scan.out();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean opens(Path study, String user, String passphrase) {
        return Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", passphrase), "info", study, "--user", user).exit() == 0;
    }

    private static Ran ran(String passphrase, Object... words) {
        return Ran.in(Map.of("TWEESPRAAK_PASSPHRASE", passphrase, "TWEESPRAAK_LANG", "en"),
                Stream.concat(Stream.of(words), Stream.of("--user", "lead")).toArray());
    }
}
