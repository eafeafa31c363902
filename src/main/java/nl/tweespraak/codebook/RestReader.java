package nl.tweespraak.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What a codebook says over all its variables: derived values, checks, the crosswalk.
final class RestReader {

    private final Faults faults;
    private final Names names;
    private final Declared declared;
    private final ConditionReader conditions;
    private final Set<String> checkNames = new HashSet<>();

    RestReader(Faults faults, Names names, Declared declared) {
        this.faults = faults;
        this.names = names;
        this.declared = declared;
        this.conditions = new ConditionReader(declared, faults);
    }

    Optional<Derived> derived(JsonValue json) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            return Optional.empty();
        }
        String name = fields.string("name");
        Optional.ofNullable(fields.value("name")).ifPresent(at -> names.claim(name, at));
        Text label = fields.words("label");
        String source = fields.string("source");
        Optional.ofNullable(fields.value("source")).ifPresent(at -> declared.find(source, at, faults));
        Map<Integer, Text> labels = new HashMap<>();
        List<Derived.Rule> rules = new ArrayList<>();
        for (JsonValue item : fields.items("rules")) {
            rule(item, labels).ifPresent(rules::add);
        }
        JsonValue otherwiseAt = fields.value("otherwise");
        if (otherwiseAt == null) {
            faults.add(json, "'otherwise' ontbreekt", "'otherwise' is missing");
        }
        Fields otherwise = otherwiseAt == null ? null : Fields.of(otherwiseAt, faults);
        Derived.Value value = otherwise == null ? null : value(otherwise, labels);
        if (otherwise != null) {
            otherwise.end();
        }
        fields.end();
        return Optional.ofNullable(value).map(last -> new Derived(name, label, source, rules, last));
    }

    private Optional<Derived.Rule> rule(JsonValue json, Map<Integer, Text> labels) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            return Optional.empty();
        }
        Derived.Value value = value(fields, labels);
        Condition when = when(fields);
        fields.end();
        return value == null || when == null ? Optional.empty() : Optional.of(new Derived.Rule(value, when));
    }

    private Derived.@Nullable Value value(Fields fields, Map<Integer, Text> labels) {
        Integer code = fields.integer("code");
        JsonValue at = fields.value("code");
        Text label = fields.words("label");
        if (code == null || at == null) {
            return null;
        }
        if (code < 0) {
            boolean missing = code == Answer.Missing.UNKNOWN.code() || code == Answer.Missing.NOT_APPLICABLE.code();
            faults.add(at, missing ? code + " is een code voor ontbrekend" : "een code is niet negatief",
                    missing ? code + " is a missing code" : "a code is not negative");
        }
        Text earlier = labels.put(code, label);
        if (earlier != null && !earlier.equals(label)) {
            faults.add(at, "code " + code + " heeft al een ander label", "code " + code + " has another label already");
        }
        return new Derived.Value(code, label);
    }

    private @Nullable Condition when(Fields fields) {
        JsonValue at = fields.value("when");
        if (at == null) {
            faults.add(fields.object(), "'when' ontbreekt", "'when' is missing");
            return null;
        }
        return conditions.read(at);
    }

    Optional<Check> check(JsonValue json) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            return Optional.empty();
        }
        String name = fields.string("name");
        Optional.ofNullable(fields.value("name")).ifPresent(at -> {
            names.check(name, at);
            if (!checkNames.add(name)) {
                faults.add(at, "deze naam heeft al een andere controle", "another check has this name already");
            }
        });
        Condition when = when(fields);
        List<String> variables = new ArrayList<>();
        for (JsonValue item : fields.items("variables")) {
            if (item instanceof JsonString string) {
                declared.find(string.value(), item, faults);
                variables.add(string.value());
            } else {
                Fields.wrongKind(item, faults, "een tekst", "a string");
            }
        }
        Text warning = fields.words("warning");
        fields.end();
        return Optional.ofNullable(when).map(condition -> new Check(name, condition, variables, warning));
    }

    Optional<Crosswalk> crosswalk(JsonValue json) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            return Optional.empty();
        }
        String with = fields.string("with");
        List<Crosswalk.Entry> entries = new ArrayList<>();
        for (JsonValue item : fields.items("variables")) {
            Fields entry = Fields.of(item, faults);
            if (entry != null) {
                entries.add(entry(entry));
                entry.end();
            }
        }
        fields.end();
        return Optional.of(new Crosswalk(with, entries));
    }

    private Crosswalk.Entry entry(Fields fields) {
        String name = fields.string("variable");
        Optional.ofNullable(fields.value("variable")).ifPresent(at -> declared.find(name, at, faults));
        String extent = fields.string("comparable");
        Optional.ofNullable(fields.value("comparable")).filter(_ -> !extent.isEmpty())
                .filter(_ -> !Set.of("not_in_parts", "not").contains(extent))
                .ifPresent(at -> faults.add(at, "bekend zijn: not_in_parts, not", "known are: not_in_parts, not"));
        return new Crosswalk.Entry(name, extent.equals("not") ? Crosswalk.Extent.NOT : Crosswalk.Extent.NOT_IN_PARTS,
                fields.words("note"));
    }
}
