package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// Conditions from JSON: `{"variable":"scope","is":1}`, `{"all":[...]}`.
final class ConditionReader {

    private static final List<String> GROUPS = List.of("all", "any", "not");
    private static final List<String> OPERATORS = List.of("is", "includes", "below", "atLeast", "known");

    private final Declared declared;
    private final Faults faults;

    ConditionReader(Declared declared, Faults faults) {
        this.declared = declared;
        this.faults = faults;
    }

    /// Null where something in it is wrong, which is then reported.
    @Nullable
    Condition read(JsonValue json) {
        Fields fields = Fields.of(json, faults);
        if (fields == null) {
            return null;
        }
        Optional<String> group = GROUPS.stream().filter(name -> fields.object().get(name) != null).findFirst();
        Condition condition = group.isPresent() ? group(fields, group.get()) : leaf(fields);
        fields.end();
        return condition;
    }

    private @Nullable Condition group(Fields fields, String name) {
        if (name.equals("not")) {
            JsonValue part = fields.value(name);
            Condition negated = part == null ? null : read(part);
            return negated == null ? null : new Condition.Not(negated);
        }
        List<Condition> parts = new ArrayList<>();
        List<JsonValue> items = fields.items(name);
        for (JsonValue item : items) {
            Condition part = read(item);
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty() || parts.size() < items.size()) {
            return null;
        }
        return name.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private @Nullable Condition leaf(Fields fields) {
        String name = fields.string("variable");
        List<String> operators = OPERATORS.stream().filter(each -> fields.object().get(each) != null).toList();
        if (operators.size() != 1) {
            faults.add(fields.object(),
                    "een voorwaarde heeft één van all, any, not, is, includes, below, atLeast, known",
                    "a condition has one of all, any, not, is, includes, below, atLeast, known");
            operators.forEach(fields::value);
            return null;
        }
        String operator = operators.getFirst();
        JsonValue operand = fields.value(operator);
        JsonValue place = fields.value("variable");
        Variable variable = declared.find(name, place == null ? fields.object() : place, faults);
        return operand == null ? null : leaf(fields, operator, operand, variable, name);
    }

    private @Nullable Condition leaf(Fields fields, String operator, JsonValue operand, @Nullable Variable variable,
            String name) {
        Kind needed = switch (operator) {
            case "is" -> Kind.ONE;
            case "includes" -> Kind.MANY;
            case "below", "atLeast" -> Kind.NUMBER;
            default -> null;
        };
        Variable fit = variable;
        if (variable != null && needed != null && variable.kind() != needed) {
            faults.add(operand, "'" + operator + "' past niet bij een variabele van soort " + variable.kind().word(),
                    "'" + operator + "' does not fit a variable of kind " + variable.kind().word());
            fit = null;
        }
        return switch (operator) {
            case "is" -> is(operand, fit, name);
            case "includes" -> includes(operand, fit, name);
            case "known" -> new Condition.Known(name, fields.flag(operator, true));
            default -> bound(fields, operator, name);
        };
    }

    private @Nullable Condition is(JsonValue operand, @Nullable Variable variable, String name) {
        List<JsonValue> items = operand instanceof JsonArray array ? array.items() : List.of(operand);
        if (items.isEmpty()) {
            faults.add(operand, "deze lijst is leeg", "this array is empty");
        }
        TreeSet<Integer> codes = new TreeSet<>();
        for (JsonValue item : items) {
            Integer code = code(item, variable);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes.isEmpty() ? null : new Condition.Is(name, codes);
    }

    private @Nullable Condition includes(JsonValue operand, @Nullable Variable variable, String name) {
        Integer code = code(operand, variable);
        return code == null ? null : new Condition.Includes(name, code);
    }

    private @Nullable Condition bound(Fields fields, String operator, String name) {
        BigDecimal bound = fields.optionalNumber(operator);
        if (bound == null) {
            return null;
        }
        return operator.equals("below") ? new Condition.Below(name, bound) : new Condition.AtLeast(name, bound);
    }

    private @Nullable Integer code(JsonValue operand, @Nullable Variable variable) {
        Integer code = Fields.integer(operand, faults);
        if (code != null && variable != null && variable.category(code).isEmpty()) {
            faults.add(operand, "code " + code + " bestaat niet bij " + variable.name(),
                    "code " + code + " does not exist in " + variable.name());
        }
        return code;
    }
}
