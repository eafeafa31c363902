package nl.tweespraak.codebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The variables of a codebook, each with the words beside its category `other`.
final class VariableReader {

    private final Faults faults;
    private final Names names;
    private final Declared declared;
    private final List<Section> sections;
    private int section;

    VariableReader(Faults faults, Names names, Declared declared, List<Section> sections) {
        this.faults = faults;
        this.names = names;
        this.declared = declared;
        this.sections = sections;
    }

    void read(JsonValue item) {
        int before = faults.count();
        Fields fields = Fields.of(item, faults);
        if (fields == null) {
            return;
        }
        Variable variable = read(fields);
        fields.end();
        boolean sound = faults.count() == before;
        declared.add(variable, sound);
        variable.category(Category.OTHER).ifPresent(other -> {
            Variable words = words(variable, other);
            names.claim(words.name(), item);
            declared.add(words, sound);
        });
    }

    private Variable read(Fields fields) {
        String name = fields.string("name");
        Optional.ofNullable(fields.value("name")).ifPresent(at -> names.claim(name, at));
        String sectionName = section(fields);
        Kind kind = word(fields, "kind", Kind.values(), Kind::word);
        Level level = level(fields, kind);
        Text label = fields.words("label");
        Text shortLabel = fields.optionalWords("short");
        Notes notes = CategoryReader.notes(fields);
        List<Category> categories = categories(fields, kind, level, name);
        JsonValue appliesWhen = fields.value("appliesWhen");
        Condition condition = appliesWhen == null ? null : new ConditionReader(declared, faults).read(appliesWhen);
        FilledFrom filledFrom = new FilledFromReader(faults, declared).read(fields, kind, categories);
        BigDecimal min = fields.optionalNumber("min");
        BigDecimal max = fields.optionalNumber("max");
        boolean ratio = fields.flag("ratio", false);
        checkNumbers(fields, kind, min, max);
        String coefficient = CoefficientNames.read(fields, kind, level);
        return new Variable(name, sectionName, kind == null ? Kind.TEXT : kind, level, label,
                shortLabel == null ? label : shortLabel, notes, categories, condition, filledFrom, min, max, ratio,
                coefficient);
    }

    /// Sections come one after the other, so that the codebook's order is the screen's.
    private String section(Fields fields) {
        String name = fields.string("section");
        JsonValue at = fields.value("section");
        if (at == null || name.isEmpty()) {
            return name;
        }
        int number = sections.stream().map(Section::name).toList().indexOf(name);
        if (number < 0) {
            faults.add(at, "deze sectie bestaat niet", "this section does not exist");
        } else if (number < section) {
            faults.add(at, "de variabelen van een sectie staan bij elkaar, in de volgorde van de secties",
                    "the variables of a section stand together, in the order of the sections");
        } else {
            section = number;
        }
        return name;
    }

    private <T> @Nullable T word(Fields fields, String name, T[] values, Function<T, String> words) {
        String word = fields.string(name);
        for (T value : values) {
            if (words.apply(value).equals(word)) {
                return value;
            }
        }
        JsonValue at = fields.value(name);
        if (at != null && !word.isEmpty()) {
            String known = String.join(", ", Arrays.stream(values).map(words).toList());
            faults.add(at, "onbekend; bekend zijn: " + known, "unknown; known are: " + known);
        }
        return null;
    }

    private Level level(Fields fields, @Nullable Kind kind) {
        Level level = word(fields, "level", Level.values(), Level::word);
        JsonValue at = fields.value("level");
        if (level == null || kind == null || at == null) {
            return Level.NOMINAL;
        }
        Set<Level> fitting = switch (kind) {
            case ONE -> Set.of(Level.NOMINAL, Level.ORDINAL);
            case MANY, TEXT -> Set.of(Level.NOMINAL);
            case NUMBER, DATE -> Set.of(Level.SCALE);
        };
        if (!fitting.contains(level)) {
            faults.add(at, "dit meetniveau past niet bij soort " + kind.word(),
                    "this level does not fit kind " + kind.word());
        }
        return level;
    }

    private List<Category> categories(Fields fields, @Nullable Kind kind, Level level, String name) {
        JsonValue at = fields.value("categories");
        if (kind != null && !kind.hasCategories()) {
            if (at != null) {
                faults.add(at, "soort " + kind.word() + " heeft geen categorieën",
                        "kind " + kind.word() + " has no categories");
            }
            return List.of();
        }
        List<JsonValue> items = kind == null ? fields.optionalItems("categories") : fields.items("categories");
        List<Category> categories = new CategoryReader(names, faults, level).read(items);
        if (kind == Kind.MANY && at != null) {
            new TreeSet<>(categories.stream().map(Category::name).filter(each -> !each.isEmpty()).toList())
                    .forEach(category -> names.claim(name + "_" + category, at));
        }
        return categories;
    }

    private void checkNumbers(Fields fields, @Nullable Kind kind, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (kind != Kind.NUMBER) {
            for (String name : kind == null ? List.<String>of() : List.of("min", "max", "ratio")) {
                JsonValue at = fields.value(name);
                if (at != null) {
                    faults.add(at, "alleen een getal heeft '" + name + "'", "only a number has '" + name + "'");
                }
            }
            return;
        }
        if (min == null || min.compareTo(BigDecimal.valueOf(-88)) <= 0) {
            JsonValue at = fields.value("min");
            faults.add(at == null ? fields.object() : at,
                    "een getal heeft een 'min' boven -88, want -99 en -88 zijn codes",
                    "a number has a 'min' above -88, for -99 and -88 are codes");
        }
        JsonValue maxAt = fields.value("max");
        if (min != null && max != null && maxAt != null && max.compareTo(min) < 0) {
            faults.add(maxAt, "'max' is lager dan 'min'", "'max' is below 'min'");
        }
    }

    private static Variable words(Variable variable, Category other) {
        Condition when = variable.kind() == Kind.ONE
                ? new Condition.Is(variable.name(), new TreeSet<>(Set.of(other.code())))
                : new Condition.Includes(variable.name(), other.code());
        return new Variable(variable.name() + Variable.OTHER_TEXT, variable.section(), Kind.TEXT, Level.NOMINAL,
                specified(variable.label()), specified(variable.shortLabel()), Notes.NONE, List.of(), when, null, null,
                null, false, null);
    }

    private static Text specified(Text label) {
        return new Text(label.nl() + ": overig, namelijk", label.en() + ": other, namely");
    }
}
