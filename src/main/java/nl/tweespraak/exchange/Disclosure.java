package nl.tweespraak.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Finds in a data set what few cases have in common, before it leaves the program.
final class Disclosure {

    /// What others may know of somebody: age, gender, month and form.
    static final List<String> KNOWN_TO_OTHERS = List.of("age", "gender", "first_contact", "exploitation");

    private static final int MOST_COMBINATIONS = 100;
    private static final Text CELL = new Text("kleine cel: %s = %s (%d): %d", "small cell: %s = %s (%d): %d");
    private static final Text LOWEST = new Text("uiterste waarde: %s, laagste %s: %d",
            "extreme value: %s, lowest %s: %d");
    private static final Text HIGHEST = new Text("uiterste waarde: %s, hoogste %s: %d",
            "extreme value: %s, highest %s: %d");
    private static final Text RARE = new Text("zeldzame combinatie (%s): %s: %d", "rare combination (%s): %s: %d");
    private static final Text MORE = new Text("nog %d zeldzame combinaties", "%d more rare combinations");

    private final DataTable table;
    private final int threshold;

    Disclosure(DataTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
    }

    List<Text> risks() {
        List<Text> risks = new ArrayList<>();
        table.eachField((group, field, index) -> {
            if (!group.meaning().choices().isEmpty()) {
                smallCells(group.meaning(), field, index, risks);
            } else if (group.meaning().kind() == Kind.NUMBER) {
                extremes(field, index, risks);
            }
        });
        combinations(risks);
        return risks;
    }

    private boolean isFew(int cases) {
        return cases > 0 && cases < threshold;
    }

    private void smallCells(Meaning meaning, Field field, int index, List<Text> risks) {
        Map<Integer, Integer> counts = counts(table.column(index));
        for (Meaning.Choice choice : meaning.choices()) {
            int cases = counts.getOrDefault(choice.code(), 0);
            if (isFew(cases)) {
                risks.add(new Text(CELL.nl().formatted(field.name(), choice.label().nl(), choice.code(), cases),
                        CELL.en().formatted(field.name(), choice.label().en(), choice.code(), cases)));
            }
        }
    }

    /// How many cases have each code.
    static Map<Integer, Integer> counts(List<@Nullable Answer> column) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Answer answer : column) {
            switch (answer) {
                case Answer.One one -> counts.merge(one.code(), 1, Integer::sum);
                case Answer.Many many -> many.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
                case null, default -> {
                }
            }
        }
        return counts;
    }

    private void extremes(Field field, int index, List<Text> risks) {
        NavigableMap<Answer.Amount, Integer> counts = amounts(table.column(index));
        if (!counts.isEmpty() && isFew(counts.firstEntry().getValue())) {
            risks.add(LOWEST.with(field.name(), counts.firstKey().written(), counts.firstEntry().getValue()));
        }
        if (!counts.isEmpty() && isFew(counts.lastEntry().getValue())) {
            risks.add(HIGHEST.with(field.name(), counts.lastKey().written(), counts.lastEntry().getValue()));
        }
    }

    /// How many cases have each number, in order of size.
    static NavigableMap<Answer.Amount, Integer> amounts(List<@Nullable Answer> column) {
        NavigableMap<Answer.Amount, Integer> counts = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (Answer answer : column) {
            if (answer instanceof Answer.Amount amount) {
                counts.merge(amount, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void combinations(List<Text> risks) {
        Map<String, Integer> known = new LinkedHashMap<>();
        table.eachField((_, field, index) -> {
            if (KNOWN_TO_OTHERS.contains(field.stem())) {
                known.putIfAbsent(field.stem(), index);
            }
        });
        if (known.size() < 2) {
            return;
        }
        List<Integer> indexes = KNOWN_TO_OTHERS.stream().map(known::get).filter(Objects::nonNull).toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (@Nullable
        Answer[] row : table.rows()) {
            counts.merge(indexes.stream().map(it -> coarse(row[it])).collect(Collectors.joining(", ")), 1,
                    Integer::sum);
        }
        List<Map.Entry<String, Integer>> rare = counts.entrySet().stream().filter(it -> isFew(it.getValue())).toList();
        String names = KNOWN_TO_OTHERS.stream().filter(known::containsKey).collect(Collectors.joining(", "));
        rare.stream().limit(MOST_COMBINATIONS)
                .forEach(it -> risks.add(RARE.with(names, it.getKey(), it.getValue())));
        if (rare.size() > MOST_COMBINATIONS) {
            risks.add(MORE.with(rare.size() - MOST_COMBINATIONS));
        }
    }

    /// A day as its month, the rest as written.
    static String coarse(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case Answer.Day day -> day.written().substring(0, "2022-03".length());
            default -> answer.written();
        };
    }
}
