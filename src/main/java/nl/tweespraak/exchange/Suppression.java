package nl.tweespraak.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Takes out of a data set what few cases have in common, and says what it did:
///
/// - categories that few cases have are emptied, together with the next larger one where that alone would tell them;
///   in a variable with several, the category is emptied in every case;
/// - texts that few cases share are emptied;
/// - numbers beyond those that enough cases have are replaced by the bound;
/// - days become the first of their month; in cases whose age, gender, month and form few share, the month is emptied,
///   then the age, then the gender, until they are not rare.
final class Suppression {

    private static final List<String> EMPTIED_FIRST = List.of("first_contact", "age", "gender");

    private final int threshold;
    private final DataTable before;
    private final List<@Nullable Answer[]> rows = new ArrayList<>();
    private final List<FieldGroup> groups = new ArrayList<>();
    private final List<Text> done = new ArrayList<>();

    Suppression(DataTable before, int threshold) {
        this.before = before;
        this.threshold = threshold;
        before.rows().forEach(row -> rows.add(row.clone()));
        done.add(new Text("Onderdrukt: wat minder dan " + threshold + " casussen gemeen hebben.",
                "Suppressed: what fewer than " + threshold + " cases have in common."));
        int index = 0;
        for (FieldGroup group : before.groups()) {
            List<Integer> columns = new ArrayList<>();
            for (int i = 0; i < group.fields().size(); i++) {
                columns.add(index + i);
            }
            groups.add(take(group, columns));
            index += group.fields().size();
        }
        combinations();
    }

    DataTable table() {
        return new DataTable(groups, before.coders(), rows);
    }

    List<Text> done() {
        return done;
    }

    private FieldGroup take(FieldGroup group, List<Integer> columns) {
        String name = group.fields().isEmpty() ? "" : group.fields().getFirst().stem();
        if (name.equals("case") || name.equals("edition")) {
            return group;
        }
        return switch (group.meaning().kind()) {
            case ONE -> one(group, name, columns);
            case MANY -> many(group, name, columns);
            case NUMBER -> number(group, name, columns);
            case DATE -> days(group, columns);
            case TEXT -> words(group, name, columns);
        };
    }

    private FieldGroup one(FieldGroup group, String name, List<Integer> columns) {
        Set<Integer> hidden = new TreeSet<>();
        for (int column : columns) {
            hidden.addAll(hidden(Disclosure.counts(column(column))));
        }
        empty(columns, answer -> answer instanceof Answer.One it && hidden.contains(it.code()));
        note(name, group.meaning(), hidden);
        return group;
    }

