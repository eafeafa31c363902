package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program, each of its system calls about a network written down by the system. Skipped where there is no
/// `strace`; .ci/run installs it.
@Tag("slow")
class NoNetworkTest {

    private static final String STRACE = "/usr/bin/strace";
    private static final String UNSHARE = "/usr/bin/unshare";

    /// Within this computer: the C library asks a name service for who the user is, and the window talks to its display.
    private static final Pattern LOCAL = Pattern.compile("[a-z]+\\(.*(AF_UNIX|<UNIX).*");

    /// What Java does by itself when it first opens a file: it makes a socket of each kind to learn whether the system
    /// knows them, and closes it. None of them is bound, connected or written to.
    private static final Pattern ASKED = Pattern.compile("socket\\(AF_INET6?, SOCK_STREAM, IPPROTO_IP\\) = .*"
            + "|setsockopt\\(\\d+<TCP.*, SOL_SOCKET, SO_REUSEPORT, .*");
    private static final int ASKED_AT_MOST = 4;
    /// A thread that was gone before the tracer could learn whether it called anything at all; what it had called before
    /// stands in lines of its own.
    private static final Pattern ENDED = Pattern.compile("\\?\\?\\?\\( ?<(detached|unfinished) \\.\\.\\.>.*");

    @TempDir
    private Path folder = Path.of("");
    private Path passphrase = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), "verzonnen");
        for (String name : List.of("transcripts.json", "codings-a.csv", "codings-b.csv", "decisions.csv",
                "screening.csv")) {
            try (var in = getClass().getResourceAsStream("/sample/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    private static List<String> java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        Stream.of(arguments).filter(it -> it.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        Stream.of(arguments).filter(it -> !it.startsWith("-D")).forEach(command::add);
        return command;
    }

    private List<List<String>> session() {
        String study = folder.resolve("study").toString();
        List<List<String>> session = new ArrayList<>();
        for (List<String> words : List.of(List.of("new", study, "--codebook", "ckm-2022"),
                List.of("import", study, file("transcripts.json")), List.of("codings", study, file("codings-a.csv")),
                List.of("codings", study, file("codings-b.csv")), List.of("screen", study, file("screening.csv")),
                List.of("decide", study, file("decisions.csv")), List.of("export", study, file("data.xlsx")),
                List.of("report", study, file("report.html")), List.of("check", study),
                List.of("backup", study, file("study.twb")), List.of("restore", file("study.twb"), file("again")))) {
            List<String> all = new ArrayList<>(words);
            all.addAll(List.of("--passphrase-file", passphrase.toString()));
            session.add(java("nl.tweespraak.cli.Main", all.toArray(String[]::new)));
        }
        return session;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("XDG_CONFIG_HOME", file("config"));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String words = Files.readString(said);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }

    /// The calls about a network that a command and all that it starts made.
    private List<String> traced(List<String> command) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace.txt");
        List<String> whole = new ArrayList<>(List.of(STRACE, "-f", "-qq", "-yy", "-e", "trace=%network", "-e",
                "signal=none", "-o", trace.toString()));
        whole.addAll(command);
        run(whole);
        return Files.readAllLines(trace).stream().map(it -> it.replaceFirst("^\\d+ +", ""))
                .filter(it -> !ENDED.matcher(it).matches()).toList();
    }

    private static List<String> foreign(List<String> calls) {
        return calls.stream().filter(it -> !LOCAL.matcher(it).matches() && !ASKED.matcher(it).matches()).toList();
    }

    private static long asked(List<String> calls) {
        return calls.stream().filter(it -> ASKED.matcher(it).matches()).count();
    }

    @Test
    void commandsReachForNoNetwork() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(STRACE)), "there is no strace");
        List<String> calls = new ArrayList<>();
        for (List<String> command : session()) {
            List<String> made = traced(command);
            assertThat(asked(made)).isLessThanOrEqualTo(ASKED_AT_MOST);
            calls.addAll(made);
        }
        System.out.printf("network: %d commands traced, %d calls about sockets, %d beyond this computer%n",
                session().size(), calls.size(), foreign(calls).size());
        assertThat(foreign(calls)).isEmpty();
    }

    @Test
    void theWindowReachesForNoNetwork() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(STRACE)), "there is no strace");
        List<String> calls = traced(java(TracedDesk.class.getName(), "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dtweespraak.sample=" + folder.resolve("sample")));
        assertThat(folder.resolve("said.txt")).content().contains("opened", "closed");
        System.out.printf("network: the window traced, %d calls about sockets, %d beyond this computer%n",
                calls.size(), foreign(calls).size());
        assertThat(foreign(calls)).isEmpty();
        assertThat(asked(calls)).isLessThanOrEqualTo(ASKED_AT_MOST);
    }

    @Test
    void commandsRunWhereThereIsNoNetwork() throws Exception {
        List<String> alone = List.of(UNSHARE, "-rn");
        assumeTrue(Files.isExecutable(Path.of(UNSHARE)) && isAllowed(alone), "no network can be taken away here");
        for (List<String> command : session().subList(0, 3)) {
            run(Stream.concat(alone.stream(), command.stream()).toList());
        }
    }

    private static boolean isAllowed(List<String> alone) throws IOException, InterruptedException {
        return new ProcessBuilder(Stream.concat(alone.stream(), Stream.of("true")).toList()).start().waitFor() == 0;
    }

    /// What would show if the program did.
    @Test
    void whoReachesForItIsSeen() throws Exception {
        assumeTrue(Files.isExecutable(Path.of(STRACE)), "there is no strace");
        List<String> calls = traced(
                List.of("/bin/bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"));
        assertThat(foreign(calls)).anyMatch(it -> it.startsWith("socket(AF_INET, SOCK_DGRAM"))
                .anyMatch(it -> it.startsWith("connect("));
    }
}
