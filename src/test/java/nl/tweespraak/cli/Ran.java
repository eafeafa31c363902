package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.tweespraak.store.KeyStrength;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command said, run in this process.
record Ran(int exit, String out, String err) {

    static final Wiring WIRING = new Wiring(KeyStrength.LIGHT, InstantSource.system());

    static Ran of(Object... arguments) {
        return in(Map.of("TWEESPRAAK_PASSPHRASE", "verzonnen", "TWEESPRAAK_LANG", "en"), arguments);
    }

    static Ran in(Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = Terminal.of(new PrintWriter(out), new PrintWriter(err), environment,
                java.util.Locale.ENGLISH);
        int exit = Main.run(WIRING, terminal,
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Ran(exit, out.toString(), err.toString());
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /// The rows that the problems name.
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (JsonNode problem : json().path("problems")) {
            rows.add(Integer.valueOf(problem.get("place").asString().replaceFirst("row (\\d+).*", "$1")));
        }
        return rows;
    }

    static Path study(Path folder) {
        Path study = folder.resolve("study");
        Ran made = of("new", study, "--codebook", "ckm-2022");
        if (made.exit() != 0) {
            throw new AssertionError(made.err());
        }
        return study;
    }

    /// A table of transcripts `g1`, `g2` and so on, of one message each.
    static Path many(Path folder, int transcripts) throws IOException {
        StringBuilder talks = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 1; i <= transcripts; i++) {
            talks.append('g').append(i).append(",1,chatter,,verzonnen\n");
        }
        return Files.writeString(folder.resolve("many.csv"), talks);
    }

    static void requireSound(Path study, int transcripts) {
        Ran check = of("check", study, "--json");
        assertThat(check.json().get("sound").asBoolean()).as(check.out() + check.err()).isTrue();
        assertThat(of("info", study, "--json").json().get("transcripts").asInt()).isEqualTo(transcripts);
    }
}
