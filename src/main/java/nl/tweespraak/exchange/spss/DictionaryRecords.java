package nl.tweespraak.exchange.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The records of a system file that stand before its cases.
final class DictionaryRecords {

    private static final int LABEL = 255;
    private static final int VALUE_LABEL = 120;
    private static final int FILE_LABEL = 64;
    private static final int LINE = 80;
    private static final int EXTENSION = 7;
    private static final int UTF_8 = 65_001;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final SavDictionary dictionary;
    private final LittleEndian out;

    DictionaryRecords(SavDictionary dictionary, LittleEndian out) {
        this.dictionary = dictionary;
        this.out = out;
    }

    void write(int cases) throws IOException {
        header(cases);
        int first = 0;
        for (SavVariable variable : dictionary.variables()) {
            variable(variable, first);
            first += variable.segments();
        }
        valueLabels();
        notes();
        machine();
        sets();
        display();
        longNames();
        longStrings();
        extension(16, 8, bytes(it -> {
            it.putLong(1);
            it.putLong(cases);
        }));
        extension(20, 1, Utf8.bytes("UTF-8"));
        longStringLabels();
        longStringMissing();
        out.putInt(999);
        out.putInt(0);
    }

    private void header(int cases) throws IOException {
        out.padded("$FL2", 4);
        out.padded("@(#) SPSS DATA FILE - Tweespraak", 60);
        out.putInt(2);
        out.putInt(dictionary.variables().stream().mapToInt(SavVariable::elements).sum());
        out.putInt(1);
        out.putInt(0);
        out.putInt(cases);
        out.putDouble(SavWriter.BIAS);
        out.padded(DAY.format(dictionary.created()), 9);
        out.padded(TIME.format(dictionary.created()), 8);
        out.padded(dictionary.label(), FILE_LABEL);
        out.put(new byte[3]);
    }

    private void variable(SavVariable variable, int number) throws IOException {
        for (int segment = 0; segment < variable.segments(); segment++) {
            boolean first = segment == 0;
            int width = variable.segmentWidth(segment);
            boolean missing = first && !variable.missing().isEmpty() && variable.width() <= SavVariable.SHORT;
            byte[] label = Utf8.bytes(Utf8.cut(variable.label(), LABEL));
            boolean labelled = first && label.length > 0;
            SavVariable.Format format = variable.isString() ? SavVariable.Format.string(width) : variable.format();
            out.putInt(2);
            out.putInt(width);
            out.putInt(labelled ? 1 : 0);
            out.putInt(missing ? variable.missing().size() : 0);
            out.putInt(format(format));
            out.putInt(format(format));
            out.padded(shortName(number + segment), 8);
            if (labelled) {
                out.putInt(label.length);
                out.padded(label, (label.length + 3) / 4 * 4);
            }
            if (missing) {
                for (String value : variable.missing()) {
                    value(variable, value);
                }
            }
            for (int more = 1; more < variable.elements(segment); more++) {
                out.putInt(2);
                out.putInt(-1);
                out.put(new byte[12]);
                out.padded("", 8);
                out.putInt(0);
            }
        }
    }

    private static int format(SavVariable.Format format) {
        return format.code() << 16 | format.width() << 8 | format.decimals();
    }

    /// Every segment has one; people see the long name.
    private static String shortName(int number) {
        return String.format(Locale.ROOT, "V%05d", number);
    }

    private void value(SavVariable variable, String value) throws IOException {
        if (variable.isString()) {
            out.padded(value, 8);
        } else {
            out.putDouble(Double.parseDouble(value));
        }
    }

    private void valueLabels() throws IOException {
        int element = 1;
        for (SavVariable variable : dictionary.variables()) {
            if (!variable.labels().isEmpty() && variable.width() <= SavVariable.SHORT) {
                out.putInt(3);
                out.putInt(variable.labels().size());
                for (Map.Entry<String, String> each : variable.labels().entrySet()) {
                    byte[] label = Utf8.bytes(Utf8.cut(each.getValue(), VALUE_LABEL));
                    value(variable, each.getKey());
                    out.putByte(label.length);
                    out.padded(label, (label.length + 8) / 8 * 8 - 1);
                }
                out.putInt(4);
                out.putInt(1);
                out.putInt(element);
            }
            element += variable.elements();
        }
    }

    private void notes() throws IOException {
        List<String> lines = new ArrayList<>();
        dictionary.notes().forEach(note -> lines.addAll(Utf8.lines(note, LINE)));
        if (!lines.isEmpty()) {
            out.putInt(6);
            out.putInt(lines.size());
            for (String line : lines) {
                out.padded(line, LINE);
            }
        }
    }

