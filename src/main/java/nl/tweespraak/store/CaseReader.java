package nl.tweespraak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.tweespraak.model.Entry;
import org.jspecify.annotations.Nullable;

/// Gathers the rows of a join of transcripts and entries into cases, and verifies that each case is whole.
final class CaseReader {

    private final Transcripts transcripts;
    private final Entries entries;
    private final Consumer<CaseEntries> taker;

    private @Nullable StoredTranscript current;
    private String expected = "";
    private Roster seen = Roster.empty();
    private List<Entry> gathered = new ArrayList<>();

    CaseReader(Transcripts transcripts, Entries entries, Consumer<CaseEntries> taker) {
        this.transcripts = transcripts;
        this.entries = entries;
        this.taker = taker;
    }

    void take(ResultSet row) throws SQLException {
        StoredTranscript owner = current;
        if (owner == null || owner.place() != row.getInt("place")) {
            end();
            owner = transcripts.stored(row);
            current = owner;
            expected = row.getString("roster");
        }
        if (row.getString("entry_id") != null) {
            String id = owner.id();
            gathered.add(entries.read(row, () -> Damage.of("een regel van casus " + id, "a row of case " + id)));
            seen.toggle(row.getString("entry_digest"));
        }
    }

    /// Gives away the case that is complete.
    void end() {
        StoredTranscript complete = current;
        if (complete == null) {
            return;
        }
        if (!seen.toString().equals(expected)) {
            throw Damage.of("wat over casus " + complete.id() + " is vastgelegd",
                    "what was recorded about case " + complete.id());
        }
        taker.accept(new CaseEntries(complete, gathered));
        current = null;
        seen = Roster.empty();
        gathered = new ArrayList<>();
    }
}
