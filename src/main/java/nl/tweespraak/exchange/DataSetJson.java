package nl.tweespraak.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// A data set as objects: codes and numbers as numbers, several categories as an array, what is empty as null.
final class DataSetJson {

    private final List<Field> fields;

    DataSetJson(DataTable table) {
        this.fields = table.fields();
    }

    Map<String, @Nullable Object> object(@Nullable Answer[] answers) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            object.put(fields.get(i).name(), value(answers[i]));
        }
        return object;
    }

    private static @Nullable Object value(@Nullable Answer answer) {
        return switch (answer) {
            case null -> null;
            case Answer.Missing missing -> missing.code();
            case Answer.One one -> one.code();
            case Answer.Many many -> List.copyOf(many.codes());
            case Answer.Amount amount -> amount.value();
            case Answer.Day day -> day.written();
            case Answer.Words words -> words.value();
        };
    }
}
