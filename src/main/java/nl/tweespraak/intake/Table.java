package nl.tweespraak.intake;

import java.io.IOException;
import java.util.List;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// A table with a header, one row per message.
interface Table {

    Columns columns();

    /// The names of the columns as they stand in the header.
    List<String> header();

    /// What stands below the header.
    Rows rows(Progress progress) throws IOException;

    /// A row by its number.
    Text place(long line);
}
