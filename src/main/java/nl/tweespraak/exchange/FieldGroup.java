package nl.tweespraak.exchange;

import java.util.List;
import nl.tweespraak.codebook.Category;

/// What stands together about one variable: the consensus, then the coders.
///
/// @param categories of a variable with several; empty for the others
record FieldGroup(List<Field> fields, List<Category> categories) {

    FieldGroup {
        fields = List.copyOf(fields);
        categories = List.copyOf(categories);
    }

    static FieldGroup of(Field field) {
        return new FieldGroup(List.of(field), List.of());
    }
}
