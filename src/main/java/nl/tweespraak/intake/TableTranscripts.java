package nl.tweespraak.intake;

import java.io.IOException;
import java.util.function.Supplier;
import nl.tweespraak.intake.Rows.Row;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// Reads a table with one row per message. The rows of one transcript stand together; without ids or with blank ones
/// a new transcript begins where the positions begin again at 1.
final class TableTranscripts {

    private static final Text CELLS = new Text(
            "deze rij heeft %d cellen, de kop heeft er %d. Is het bestand afgekapt, of een cel niet aangehaald?",
            "this row has %d cells, the header has %d. Is the file cut off, or a cell not quoted?");
    private static final Text POSITION = new Text(
            "de posities van dit gesprek tellen niet 1, 2, 3, … Zet de rijen op volgorde en vul aan wat ontbreekt.",
            "the positions of this transcript do not count 1, 2, 3, … Put the rows in order and add what is missing.");

    private final Table table;
    private final Columns columns;
    private final Delivery delivery;
    private @Nullable TranscriptDraft draft;
    private Supplier<Text> begun = () -> Places.WHOLE;
    private String group = "";

    TableTranscripts(Table table, Delivery delivery) {
        this.table = table;
        this.columns = table.columns();
        this.delivery = delivery;
    }

    void read(Progress progress) throws IOException {
        try (Rows rows = table.rows(progress)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                take(row);
            }
            finish();
        }
    }

    private void take(Row row) {
        long line = row.line();
        Supplier<Text> place = () -> table.place(line);
        if (row.count() != columns.count()) {
            throw delivery.refusal(place.get(), CELLS.with(row.count(), columns.count()));
        }
        TranscriptDraft current = transcript(row, place);
        columns.attributes().forEach((name, column) -> {
            String value = cell(row, column, current, place);
            if (!value.isEmpty()) {
                current.attribute(place, name, value);
            }
        });
        current.startedOn(place, cell(row, columns.startedOn(), current, place));
        String position = cell(row, columns.position(), current, place).strip();
        if (columns.position() >= 0 && !position.equals(Integer.toString(current.messageCount() + 1))) {
            current.bad(place, POSITION);
        }
        Speaker speaker = delivery.speaker(place, cell(row, columns.speaker(), current, place));
        if (speaker != null) {
            String at = cell(row, columns.at(), current, place);
            String text = cell(row, columns.text(), current, place);
            if (columns.time() < 0) {
                current.message(place, speaker, at, text);
            } else {
                current.message(place, speaker, at, cell(row, columns.time(), current, place), text);
            }
        }
    }

    private TranscriptDraft transcript(Row row, Supplier<Text> place) {
        TranscriptDraft current = draft;
        String next = cell(row, columns.group());
        boolean again = next.isBlank() && cell(row, columns.position()).strip().equals("1");
        if (current == null || again || !next.equals(group)) {
            finish();
            current = delivery.begin(place);
            current.id(cell(row, columns.id(), current, place));
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

    /// A cell that cannot be read makes its transcript bad.
    private static String cell(Row row, int column, TranscriptDraft draft, Supplier<Text> place) {
        Text fault = column < 0 ? null : row.fault(column);
        if (fault != null) {
            draft.bad(place, fault);
        }
        return cell(row, column);
    }

    private static String cell(Row row, int column) {
        return column < 0 ? "" : row.cell(column);
    }
}
