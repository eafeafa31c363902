package nl.tweespraak.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespraak.model.Answer;

/// Answers as entries have them: a word for the kind, then the answer as files have it.
final class AnswerCodec {

    private AnswerCodec() {
    }

    static String write(Answer answer) {
        return switch (answer) {
            case Answer.Missing it -> "missing " + it.written();
            case Answer.One it -> "one " + it.written();
            case Answer.Many it -> "many " + it.written();
            case Answer.Amount it -> "amount " + it.written();
            case Answer.Day it -> "day " + it.written();
            case Answer.Words it -> "words " + it.written();
        };
    }

    /// @throws IllegalArgumentException where it is no answer
    static Answer read(String written) {
        int space = written.indexOf(' ');
        String value = written.substring(space + 1);
        return switch (written.substring(0, Math.max(space, 0))) {
            case "missing" -> Stream.of(Answer.Missing.values()).filter(it -> it.written().equals(value)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such answer"));
            case "one" -> new Answer.One(Integer.parseInt(value));
            case "many" -> Answer.Many.of("{}".equals(value)
                    ? List.of()
                    : Stream.of(value.split("\\|", -1)).map(Integer::valueOf).toList());
            case "amount" -> new Answer.Amount(new BigDecimal(value));
            case "day" -> new Answer.Day(LocalDate.parse(value));
            case "words" -> new Answer.Words(value);
            default -> throw new IllegalArgumentException("no such kind of answer");
        };
    }
}
