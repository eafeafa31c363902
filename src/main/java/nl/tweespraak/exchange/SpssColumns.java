package nl.tweespraak.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.tweespraak.exchange.spss.SavNames;
import nl.tweespraak.exchange.spss.SavSet;
import nl.tweespraak.exchange.spss.SavVariable;
import nl.tweespraak.exchange.spss.SavWriter;
import nl.tweespraak.exchange.spss.Utf8;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// The columns of a data set as SPSS variables: names that it takes, labels in one language, widths that fit.
final class SpssColumns {

    private static final Text UNKNOWN = new Text("staat er niet", "not in transcript");
    private static final Text NOT_APPLICABLE = new Text("n.v.t.", "n/a");
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nee", "no");
    private static final int NUMBER_WIDTH = 8;

    /// A variable and where in a row its values stand.
    ///
    /// @param index of the field
    /// @param choice the category that it marks; null where it is no mark
    record Column(SavVariable variable, int index, Meaning.@Nullable Choice choice) {

        double number(@Nullable Answer[] row) {
            return switch (row[index]) {
                case null -> SavWriter.SYSTEM_MISSING;
                case Answer.Missing missing -> missing.code();
                case Answer.One one -> one.code();
                case Answer.Many many -> choice != null && many.codes().contains(choice.code()) ? 1 : 0;
                case Answer.Amount amount -> amount.value().doubleValue();
                case Answer.Day day -> SavWriter.day(day.value());
                case Answer.Words _ -> SavWriter.SYSTEM_MISSING;
            };
        }

        /// The column's name in tables, which is not cut.
        String header(DataTable table) {
            Field field = table.fields().get(index);
            return field.stem() + (choice == null ? "" : "_" + choice.name()) + field.suffix();
        }

        @Nullable
        String text(@Nullable Answer[] row) {
            Answer answer = row[index];
            return answer == null ? null : answer.written();
        }
    }

    private final DataTable table;
    private final Language language;
    private final SavNames names = new SavNames();
    private final List<String> coders;
    private final List<Column> all = new ArrayList<>();
    private final List<SavSet> sets = new ArrayList<>();

    private SpssColumns(DataTable table, Language language) {
        this.table = table;
        this.language = language;
        this.coders = List.copyOf(table.coders());
    }

    static SpssColumns of(DataTable table, Language language) {
        SpssColumns columns = new SpssColumns(table, language);
        int index = 0;
        for (FieldGroup group : table.groups()) {
            if (group.meaning().isMany()) {
                columns.marks(group, index);
            } else {
                for (int i = 0; i < group.fields().size(); i++) {
                    columns.plain(group.meaning(), group.fields().get(i), index + i);
                }
            }
            index += group.fields().size();
        }
        return columns;
    }

    List<Column> all() {
        return all;
    }

    List<SavVariable> variables() {
        return all.stream().map(Column::variable).toList();
    }

    List<SavSet> sets() {
        return sets;
    }

    /// As in the table: category by category, the consensus and its coders beside each other.
    private void marks(FieldGroup group, int index) {
        Meaning meaning = group.meaning();
        List<List<String>> members = new ArrayList<>();
        group.fields().forEach(_ -> members.add(new ArrayList<>()));
        SortedMap<String, String> labels = missingLabels();
        labels.put("0", NO.in(language));
        labels.put("1", YES.in(language));
        for (Meaning.Choice choice : meaning.choices()) {
            for (int i = 0; i < group.fields().size(); i++) {
                Field field = group.fields().get(i);
                String name = names.claim(field.stem() + "_" + choice.name() + suffix(field));
                String label = of(field, meaning.label().in(language) + ": " + choice.label().in(language));
                all.add(new Column(number(name, label, 0, 1, SavVariable.Measure.NOMINAL, labels), index + i, choice));
                members.get(i).add(name);
            }
        }
        SavNames setNames = new SavNames();
        sets.forEach(it -> setNames.claim(it.name().substring(1)));
        for (int i = 0; i < group.fields().size(); i++) {
            Field field = group.fields().get(i);
            String name = Utf8.cut(setNames.claim(field.stem() + suffix(field)), 63);
            sets.add(new SavSet("$" + name, of(field, meaning.label().in(language)), members.get(i)));
        }
    }

    private void plain(Meaning meaning, Field field, int index) {
        String name = names.claim(field.stem() + suffix(field));
        String label = of(field, meaning.label().in(language));
        SortedMap<String, String> labels = meaning.missing() ? missingLabels() : new TreeMap<>();
        meaning.choices().forEach(it -> labels.put(String.valueOf(it.code()), it.label().in(language)));
        SavVariable.Measure measure = SavVariable.Measure.valueOf(meaning.level().name());
        all.add(new Column(switch (meaning.kind()) {
            case TEXT -> string(name, label, index, labels);
            case DATE -> new SavVariable(name, label, 0, SavVariable.Format.DATE, measure, labels, missing());
            case NUMBER -> number(name, label, decimals(index), digits(index), measure, labels);
            case ONE, MANY -> number(name, label, 0, 1, measure, labels);
        }, index, null));
    }

    private SavVariable number(String name, String label, int decimals, int digits, SavVariable.Measure measure,
            SortedMap<String, String> labels) {
        return new SavVariable(name, label, 0,
                SavVariable.Format.number(Math.max(NUMBER_WIDTH, digits + decimals + 2), decimals), measure, labels,
                missing());
    }

    private SavVariable string(String name, String label, int index, SortedMap<String, String> labels) {
        int width = labels.isEmpty() ? 1 : SavVariable.SHORT;
        for (@Nullable
        Answer[] row : table.rows()) {
            Answer answer = row[index];
            width = Math.max(width, answer == null ? 0 : Utf8.bytes(answer.written()).length);
        }
        width = Math.min(width, SavVariable.LONGEST);
        return new SavVariable(name, label, width, SavVariable.Format.string(Math.min(width, 255)),
                SavVariable.Measure.NOMINAL, labels, labels.isEmpty() ? List.of() : missing(width));
    }

    /// Of a longer string only the code that is common.
    private static List<String> missing(int width) {
        return width <= SavVariable.SHORT ? missing() : List.of(Answer.Missing.NOT_APPLICABLE.written());
    }

    private int decimals(int index) {
        return amounts(index).stream().mapToInt(it -> Math.max(0, it.scale())).max().orElse(0);
    }

    private int digits(int index) {
        return amounts(index).stream().mapToInt(it -> Math.max(1, it.precision() - it.scale())).max().orElse(1);
    }

    private List<BigDecimal> amounts(int index) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (@Nullable
        Answer[] row : table.rows()) {
            if (row[index] instanceof Answer.Amount amount) {
                amounts.add(amount.value());
            }
        }
        return amounts;
    }

    private String suffix(Field field) {
        return field.coder().isEmpty() ? "" : "_c" + (coders.indexOf(field.coder()) + 1);
    }

    private static String of(Field field, String label) {
        return field.coder().isEmpty() ? label : label + " – " + field.coder();
    }

    private SortedMap<String, String> missingLabels() {
        return new TreeMap<>(Map.of(Answer.Missing.UNKNOWN.written(), UNKNOWN.in(language),
                Answer.Missing.NOT_APPLICABLE.written(), NOT_APPLICABLE.in(language)));
    }

    private static List<String> missing() {
        return List.of(Answer.Missing.UNKNOWN.written(), Answer.Missing.NOT_APPLICABLE.written());
    }
}
