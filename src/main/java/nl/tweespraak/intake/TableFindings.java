package nl.tweespraak.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweespraak.intake.Rows.Row;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Finds what may be in which column of a table.
final class TableFindings {

    private static final int ROWS = 400;
    private static final int LENGTH = 200;

    private final Source source;
    private final Start start;

    TableFindings(Source source, Start start) {
        this.source = source;
        this.start = start;
    }

    /// Empty where it is no table.
    Optional<Findings> inText(String head) throws IOException {
        CsvTable table = CsvTable.likely(source, head, start.dialect().delimiter());
        if (table == null) {
            return Optional.empty();
        }
        boolean known = CsvTable.of(source, head, null).columns().isComplete();
        Dialect dialect = start.dialect().with(source.encoding()).withDelimiter(table.delimiter());
        return Optional.of(findings(Format.CSV, table, known, dialect, List.of()));
    }

    /// @throws Refusal where the workbook is damaged, or has no such sheet or nothing in it
    Findings inWorkbook() throws IOException {
        List<String> sheets;
        try (Workbook workbook = Workbook.open(source.path(), source.name())) {
            sheets = workbook.shown();
        }
        String chosen = start.dialect().sheet();
        SheetTable table = SheetTable.of(source, chosen, null);
        Dialect dialect = start.dialect().with(source.encoding()).withSheet(table.sheet());
        return findings(Format.XLSX, table, chosen == null && table.columns().isComplete(), dialect, sheets);
    }

    private Findings findings(Format format, Table table, boolean known, Dialect dialect, List<String> sheets)
            throws IOException {
        List<Sample> samples = samples(table);
        Guess guess = new Guess(samples, dialect.times());
        Sample group = guess.group();
        Sample text = guess.text();
        Moment moment = guess.moment(group);
        Sample at = moment == null ? guess.at() : null;
        Sample speaker = guess.speaker();
        Sample position = guess.position(group);
        Sample startedOn = guess.startedOn(group);
        Mapping mapping = Mapping.of(format).with(Part.ID, place(group)).with(Part.MESSAGES, place(position))
                .with(Part.STARTED_ON, place(startedOn)).with(Part.SPEAKER, place(speaker)).with(Part.TEXT, place(text))
                .with(Part.AT, moment == null ? place(at) : moment.day().place())
                .with(Part.TIME, moment == null ? null : moment.clock().place()).withAttributes(attributes(samples,
                        group == null ? Map.of() : guess.attributes(group)));
        List<Field> fields = samples.stream().map(Sample::field).toList();
        return new Findings(format, known, dialect, sheets, List.of(), List.of(), fields, fields, List.of(),
                Suggestions.of(mapping, speaker, at, startedOn,
                        moment == null ? start.dialect() : moment.dialect(start.dialect())));
    }

    private static @Nullable String place(@Nullable Sample sample) {
        return sample == null ? null : sample.place();
    }

    /// Columns that bear the name of an attribute, as the known table has them, before those that were guessed.
    private static Map<String, String> attributes(List<Sample> samples, Map<String, String> guessed) {
        Map<String, String> attributes = new HashMap<>(guessed);
        samples.stream().filter(it -> it.place().startsWith(Columns.ATTRIBUTE))
                .forEach(it -> attributes.put(it.place().substring(Columns.ATTRIBUTE.length()), it.place()));
        return attributes;
    }

    /// By column, row for row. Of a table that breaks, what stands before that.
    private static List<Sample> samples(Table table) throws IOException {
        List<List<String>> values = new ArrayList<>();
        table.header().forEach(_ -> values.add(new ArrayList<>()));
        try (Rows rows = table.rows(Progress.NONE)) {
            Row row = rows.next();
            for (int i = 0; i < ROWS && row != null; i++) {
                for (int column = 0; column < values.size(); column++) {
                    String value = column < row.count() ? row.cell(column) : "";
                    values.get(column).add(value.substring(0, Math.min(LENGTH, value.length())));
                }
                row = rows.next();
            }
        } catch (Refusal _) {
            // reading it will say what is wrong; here it is what was seen so far that counts
        }
        List<Sample> samples = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            samples.add(new Sample(table.header().get(column).strip(), values.get(column)));
        }
        return samples;
    }
}
