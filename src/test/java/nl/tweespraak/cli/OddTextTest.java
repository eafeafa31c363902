package nl.tweespraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.InstantSource;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Message;
import nl.tweespraak.model.Person;
import nl.tweespraak.model.TextRange;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Text that programs like to spoil goes in and comes out unchanged, as messages and as memos.
class OddTextTest {

    private static final String FAMILY = "\ud83d\udc69\u200d\ud83d\udc67";
    private static final List<String> TEXTS = List.of("", "x".repeat(32_000), (FAMILY + "\u05d0e\u0301").repeat(4_570),
            "\u200f\u05d0\u05d1\u05d2 \u202babc\u202c \u2067x\u2069", "\ud83c\udff3\ufe0f\u200d\ud83c\udf08 " + FAMILY,
            "e\u0301\u0323 \u200b\ufeff", "\ufeff", "a\nb\tc", " x ", "'=1+1", "x,\"y\";'z'", "<b>&amp;</b> %s {} \\n");

    @TempDir
    private Path folder = Path.of("");
    private Path study = Path.of("");

    @BeforeEach
    void takeIn() throws IOException {
        study = Ran.study(folder);
        StringWriter talks = new StringWriter();
        StringWriter codings = new StringWriter();
        try (CsvWriter talk = CsvWriter.builder().build(talks); CsvWriter coding = CsvWriter.builder().build(codings)) {
            talk.writeRecord("transcript", "position", "speaker", "at", "text");
            coding.writeRecord("case", "coder", "variable", "value", "memo");
            for (int i = 0; i < TEXTS.size(); i++) {
                talk.writeRecord(id(i), "1", "chatter", "", TEXTS.get(i));
                // A table's reader takes one apostrophe off where its writer puts one.
                String memo = TEXTS.get(i);
                coding.writeRecord(id(i), "A", "scope", "1", memo.startsWith("'=") ? "'" + memo : memo);
            }
        }
        Path table = Files.writeString(folder.resolve("talks.csv"), talks.toString());
        Path codes = Files.writeString(folder.resolve("codings.csv"), codings.toString());
        Ran taken = Ran.of("import", study, table);
        assertThat(taken.exit()).isZero();
        assertThat(taken.err()).isEmpty();
        taken = Ran.of("codings", study, codes);
        assertThat(taken.exit()).isZero();
        assertThat(taken.err()).isEmpty();
    }

    private static String id(int number) {
        return "t" + number;
    }

    private Study open() {
        return new Wiring(KeyStrength.LIGHT, InstantSource.system()).open(study, null, "verzonnen".toCharArray());
    }

    @Test
    void messagesStandInTheStudyToTheLetter() {
        try (Study opened = open()) {
            for (int i = 0; i < TEXTS.size(); i++) {
                assertThat(opened.transcripts(id(i)).getFirst().messages()).extracting(Message::text)
                        .containsExactly(TEXTS.get(i));
            }
        }
    }

    @Test
    void memosComeOutToTheLetter() throws IOException {
        Path json = folder.resolve("out.json");
        Path csv = folder.resolve("out.csv");
        assertThat(Ran.of("export", study, json, "--memos").exit()).isZero();
        assertThat(Ran.of("export", study, csv, "--memos").exit()).isZero();
        JsonNode rows = new JsonMapper().readTree(Files.readString(json));
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(rows.get(i).get("scope_memo@A").asString("")).isEqualTo(TEXTS.get(i));
        }
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .ofNamedCsvRecord(new StringReader(Files.readString(csv)))) {
            assertThat(table.stream().map(row -> row.getField("scope_memo@A").replaceFirst("^''=", "'=")))
                    .containsExactlyElementsOf(TEXTS);
        }
    }

    /// Offsets count code points: a family of emoji is three, whatever a program shows or counts.
    @Test
    void evidenceKeepsItsWordsAndItsOffsetsInCodePoints() {
        Map<Integer, TextRange> marked = Map.of(4, new TextRange(5, 8), 3, new TextRange(1, 4), 2,
                new TextRange(22_853, 22_854), 5, new TextRange(0, 3));
        Map<Integer, String> quotes = Map.of(4, FAMILY, 3, "\u05d0\u05d1\u05d2", 2, "\u0301", 5, "e\u0301\u0323");
        try (Study opened = open()) {
            Study desk = opened.as(new Person.Coding("B"));
            marked.forEach((number, range) -> desk.apply(new Edit.AddEvidence(
                    new Entry.CodingKey(id(number), "B", "scope"), id(number), 1, range)));
        }
        try (Study opened = open()) {
            Study desk = opened.as(new Person.Coding("B"));
            quotes.forEach((number, quote) -> assertThat(desk.sheet(id(number)).line("scope").evidence())
                    .singleElement().satisfies(it -> {
                        assertThat(it.range()).isEqualTo(marked.get(number));
                        assertThat(it.quote()).isEqualTo(quote);
                    }));
        }
    }
}
