package nl.tweespraak.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Files that are wrong in ways nobody thought of, made from right ones. The same seed makes the same files.
final class Mutations {

    /// Stands in every text and may stand in no problem.
    static final String TEXT = "qzx qzx";

    private static final List<String> TOKENS = List.of("\"", "\"\"", "\\", "{", "}", "[", "]", ",", ";", "\t", "|", ":",
            "\r", "\n", "\0", "\ufeff", "\u200e", "null", "-1", "1e999", "99999999999999999999", "$", "<", ">", "&a;",
            "&#0;", "<!DOCTYPE a [<!ENTITY a \"b\">]>", "]]>", "<row r=\"9\">", "<c t=\"s\"><v>9</v></c>", "</row>",
            "../../", "[12:01]", "12:01 ", " - ", "\\u0000", "\\ud800", "\ud83d\ude42", "=1+1", "'", "a".repeat(5_000),
            "[".repeat(500), "\"".repeat(501), ";".repeat(2_000), "<a>".repeat(500));

    private final RandomGenerator random;
    private final List<byte[]> seeds = new ArrayList<>();
    private final List<Map<String, String>> workbooks = new ArrayList<>();

    Mutations(RandomGenerator random) {
        this.random = random;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("transcript", "position", "speaker", "at", "text", "attribute.channel"));
        StringBuilder json = new StringBuilder("{\"transcripts\": [");
        StringBuilder lines = new StringBuilder();
        StringBuilder apart = new StringBuilder();
        StringBuilder log = new StringBuilder();
        StringBuilder timed = new StringBuilder();
        StringBuilder split = new StringBuilder("gesprek;datum;tijd;afzender;bericht\n");
        for (int i = 0; i < 12; i++) {
            String id = "g" + i / 3;
            String speaker = i % 2 == 0 ? "chatter" : "hulpverlener";
            String message = "{\"speaker\": \"" + speaker + "\", \"at\": \"14:0" + i % 10 + "\", \"text\": \"" + TEXT
                    + "\"}";
            rows.add(List.of(id, Integer.toString(i % 3 + 1), speaker, "2022-03-12T14:02", TEXT + " \u00e9", "web"));
            json.append(i == 0 ? "" : i % 3 == 0 ? "]}, " : ", ")
                    .append(i % 3 == 0 ? "{\"id\": \"" + id + "\", \"attributes\": {\"a\": 1}, \"messages\": [" : "")
                    .append(message);
            lines.append("{\"id\": ").append(i).append(", \"messages\": [").append(message).append("]}\n");
            apart.append("{\"chat\": \"").append(id).append("\", \"wie\": \"").append(speaker)
                    .append("\", \"ts\": 1647090120, \"inhoud\": {\"tekst\": \"").append(TEXT).append("\"}}\n");
            log.append(i % 3 == 0 ? "[14:02] " : "").append(speaker).append(": ").append(TEXT).append("\nqzx\n");
            split.append(id).append(";Mar 12, 2022;").append(i % 12 + 1).append(":02 PM;").append(speaker).append(';')
                    .append(TEXT).append('\n');
            timed.append("12-03-2022 14:02 - ").append(speaker).append(": ").append(TEXT).append('\n');
        }
        for (String delimiter : List.of(",", ";", "\t")) {
            StringBuilder table = new StringBuilder();
            rows.forEach(row -> table.append(String.join(delimiter, row)).append('\n'));
            add(table.toString());
            add(table.toString().replace("transcript", "gesprek").replace("text", "bericht"));
        }
        add(json.append("]}]}").toString());
        add(lines.toString());
        add(apart.toString());
        add(log.toString());
        add(timed.toString());
        add(split.toString());
        seeds.add(("\ufeff" + log).getBytes(StandardCharsets.UTF_16LE));
        workbooks.add(Workbooks.parts(Workbooks.rows(rows), "<si><t>" + TEXT + "</t></si>"));
        workbooks.add(Workbooks.parts("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(5) + "</row><row r=\"3\">"
                + "<c r=\"A3\"><f>1</f><v>44632.5</v></c><c r=\"C3\" s=\"1\"><v>44632.5</v></c></row>",
                "<si><r><t>" + TEXT + "</t></r></si>"));
    }

    private void add(String text) {
        seeds.add(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] next() {
        boolean workbook = random.nextInt(4) == 0;
        if (!workbook) {
            return mutated(any(seeds), 1 + random.nextInt(3));
        }
        Map<String, String> parts = new LinkedHashMap<>(any(workbooks));
        if (random.nextBoolean()) {
            return mutated(Workbooks.of(parts), 1 + random.nextInt(2));
        }
        String part = any(new ArrayList<>(parts.keySet()));
        byte[] content = String.valueOf(parts.get(part)).getBytes(StandardCharsets.UTF_8);
        parts.put(part, new String(mutated(content, 1 + random.nextInt(2)), StandardCharsets.UTF_8));
        return Workbooks.of(parts);
    }

    private byte[] mutated(byte[] content, int times) {
        byte[] mutated = content;
        for (int i = 0; i < times && mutated.length > 1; i++) {
            int from = random.nextInt(mutated.length);
            int to = Math.min(mutated.length, from + 1 + random.nextInt(40));
            mutated = switch (random.nextInt(8)) {
                case 0 -> flipped(mutated, from);
                case 1 -> spliced(mutated, from, new byte[0], to);
                case 2 -> spliced(mutated, from, Arrays.copyOfRange(mutated, from, to), from);
                case 3 -> Arrays.copyOf(mutated, from + 1);
                case 4 -> spliced(mutated, from, new byte[]{(byte) random.nextInt(256)}, from + 1);
                case 5 -> {
                    byte[] other = any(seeds);
                    int start = random.nextInt(other.length);
                    yield spliced(mutated, from, Arrays.copyOfRange(other, start, Math.min(other.length, start + 200)),
                            to);
                }
                default -> spliced(mutated, from, any(TOKENS).getBytes(StandardCharsets.UTF_8), from);
            };
        }
        return mutated;
    }

    private byte[] flipped(byte[] content, int at) {
        byte[] flipped = content.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] spliced(byte[] content, int from, byte[] between, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(content, 0, from);
        bytes.writeBytes(between);
        bytes.write(content, to, content.length - to);
        return bytes.toByteArray();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
