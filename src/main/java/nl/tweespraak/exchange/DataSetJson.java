package nl.tweespraak.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.JudgedCase;
import org.jspecify.annotations.Nullable;

/// A data set as objects: codes and numbers as numbers, several categories as an array, what is empty as null.
final class DataSetJson {

    private final List<Field> fields;

    DataSetJson(List<FieldGroup> groups) {
        this.fields = groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    Map<String, @Nullable Object> object(JudgedCase judged) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        fields.forEach(field -> object.put(field.name(), value(field.of(judged))));
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
