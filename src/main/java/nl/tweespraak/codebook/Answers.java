package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Answers as written, and in words.
final class Answers {

    private static final int MAX_TEXT = 10_000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private static final Text UNKNOWN = new Text("staat er niet", "not in transcript");
    private static final Text NOT_APPLICABLE = new Text("n.v.t.", "n/a");
    private static final Text NONE = new Text("geen van deze", "none of these");

    private Answers() {
    }

    static Optional<Answer> parse(Variable variable, String written) {
        for (Answer.Missing missing : Answer.Missing.values()) {
            if (missing.written().equals(written)) {
                return Optional.of(missing);
            }
        }
        return Optional.ofNullable(switch (variable.kind()) {
            case ONE -> one(variable, written);
            case MANY -> many(variable, written);
            case NUMBER -> number(variable, written);
            case DATE -> date(written);
            case TEXT -> written.isBlank() || written.length() > MAX_TEXT ? null : new Answer.Words(written);
        });
    }

    private static @Nullable Answer one(Variable variable, String written) {
        Integer code = code(variable, written);
        return code == null ? null : new Answer.One(code);
    }

    private static @Nullable Answer many(Variable variable, String written) {
        List<Integer> codes = new ArrayList<>();
        if (written.equals("{}")) {
            return Answer.Many.of(codes);
        }
        int last = -1;
        for (String part : BAR.split(written, -1)) {
            Integer code = code(variable, part);
            if (code == null || code <= last) {
                return null;
            }
            codes.add(code);
            last = code;
        }
        return Answer.Many.of(codes);
    }

    private static @Nullable Integer code(Variable variable, String written) {
        if (!CODE.matcher(written).matches()) {
            return null;
        }
        int code = Integer.parseInt(written);
        return variable.category(code).isPresent() ? code : null;
    }

    private static @Nullable Answer number(Variable variable, String written) {
        if (!NUMBER.matcher(written).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(written);
        BigDecimal min = variable.min();
        BigDecimal max = variable.max();
        if (min != null && number.compareTo(min) < 0) {
            return null;
        }
        return max != null && number.compareTo(max) > 0 ? null : new Answer.Amount(number);
    }

    private static @Nullable Answer date(String written) {
        try {
            return DATE.matcher(written).matches() ? new Answer.Day(LocalDate.parse(written)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    static Text describe(Variable variable, Answer answer) {
        return switch (answer) {
            case Answer.Missing missing -> missing == Answer.Missing.UNKNOWN ? UNKNOWN : NOT_APPLICABLE;
            case Answer.One one -> label(variable, one.code());
            case Answer.Many many when many.codes().isEmpty() -> NONE;
            case Answer.Many many -> new Text(labels(variable, many, Text::nl), labels(variable, many, Text::en));
            case Answer.Amount _,Answer.Day _,Answer.Words _ -> Text.same(answer.written());
        };
    }

    private static Text label(Variable variable, int code) {
        return variable.category(code).map(Category::label).orElseGet(() -> Text.same(Objects.toString(code)));
    }

    private static String labels(Variable variable, Answer.Many many, Function<Text, String> language) {
        return many.codes().stream().map(code -> language.apply(label(variable, code)))
                .collect(Collectors.joining(", "));
    }
}
