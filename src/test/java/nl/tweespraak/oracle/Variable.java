package nl.tweespraak.oracle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A variable of the codebook, with what the rules need of it.
///
/// @param kind `one`, `many`, `number`, `date` or `text`
/// @param categories names by code, in order
record Variable(String name, String kind, Map<String, String> categories, Condition condition, @Nullable Fill fill,
        @Nullable BigDecimal least, @Nullable BigDecimal most) {

    /// Where a first answer comes from.
    ///
    /// @param values the answer by the attribute's value; empty where the attribute's value is the answer
    record Fill(String attribute, Map<String, String> values, Condition condition) {
    }

    boolean isText() {
        return kind.equals("text");
    }

    boolean isMany() {
        return kind.equals("many");
    }

    /// The answer as it is stored, or null where the variable does not take the value.
    @Nullable
    String reads(String value) {
        if (value.isBlank()) {
            return null;
        }
        if (value.equals("-99") || value.equals("-88")) {
            return value;
        }
        return switch (kind) {
            case "one" -> categories.containsKey(value) ? value : null;
            case "many" -> value.equals("{}") || rising(value) ? value : null;
            case "number" -> number(value);
            case "date" -> date(value);
            default -> value;
        };
    }

    /// The first answer that an attribute's value gives, or null where it gives none.
    @Nullable
    String fills(String given) {
        if (fill == null || given.isBlank()) {
            return null;
        }
        return fill.values().isEmpty() ? reads(given) : fill.values().get(given.toLowerCase(Locale.ROOT));
    }

    private boolean rising(String value) {
        List<String> codes = Arrays.asList(value.split("\\|", -1));
        if (!categories.keySet().containsAll(codes)) {
            return false;
        }
        List<Integer> numbers = codes.stream().map(Integer::valueOf).toList();
        return numbers.equals(numbers.stream().sorted().distinct().toList());
    }

    private @Nullable String number(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            boolean within = (least == null || number.compareTo(least) >= 0)
                    && (most == null || number.compareTo(most) <= 0);
            return within ? shortest(number) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : Objects.requireNonNull(number.stripTrailingZeros()).toPlainString();
    }

    private static @Nullable String date(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
