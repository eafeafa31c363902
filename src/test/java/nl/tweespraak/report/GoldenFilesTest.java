package nl.tweespraak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.tweespraak.demo.SampleStudy;
import nl.tweespraak.exchange.DataFormat;
import nl.tweespraak.exchange.DataSet;
import nl.tweespraak.exchange.DataSetChoice;
import nl.tweespraak.exchange.PageCheck;
import nl.tweespraak.exchange.Values;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every format, from the sample study, byte by byte as it was when somebody looked at it last; only the head of the
/// journal, which hangs on random keys, is written as zeros.
///
/// After a deliberate change run `mvn test -Dtest=GoldenFilesTest -Dgolden.renew=true`, look at what Git says has
/// changed, and commit it.
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Instant THEN = Instant.parse("2026-03-12T15:00:00Z");
    private static final String ZEROS = "0".repeat(64);

    @Test
    void everyFormatIsAsItWas(@TempDir Path folder) throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        write(folder, made);
        List<String> names = names(made);
        if (Boolean.getBoolean("golden.renew")) {
            for (String name : names) {
                Files.copy(made.resolve(name), Files.createDirectories(GOLDEN).resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(names(GOLDEN)).isEqualTo(names);
        for (String name : names) {
            Map<String, String> golden = parts(GOLDEN.resolve(name));
            Map<String, String> now = parts(made.resolve(name));
            assertThat(now.keySet()).as(name).isEqualTo(golden.keySet());
            now.forEach((part, content) -> assertThat(content).as("%s %s", name, part).isEqualTo(golden.get(part)));
        }
    }

    @Test
    void theGoldenPagesAreSound() throws Exception {
        for (String name : names(GOLDEN)) {
            if (name.endsWith(".html")) {
                PageCheck.hold(Files.readString(GOLDEN.resolve(name)));
            }
        }
    }

    private static void write(Path folder, Path made) throws IOException {
        try (Study study = new SampleStudy(KeyStrength.LIGHT, () -> THEN).make(folder,
                SampleStudy.PASSPHRASE.toCharArray())) {
            DataSet data = DataSet.of(study, new DataSetChoice(Values.BOTH, true, true));
            for (DataFormat format : DataFormat.values()) {
                String name = format == DataFormat.SPS ? "spss" : format == DataFormat.HTML ? "codebook" : "data";
                data.write(made.resolve(name + format.ending()), format, Language.NL);
            }
            data.write(made.resolve("codebook-en.html"), DataFormat.HTML, Language.EN);
            DataSet fewer = DataSet.of(study, DataSetChoice.PLAIN).suppressed(5);
            fewer.write(made.resolve("suppressed.csv"), DataFormat.CSV, Language.NL);
            YearReport report = YearReport.of(study);
            for (ReportFormat format : ReportFormat.values()) {
                report.write(made.resolve("report" + format.ending()), format, Language.NL);
            }
            report.write(made.resolve("report-en.html"), ReportFormat.HTML, Language.EN);
            withoutHead(made, study.file().head());
        }
    }

    /// Archives keep theirs: it lies packed in them.
    private static void withoutHead(Path made, String head) throws IOException {
        for (String name : names(made)) {
            byte[] all = Files.readAllBytes(made.resolve(name));
            Files.write(made.resolve(name), new String(all, StandardCharsets.ISO_8859_1).replace(head, ZEROS)
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /// The parts of an archive by name; of another file all of it.
    private static Map<String, String> parts(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Map<String, String> parts = new LinkedHashMap<>();
        if (!file.toString().endsWith(".xlsx")) {
            parts.put("", new String(all, StandardCharsets.ISO_8859_1));
            return parts;
        }
        List<String> order = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(all))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                order.add(entry.getName());
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("[0-9a-f]{64}", ZEROS));
            }
        }
        parts.put("order", String.join(" ", order));
        return parts;
    }
}