    /// The codes that few have, and as many of the next larger ones as it takes to hide how few.
    private Set<Integer> hidden(Map<Integer, Integer> counts) {
        Set<Integer> hidden = new TreeSet<>();
        int cases = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).toList()) {
            boolean few = each.getValue() < threshold;
            boolean told = cases > 0 && cases < threshold;
            if (few || told) {
                hidden.add(each.getKey());
                cases += each.getValue();
            }
        }
        return hidden;
    }

    private FieldGroup many(FieldGroup group, String name, List<Integer> columns) {
        Set<Integer> hidden = new TreeSet<>();
        for (int column : columns) {
            Disclosure.counts(column(column)).forEach((code, cases) -> {
                if (cases < threshold) {
                    hidden.add(code);
                }
            });
        }
        for (@Nullable
        Answer[] row : rows) {
            for (int column : columns) {
                if (row[column] instanceof Answer.Many it) {
                    Set<Integer> kept = new TreeSet<>(it.codes());
                    kept.removeAll(hidden);
                    row[column] = Answer.Many.of(kept);
                }
            }
        }
        note(name, group.meaning(), hidden);
        Meaning meaning = group.meaning();
        return new FieldGroup(group.fields(), new Meaning(meaning.label(), meaning.kind(), meaning.level(),
                meaning.choices().stream().filter(it -> !hidden.contains(it.code())).toList(), meaning.missing()));
    }

    private FieldGroup number(FieldGroup group, String name, List<Integer> columns) {
        for (int column : columns) {
            NavigableMap<Answer.Amount, Integer> counts = Disclosure.amounts(column(column));
            Answer.Amount low = bound(counts);
            Answer.Amount high = bound(counts.descendingMap());
            if (low == null || high == null || low.value().compareTo(high.value()) >= 0) {
                empty(List.of(column), answer -> answer instanceof Answer.Amount);
                done.add(new Text(name + ": geleegd.", name + ": emptied."));
                continue;
            }
            for (@Nullable
            Answer[] row : rows) {
                if (row[column] instanceof Answer.Amount it) {
                    row[column] = it.value().compareTo(low.value()) < 0
                            ? low
                            : it.value().compareTo(high.value()) > 0 ? high : it;
                }
            }
            done.add(new Text("%s: %s is %s of lager, %s is %s of hoger.", "%s: %s is %s or lower, %s is %s or higher.")
                    .with(name, low.written(), low.written(), high.written(), high.written()));
        }
        return group;
    }

    /// The first number that, with those before it, enough cases have.
    private Answer.@Nullable Amount bound(Map<Answer.Amount, Integer> counts) {
        int cases = 0;
        for (Map.Entry<Answer.Amount, Integer> each : counts.entrySet()) {
            cases += each.getValue();
            if (cases >= threshold) {
                return each.getKey();
            }
        }
        return null;
    }

    private FieldGroup days(FieldGroup group, List<Integer> columns) {
        for (@Nullable
        Answer[] row : rows) {
            for (int column : columns) {
                if (row[column] instanceof Answer.Day it) {
                    row[column] = new Answer.Day(it.value().withDayOfMonth(1));
                }
            }
        }
        group.fields().stream().limit(1).forEach(it -> done.add(new Text(
                it.stem() + ": de eerste van de maand.", it.stem() + ": the first of the month.")));
        return group;
    }

    private FieldGroup words(FieldGroup group, String name, List<Integer> columns) {
        int emptied = 0;
        for (int column : columns) {
            Map<String, Integer> counts = new HashMap<>();
            for (Answer answer : column(column)) {
                if (answer instanceof Answer.Words it) {
                    counts.merge(it.value(), 1, Integer::sum);
                }
            }
            emptied += empty(List.of(column), answer -> answer instanceof Answer.Words it
                    && counts.getOrDefault(it.value(), 0) < threshold);
        }
        if (emptied > 0) {
            done.add(new Text("%s: %d teksten geleegd.", "%s: %d texts emptied.").with(name, emptied));
        }
        return group;
    }

    /// Cases are rare by what any of the voices says of them.
    private void combinations() {
        Map<String, List<Integer>> columns = new HashMap<>();
        before.eachField((group, field, index) -> {
            if (group.meaning().kind() != Kind.TEXT) {
                columns.computeIfAbsent(field.stem(), _ -> new ArrayList<>()).add(index);
            }
        });
        for (String emptied : EMPTIED_FIRST) {
            List<Integer> going = columns.getOrDefault(emptied, List.of());
            List<@Nullable Answer[]> rare = rare(columns);
            int cases = 0;
            for (@Nullable
            Answer[] row : rare) {
                boolean any = false;
                for (int column : going) {
                    any |= row[column] != null;
                    row[column] = null;
                }
                cases += any ? 1 : 0;
            }
            if (cases > 0) {
                done.add(new Text("%s: geleegd in %d casussen, zeldzaam in combinatie.",
                        "%s: emptied in %d cases, rare in combination.").with(emptied, cases));
            }
        }
    }

    private List<@Nullable Answer[]> rare(Map<String, List<Integer>> columns) {
        int voices = columns.values().stream().mapToInt(List::size).max().orElse(0);
        Set<@Nullable Answer[]> rare = new LinkedHashSet<>();
        for (int voice = 0; voice < voices; voice++) {
            int which = voice;
            Map<String, List<@Nullable Answer[]>> alike = rows.stream().collect(Collectors.groupingBy(row -> {
                List<String> parts = new ArrayList<>();
                for (String stem : Disclosure.KNOWN_TO_OTHERS) {
                    List<Integer> own = columns.getOrDefault(stem, List.of());
                    parts.add(which < own.size() ? Disclosure.coarse(row[own.get(which)]) : "");
                }
                return String.join("|", parts);
            }));
            alike.values().stream().filter(it -> it.size() < threshold).forEach(rare::addAll);
        }
        return List.copyOf(rare);
    }

    private interface Choice {
        boolean takes(@Nullable Answer answer);
    }

    private int empty(List<Integer> columns, Choice choice) {
        int emptied = 0;
        for (@Nullable
        Answer[] row : rows) {
            for (int column : columns) {
                if (choice.takes(row[column])) {
                    row[column] = null;
                    emptied++;
                }
            }
        }
        return emptied;
    }

    private List<@Nullable Answer> column(int index) {
        List<@Nullable Answer> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(row[index]));
        return column;
    }

    private void note(String name, Meaning meaning, Set<Integer> hidden) {
        if (!hidden.isEmpty()) {
            done.add(new Text(name + ": " + hiddenNames(meaning, hidden, true) + " geleegd.",
                    name + ": " + hiddenNames(meaning, hidden, false) + " emptied."));
        }
    }

    private static String hiddenNames(Meaning meaning, Set<Integer> hidden, boolean dutch) {
        return meaning.choices().stream().filter(it -> hidden.contains(it.code()))
                .sorted(Comparator.comparingInt(Meaning.Choice::code))
                .map(it -> dutch ? it.label().nl() : it.label().en()).collect(Collectors.joining(", "));
    }
}
