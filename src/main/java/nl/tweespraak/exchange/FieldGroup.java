package nl.tweespraak.exchange;

import java.util.List;

/// What stands together about one variable: the consensus, then the coders.
record FieldGroup(List<Field> fields, Meaning meaning) {

    FieldGroup {
        fields = List.copyOf(fields);
    }
}