    private void machine() throws IOException {
        extension(3, 4, bytes(it -> {
            for (int value : new int[]{1, 0, 0, -1, 1, 1, 2, UTF_8}) {
                it.putInt(value);
            }
        }));
        extension(4, 8, bytes(it -> {
            it.putDouble(SavWriter.SYSTEM_MISSING);
            it.putDouble(Double.MAX_VALUE);
            it.putDouble(Math.nextUp(-Double.MAX_VALUE));
        }));
    }

    private void sets() throws IOException {
        if (dictionary.sets().isEmpty()) {
            return;
        }
        Map<String, String> shortNames = new HashMap<>();
        int number = 0;
        for (SavVariable variable : dictionary.variables()) {
            shortNames.put(variable.name(), shortName(number).toLowerCase(Locale.ROOT));
            number += variable.segments();
        }
        StringBuilder text = new StringBuilder();
        for (SavSet set : dictionary.sets()) {
            String label = Utf8.cut(set.label(), LABEL);
            text.append(set.name()).append("=D1 1 ").append(Utf8.bytes(label).length).append(' ').append(label)
                    .append(set.variables().stream().map(it -> " " + shortNames.get(it))
                            .collect(Collectors.joining()))
                    .append('\n');
        }
        extension(7, 1, Utf8.bytes(text.toString()));
    }

    private void display() throws IOException {
        extension(11, 4, bytes(it -> {
            for (SavVariable variable : dictionary.variables()) {
                for (int segment = 0; segment < variable.segments(); segment++) {
                    it.putInt(variable.measure().code());
                    it.putInt(Math.clamp(variable.format().width(), 8, 40));
                    it.putInt(variable.isString() ? 0 : 1);
                }
            }
        }));
    }

    private void longNames() throws IOException {
        List<String> names = new ArrayList<>();
        int number = 0;
        for (SavVariable variable : dictionary.variables()) {
            names.add(shortName(number) + "=" + variable.name());
            number += variable.segments();
        }
        extension(13, 1, Utf8.bytes(String.join("\t", names)));
    }

    private void longStrings() throws IOException {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (SavVariable variable : dictionary.variables()) {
            if (variable.segments() > 1) {
                text.append(shortName(number)).append('=')
                        .append(String.format(Locale.ROOT, "%05d", variable.width())).append("\0\t");
            }
            number += variable.segments();
        }
        if (!text.isEmpty()) {
            extension(14, 1, Utf8.bytes(text.toString()));
        }
    }

    private void longStringLabels() throws IOException {
        extensionIfAny(21, bytes(it -> {
            for (SavVariable variable : dictionary.variables()) {
                if (!variable.labels().isEmpty() && variable.width() > SavVariable.SHORT) {
                    counted(it, variable.name());
                    it.putInt(variable.width());
                    it.putInt(variable.labels().size());
                    for (Map.Entry<String, String> each : variable.labels().entrySet()) {
                        it.putInt(variable.width());
                        it.padded(each.getKey(), variable.width());
                        counted(it, Utf8.cut(each.getValue(), VALUE_LABEL));
                    }
                }
            }
        }));
    }

    private void longStringMissing() throws IOException {
        extensionIfAny(22, bytes(it -> {
            for (SavVariable variable : dictionary.variables()) {
                if (!variable.missing().isEmpty() && variable.width() > SavVariable.SHORT) {
                    counted(it, variable.name());
                    it.putByte(1);
                    it.putInt(SavVariable.SHORT);
                    it.padded(variable.missing().getFirst(), SavVariable.SHORT);
                }
            }
        }));
    }

    private static void counted(LittleEndian to, String text) throws IOException {
        byte[] bytes = Utf8.bytes(text);
        to.putInt(bytes.length);
        to.put(bytes);
    }

    private void extensionIfAny(int kind, byte[] content) throws IOException {
        if (content.length > 0) {
            extension(kind, 1, content);
        }
    }

    private void extension(int kind, int size, byte[] content) throws IOException {
        out.putInt(EXTENSION);
        out.putInt(kind);
        out.putInt(size);
        out.putInt(content.length / size);
        out.put(content);
    }

    /// Puts something together before its length is known.
    private interface Content {
        void to(LittleEndian out) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LittleEndian gathered = new LittleEndian(bytes);
        content.to(gathered);
        gathered.flush();
        return bytes.toByteArray();
    }
}
