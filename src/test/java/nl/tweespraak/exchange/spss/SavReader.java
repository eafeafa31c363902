package nl.tweespraak.exchange.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a system file as the format's description says, with nothing of what writes it.
public final class SavReader {

    private static final double SYSTEM_MISSING = -Double.MAX_VALUE;

    /// One variable as the file has it.
    public static final class Column {
        public String name = "";
        public String label = "";
        public int width;
        public int format;
        public int measure;
        public final List<String> missing = new ArrayList<>();
        public final Map<String, String> labels = new LinkedHashMap<>();
        private final List<Integer> segments = new ArrayList<>();
        private String shortName = "";
    }

    public final List<Column> columns = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public final Map<String, List<String>> sets = new LinkedHashMap<>();
    public String label = "";
    public String created = "";
    /// A number, a text, or null for no value.
    public final List<List<@Nullable Object>> rows = new ArrayList<>();

    private final ByteBuffer in;
    private final Map<Integer, Column> byElement = new HashMap<>();
    private final List<Column> segments = new ArrayList<>();
    private String mrsets = "";
    private int cases;

    private SavReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    public static SavReader read(Path file) throws IOException {
        SavReader reader = new SavReader(Files.readAllBytes(file));
        reader.header();
        reader.records();
        reader.cases();
        return reader;
    }

    public Column column(String name) {
        return columns.stream().filter(it -> it.name.equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    /// All values of a variable.
    public List<@Nullable Object> values(String name) {
        int index = columns.indexOf(column(name));
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(index)));
        return values;
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void header() {
        require(text(4).equals("$FL2"));
        text(60);
        require(in.getInt() == 2);
        in.getInt();
        require(in.getInt() == 1);
        in.getInt();
        cases = in.getInt();
        require(in.getDouble() == 100);
        created = text(17);
        label = text(64).stripTrailing();
        text(3);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError("not as the format has it");
        }
    }

    private void records() {
        int element = 1;
        while (true) {
            switch (in.getInt()) {
                case 2 -> element = variable(element);
                case 3 -> labels();
                case 6 -> {
                    for (int lines = in.getInt(); lines > 0; lines--) {
                        notes.add(text(80).stripTrailing());
                    }
                }
                case 7 -> extension();
                case 999 -> {
                    in.getInt();
                    finish();
                    return;
                }
                default -> throw new AssertionError("an unknown record");
            }
        }
    }

    private int variable(int element) {
        int width = in.getInt();
        boolean labelled = in.getInt() == 1;
        int missing = in.getInt();
        int format = in.getInt();
        in.getInt();
        String name = text(8).stripTrailing();
        if (width >= 0) {
            Column column = new Column();
            column.width = width;
            column.format = format >> 16;
            column.shortName = name;
            if (labelled) {
                int length = in.getInt();
                column.label = text(length);
                text((4 - length % 4) % 4);
            }
            for (int i = 0; i < missing; i++) {
                column.missing.add(value(width > 0));
            }
            segments.add(column);
            byElement.put(element, column);
        }
        return element + 1;
    }

