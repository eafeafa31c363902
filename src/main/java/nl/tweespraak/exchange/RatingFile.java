package nl.tweespraak.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.RatingTable;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.VariableAgreement;

/// A bare table of ratings, `item,coder,value`: a blank value is none. Sets are members joined by `|`, `{}` is the empty
/// one. Categories are as declared, in scale order; else those that occur, numbers by size and words as they come.
public final class RatingFile {

    private static final Text RULE = new Text("lege cellen tellen niet mee", "blank cells do not count");
    private static final Text REFUSED = new Text("Er is niets berekend: los eerst op wat hieronder staat.",
            "Nothing was computed: first mend what is listed below.");
    private static final Text TWICE = new Text("deze codeur heeft dit item al eerder in het bestand",
            "this coder has this item earlier in the file already");
    private static final Text NO_CATEGORY = new Text("deze waarde is geen van de genoemde categorieën",
            "this value is none of the categories given");
    private static final Text NO_NUMBER = new Text("deze waarde is geen getal", "this value is no number");
    private static final Text NEGATIVE = new Text("een verhouding heeft geen waarden onder nul: kies interval",
            "a ratio has no values below zero: choose interval");
    private static final Text NAMELESS = new Text("het item of de codeur ontbreekt",
            "the item or the coder is missing");
    private static final int LARGEST_EXPONENT = 300;

    private final Scale scale;
    private final String file;
    private final List<String> declared;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<String, String>> items = new LinkedHashMap<>();
    private final Set<String> coders = new LinkedHashSet<>();

    private RatingFile(String file, Scale scale, List<String> declared) {
        this.file = file;
        this.scale = scale;
        this.declared = declared;
    }

    /// @param declared categories in scale order; empty for those that occur
    /// @return the agreement of a variable without a name
    /// @throws Refusal where it is no such table, with every row that is not
    public static VariableAgreement read(Path file, Scale scale, List<String> declared) throws IOException {
        Table table = TableReader.read(file, List.of("item", "coder", "value"), List.of());
        RatingFile ratings = new RatingFile(table.file(), scale, declared);
        table.rows().forEach(ratings::take);
        if (!ratings.problems.isEmpty()) {
            throw new Refusal(REFUSED, ratings.problems);
        }
        return ratings.agreement();
    }

    private void take(Table.Row row) {
        String item = row.text("item").strip();
        String coder = row.text("coder").strip();
        String value = written(row.text("value").strip());
        if (item.isEmpty() || coder.isEmpty()) {
            fault(row, NAMELESS);
            return;
        }
        coders.add(coder);
        if (items.computeIfAbsent(item, _ -> new LinkedHashMap<>()).putIfAbsent(coder, value) != null) {
            fault(row, TWICE);
        } else if (!value.isEmpty()) {
            judge(row, value);
        }
    }

    /// The members of a set in one order, so that equal sets are equal.
    private String written(String value) {
        return scale == Scale.SET && value.contains("|")
                ? String.join("|", new TreeSet<>(Arrays.asList(value.split("\\|", -1))))
                : value;
    }

    private void judge(Table.Row row, String value) {
        switch (scale) {
            case INTERVAL, RATIO -> {
                if (!isNumber(value)) {
                    fault(row, NO_NUMBER);
                } else if (scale == Scale.RATIO && new BigDecimal(value).signum() < 0) {
                    fault(row, NEGATIVE);
                }
            }
            case SET -> {
                if (!declared.isEmpty() && !declared.containsAll(members(value))) {
                    fault(row, NO_CATEGORY);
                }
            }
            default -> {
                if (!declared.isEmpty() && !declared.contains(value)) {
                    fault(row, NO_CATEGORY);
                }
            }
        }
    }

    private void fault(Table.Row row, Text reason) {
        problems.add(new Problem(file, new Text("rij " + row.number(), "row " + row.number()), reason));
    }

    private static boolean isNumber(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            return number.precision() - number.scale() < LARGEST_EXPONENT && number.scale() < LARGEST_EXPONENT;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static List<String> members(String set) {
        return set.equals("{}") ? List.of() : List.of(set.split("\\|", -1));
    }

    private VariableAgreement agreement() {
        List<String> values = values();
        Map<String, Integer> places = new HashMap<>();
        values.forEach(it -> places.put(it, places.size()));
        RatingTable.Builder builder = RatingTable.of(coders.size(), values.size());
        for (Map<String, String> ratings : items.values()) {
            builder.add(coders.stream().mapToInt(it -> {
                String value = ratings.getOrDefault(it, "");
                return value.isEmpty() ? RatingTable.MISSING : Objects.requireNonNull(places.get(value));
            }).toArray());
        }
        RatingTable table = builder.build();
        List<Coefficients.Named> coefficients = switch (scale) {
            case NOMINAL -> Coefficients.nominal(table);
            case ORDINAL -> Coefficients.ordinal(table);
            case INTERVAL -> Coefficients.interval(table, numbers(values));
            case RATIO -> Coefficients.ratio(table, numbers(values));
            case SET -> Coefficients.sets(table, sets(values));
            case DATE -> Coefficients.dates(table);
        };
        return new VariableAgreement("", scale, table.items(), coders.size(), Map.of(), RULE, coefficients);
    }

    private List<String> values() {
        boolean fixed = !declared.isEmpty() && (scale == Scale.NOMINAL || scale == Scale.ORDINAL);
        if (fixed) {
            return declared;
        }
        List<String> observed = items.values().stream().flatMap(it -> it.values().stream())
                .filter(it -> !it.isEmpty()).distinct().toList();
        return scale != Scale.SET && observed.stream().allMatch(RatingFile::isNumber)
                ? observed.stream().sorted(Comparator.comparing(BigDecimal::new)).toList()
                : observed;
    }

    private static double[] numbers(List<String> values) {
        return values.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static List<Set<Integer>> sets(List<String> values) {
        List<String> names = values.stream().flatMap(it -> members(it).stream()).distinct().toList();
        List<Set<Integer>> sets = new ArrayList<>();
        values.forEach(it -> {
            Set<Integer> set = new TreeSet<>();
            members(it).forEach(member -> set.add(names.indexOf(member)));
            sets.add(set);
        });
        return sets;
    }
}
