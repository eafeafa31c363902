package nl.tweespraak.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Where a variable's answer can be taken from.
final class FilledFromReader {

    private final Faults faults;
    private final Declared declared;

    FilledFromReader(Faults faults, Declared declared) {
        this.faults = faults;
        this.declared = declared;
    }

    @Nullable
    FilledFrom read(Fields variable, @Nullable Kind kind, List<Category> categories) {
        JsonValue json = variable.value("filledFrom");
        Fields fields = json == null ? null : Fields.of(json, faults);
        if (json == null || fields == null) {
            return null;
        }
        if (kind == Kind.MANY || kind == Kind.TEXT) {
            faults.add(json, "soort " + kind.word() + " wordt niet vooraf ingevuld",
                    "kind " + kind.word() + " is not filled in beforehand");
        }
        String attribute = fields.string("attribute");
        JsonValue attributeAt = fields.value("attribute");
        if (attributeAt != null && attribute.equals(Transcript.STARTED_ON) && kind != Kind.DATE) {
            faults.add(attributeAt, "alleen een datum wordt ingevuld uit startedOn",
                    "only a date is filled in from startedOn");
        }
        JsonValue whenAt = fields.value("when");
        Condition when = whenAt == null ? null : new ConditionReader(declared, faults).read(whenAt);
        Map<String, Integer> values = values(fields, json, kind, categories);
        fields.end();
        return FilledFrom.of(attribute, when, values);
    }

    private Map<String, Integer> values(Fields fields, JsonValue at, @Nullable Kind kind, List<Category> categories) {
        JsonValue json = fields.value("values");
        if (json == null) {
            if (kind == Kind.ONE) {
                faults.add(at, "'values' ontbreekt", "'values' is missing");
            }
            return Map.of();
        }
        if (kind != Kind.ONE && kind != null) {
            faults.add(json, "soort " + kind.word() + " heeft geen 'values'",
                    "kind " + kind.word() + " has no 'values'");
            return Map.of();
        }
        if (!(json instanceof JsonObject object)) {
            Fields.wrongKind(json, faults, "een object", "an object");
            return Map.of();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        object.members().forEach((written, value) -> {
            Integer code = Fields.integer(value, faults);
            if (code == null) {
                return;
            }
            if (categories.stream().noneMatch(category -> category.code() == code)) {
                faults.add(value, "code " + code + " bestaat hier niet", "code " + code + " does not exist here");
            }
            if (values.put(written.strip().toLowerCase(Locale.ROOT), code) != null) {
                faults.add(value, "deze waarde staat er al, hoofdletters niet geteld",
                        "this value is there already, letter case ignored");
            }
        });
        return values;
    }
}