    private String value(boolean string) {
        return string ? text(8).stripTrailing() : number(in.getDouble());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private void labels() {
        int count = in.getInt();
        List<byte[]> raw = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] value = new byte[8];
            in.get(value);
            raw.add(value);
            int length = Byte.toUnsignedInt(in.get());
            words.add(text(length));
            text(7 - length % 8);
        }
        require(in.getInt() == 4);
        for (int variables = in.getInt(); variables > 0; variables--) {
            Column column = byElement.get(in.getInt());
            for (int i = 0; column != null && i < count; i++) {
                ByteBuffer value = ByteBuffer.wrap(raw.get(i)).order(ByteOrder.LITTLE_ENDIAN);
                column.labels.put(column.width > 0
                        ? new String(raw.get(i), StandardCharsets.UTF_8).stripTrailing()
                        : number(value.getDouble()), words.get(i));
            }
        }
    }

    private void extension() {
        int kind = in.getInt();
        int length = in.getInt() * in.getInt();
        int end = in.position() + length;
        switch (kind) {
            case 3 -> {
                in.position(in.position() + 28);
                require(in.getInt() == 65_001);
            }
            case 7 -> mrsets = text(length);
            case 11 -> {
                for (Column segment : segments) {
                    segment.measure = in.getInt();
                    in.getInt();
                    in.getInt();
                }
            }
            case 13 -> {
                for (String pair : text(length).split("\t", -1)) {
                    String[] names = pair.split("=", 2);
                    segments.stream().filter(it -> it.shortName.equals(names[0]))
                            .forEach(it -> it.name = names[1]);
                }
            }
            case 14 -> {
                for (String pair : text(length).split("\0\t", -1)) {
                    if (!pair.isEmpty()) {
                        String[] names = pair.split("=", 2);
                        segments.stream().filter(it -> it.shortName.equals(names[0]))
                                .forEach(it -> it.width = Integer.parseInt(names[1]));
                    }
                }
            }
            case 21 -> {
                while (in.position() < end) {
                    Column column = named(text(in.getInt()));
                    in.getInt();
                    for (int count = in.getInt(); count > 0; count--) {
                        String value = text(in.getInt()).stripTrailing();
                        column.labels.put(value, text(in.getInt()));
                    }
                }
            }
            case 22 -> {
                while (in.position() < end) {
                    Column column = named(text(in.getInt()));
                    int count = in.get();
                    int width = in.getInt();
                    for (int i = 0; i < count; i++) {
                        column.missing.add(text(width).stripTrailing());
                    }
                }
            }
            default -> {
            }
        }
        in.position(end);
    }

    private Column named(String name) {
        return segments.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
    }

    /// Puts the segments of long strings together.
    private void finish() {
        for (int i = 0; i < segments.size();) {
            Column column = segments.get(i);
            int count = column.width > 255 ? (column.width + 251) / 252 : 1;
            int rest = column.width;
            for (int segment = 0; segment < count; segment++) {
                column.segments.add(segment < count - 1 ? 255 : rest - segment * 252);
            }
            columns.add(column);
            i += count;
        }
        for (String line : mrsets.split("\n", -1)) {
            if (!line.isEmpty()) {
                String[] parts = line.split("=", 2);
                byte[] rest = parts[1].substring("D1 1 ".length()).getBytes(StandardCharsets.UTF_8);
                int space = new String(rest, StandardCharsets.UTF_8).indexOf(' ');
                int length = Integer.parseInt(new String(rest, 0, space, StandardCharsets.UTF_8));
                String members = new String(rest, space + 1 + length, rest.length - space - 1 - length,
                        StandardCharsets.UTF_8).strip();
                sets.put(parts[0], List.of(members.split(" ", -1)).stream().map(this::longName).toList());
            }
        }
    }

    private String longName(String shortName) {
        return segments.stream().filter(it -> it.shortName.equalsIgnoreCase(shortName)).findFirst().orElseThrow().name;
    }

    private final byte[] codes = new byte[8];
    private int next = 8;

    private int code() {
        if (next == 8) {
            in.get(codes);
            next = 0;
        }
        return Byte.toUnsignedInt(codes[next++]);
    }

    private void cases() {
        for (int i = 0; i < cases; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : columns) {
                row.add(column.width > 0 ? string(column) : number());
            }
            rows.add(row);
        }
        require(!in.hasRemaining());
    }

    private @Nullable Object number() {
        int code = code();
        if (code == 255) {
            return null;
        }
        double value = code == 253 ? in.getDouble() : code - 100;
        return value == SYSTEM_MISSING ? null : (Object) value;
    }

    private String string(Column column) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int width : column.segments) {
            byte[] segment = new byte[(width + 7) / 8 * 8];
            for (int unit = 0; unit < segment.length; unit += 8) {
                if (code() == 253) {
                    in.get(segment, unit, 8);
                } else {
                    Arrays.fill(segment, unit, unit + 8, (byte) ' ');
                }
            }
            all.write(segment, 0, width);
        }
        return all.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
