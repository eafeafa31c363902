package nl.tweespraak.exchange.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes a system file: the dictionary, then case after case, each value in the order of the variables. Small whole
/// numbers and blanks take one byte.
public final class SavWriter {

    /// What SPSS shows as a dot: no value.
    public static final double SYSTEM_MISSING = -Double.MAX_VALUE;

    static final double BIAS = 100;

    private static final int SECONDS = 86_400;
    private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 14);
    private static final int LARGEST_CODE = 251;
    private static final int RAW = 253;
    private static final int BLANKS = 254;
    private static final int NO_VALUE = 255;
    private static final int CODES = 8;
    private static final byte[] NOTHING = {};

    private final SavDictionary dictionary;
    private final LittleEndian out;
    private final byte[] codes = new byte[CODES];
    private final ByteBuffer raw = ByteBuffer.allocate(CODES * 8).order(ByteOrder.LITTLE_ENDIAN);
    private final byte[] unit = new byte[8];
    private int pending;
    private int column;

    /// @param cases how many will follow
    public SavWriter(SavDictionary dictionary, int cases, OutputStream out) throws IOException {
        this.dictionary = dictionary;
        this.out = new LittleEndian(out);
        new DictionaryRecords(dictionary, this.out).write(cases);
    }

    /// A day as SPSS counts it: seconds since the first day of the Gregorian calendar.
    public static double day(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(FIRST_DAY, day) * SECONDS;
    }

    /// The next value, of a variable that is a number.
    public void add(double value) throws IOException {
        next();
        double code = value + BIAS;
        if (value == SYSTEM_MISSING) {
            code(NO_VALUE);
        } else if (code >= 1 && code <= LARGEST_CODE && code == Math.rint(code)) {
            code((int) code);
        } else {
            raw.putDouble(value);
            code(RAW);
        }
    }

    /// The next value, of a variable that is a string; cut where it is longer than its width. Null is blank.
    public void add(@Nullable String value) throws IOException {
        SavVariable variable = next();
        byte[] bytes = value == null ? NOTHING : Utf8.bytes(value);
        if (bytes.length > variable.width()) {
            bytes = Utf8.bytes(Utf8.cut(value == null ? "" : value, variable.width()));
        }
        int from = 0;
        for (int segment = 0; segment < variable.segments(); segment++) {
            int width = variable.segmentWidth(segment);
            int to = Math.min(bytes.length, from + width);
            for (int element = 0; element < variable.elements(segment); element++) {
                unit(bytes, from + element * 8, Math.min(to, from + element * 8 + 8));
            }
            from += width;
        }
    }

    private void unit(byte[] bytes, int from, int to) throws IOException {
        boolean blank = true;
        for (int i = 0; i < 8; i++) {
            unit[i] = from + i < to ? bytes[from + i] : (byte) ' ';
            blank &= unit[i] == ' ';
        }
        if (!blank) {
            raw.put(unit);
        }
        code(blank ? BLANKS : RAW);
    }

    private SavVariable next() {
        SavVariable variable = dictionary.variables().get(column);
        column = (column + 1) % dictionary.variables().size();
        return variable;
    }

    private void code(int code) throws IOException {
        codes[pending++] = (byte) code;
        if (pending == CODES) {
            passOn();
        }
    }

    private void passOn() throws IOException {
        out.put(codes);
        out.put(raw.array(), 0, raw.position());
        raw.clear();
        pending = 0;
    }

    /// After the last case. Leaves the stream open.
    public void end() throws IOException {
        if (pending > 0) {
            Arrays.fill(codes, pending, CODES, (byte) 0);
            passOn();
        }
        out.flush();
    }
}
