package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// A data set as a table: several categories are columns of 0 and 1, and what is missing fills them all.
final class DataSetCsv {

    private final List<FieldGroup> groups;

    DataSetCsv(List<FieldGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /// A writer of tables: comma, CRLF, quoted where needed.
    static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        for (FieldGroup group : groups) {
            if (group.meaning().isMany()) {
                for (Meaning.Choice choice : group.meaning().choices()) {
                    group.fields().forEach(field -> header.add(field.stem() + "_" + choice.name() + field.suffix()));
                }
            } else {
                group.fields().forEach(field -> header.add(field.name()));
            }
        }
        return header;
    }

    List<String> row(@Nullable Answer[] answers) {
        List<String> row = new ArrayList<>();
        int index = 0;
        for (FieldGroup group : groups) {
            int after = index + group.fields().size();
            if (group.meaning().isMany()) {
                for (Meaning.Choice choice : group.meaning().choices()) {
                    for (int i = index; i < after; i++) {
                        row.add(mark(answers[i], choice));
                    }
                }
            } else {
                for (int i = index; i < after; i++) {
                    row.add(cell(answers[i]));
                }
            }
            index = after;
        }
        return row;
    }

    /// A cell of a table: a text may bear an apostrophe, codes and numbers never do.
    static String cell(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case Answer.Words words -> Apostrophe.added(words.value());
            default -> answer.written();
        };
    }

    private static String mark(@Nullable Answer answer, Meaning.Choice choice) {
        return answer instanceof Answer.Many many ? many.codes().contains(choice.code()) ? "1" : "0" : cell(answer);
    }
}
