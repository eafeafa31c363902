package nl.tweespraak.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.model.Answer;
import nl.tweespraak.study.JudgedCase;
import org.jspecify.annotations.Nullable;

/// A data set as a table: several categories are columns of 0 and 1, and what is missing fills them all.
final class DataSetCsv {

    private final List<FieldGroup> groups;

    DataSetCsv(List<FieldGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /// A writer of tables: comma, CRLF, quoted where needed.
    static CsvWriter writer(java.io.Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        for (FieldGroup group : groups) {
            for (Category category : group.categories()) {
                group.fields().forEach(field -> header.add(field.stem() + "_" + category.name() + field.suffix()));
            }
            if (group.categories().isEmpty()) {
                group.fields().forEach(field -> header.add(field.name()));
            }
        }
        return header;
    }

    List<String> row(JudgedCase judged) {
        List<String> row = new ArrayList<>();
        for (FieldGroup group : groups) {
            List<@Nullable Answer> answers = new ArrayList<>();
            group.fields().forEach(field -> answers.add(field.of(judged)));
            for (Category category : group.categories()) {
                answers.forEach(answer -> row.add(mark(answer, category)));
            }
            if (group.categories().isEmpty()) {
                answers.forEach(answer -> row.add(cell(answer)));
            }
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

    private static String mark(@Nullable Answer answer, Category category) {
        return answer instanceof Answer.Many many ? many.codes().contains(category.code()) ? "1" : "0" : cell(answer);
    }
}
