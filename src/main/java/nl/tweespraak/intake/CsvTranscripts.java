package nl.tweespraak.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads a table with one row per message. The rows of one transcript stand together; without ids or with blank ones
/// a new transcript begins where the positions begin again at 1.
final class CsvTranscripts {

    private static final Text BROKEN = new Text(
            "na deze regel klopt de tabel niet meer: een aanhalingsteken sluit niet of staat verkeerd, of een cel is veel te "
                    + "groot. Is het bestand afgekapt? Haal het opnieuw op of herstel de rij.",
            "after this line the table breaks: a quotation mark does not close or is out of place, or a cell is far too "
                    + "large. Is the file cut off? Fetch it again or mend the row.");
    private static final Text CELLS = new Text(
            "deze rij heeft %d cellen, de kop heeft er %d. Is het bestand afgekapt, of een cel niet aangehaald?",
            "this row has %d cells, the header has %d. Is the file cut off, or a cell not quoted?");
    private static final Text POSITION = new Text(
            "de posities van dit gesprek tellen niet 1, 2, 3, … Zet de rijen op volgorde en vul aan wat ontbreekt.",
            "the positions of this transcript do not count 1, 2, 3, … Put the rows in order and add what is missing.");

    private final TableForm table;
    private final Columns columns;
    private final Delivery delivery;
    private @Nullable TranscriptDraft draft;
    private Supplier<Text> begun = () -> Places.WHOLE;
    private String group = "";
    private long line;

    CsvTranscripts(TableForm table, Delivery delivery) {
        this.table = table;
        this.columns = table.columns();
        this.delivery = delivery;
    }

    void read(Reader characters) throws IOException {
        try (CsvReader<CsvRecord> rows = table.rows(characters)) {
            Iterator<CsvRecord> records = rows.iterator();
            records.next();
            while (records.hasNext()) {
                row(records.next());
            }
            finish();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Cancelled cancelled) {
                throw cancelled;
            }
            throw delivery.refusal(Places.line(Math.max(line, 1)), BROKEN);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void row(CsvRecord row) {
        line = row.getStartingLineNumber();
        Supplier<Text> place = at(line);
        if (row.getFieldCount() != columns.count()) {
            throw delivery.refusal(place.get(), CELLS.with(row.getFieldCount(), columns.count()));
        }
        TranscriptDraft current = transcript(row, place);
        columns.attributes().forEach((name, column) -> {
            String value = row.getField(column);
            if (!value.isEmpty()) {
                current.attribute(place, name, value);
            }
        });
        current.startedOn(place, cell(row, columns.startedOn()));
        String position = cell(row, columns.position()).strip();
        if (columns.position() >= 0 && !position.equals(Integer.toString(current.messageCount() + 1))) {
            current.bad(place, POSITION);
        }
        Speaker speaker = delivery.speaker(place, cell(row, columns.speaker()));
        if (speaker != null) {
            current.message(place, speaker, cell(row, columns.at()), cell(row, columns.text()));
        }
    }

    private TranscriptDraft transcript(CsvRecord row, Supplier<Text> place) {
        TranscriptDraft current = draft;
        String next = cell(row, columns.group());
        boolean again = next.isBlank() && cell(row, columns.position()).strip().equals("1");
        if (current == null || again || !next.equals(group)) {
            finish();
            current = delivery.begin(place);
            current.id(cell(row, columns.id()));
            draft = current;
            begun = place;
            group = next;
        }
        return current;
    }

    private void finish() {
        if (draft != null) {
            delivery.deliver(draft, begun);
        }
    }

    private static Supplier<Text> at(long line) {
        return () -> Places.line(line);
    }

    private static String cell(CsvRecord row, int column) {
        return column < 0 ? "" : row.getField(column);
    }
}
