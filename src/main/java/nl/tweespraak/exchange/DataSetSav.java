package nl.tweespraak.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.exchange.spss.SavDictionary;
import nl.tweespraak.exchange.spss.SavWriter;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.DurableFile;
import org.jspecify.annotations.Nullable;

/// A data set as an SPSS system file.
final class DataSetSav {

    private final DataTable table;
    private final Provenance provenance;
    private final SpssColumns columns;
    private final Language language;

    DataSetSav(DataTable table, Provenance provenance, Language language) {
        this.table = table;
        this.provenance = provenance;
        this.columns = SpssColumns.of(table, language);
        this.language = language;
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    void write(Path file) throws IOException {
        List<String> notes = provenance.lines().stream().map(it -> it.in(language)).toList();
        SavDictionary dictionary = new SavDictionary(provenance.study(), provenance.edited(), notes,
                columns.variables(), columns.sets());
        try (DurableFile whole = DurableFile.beside(file)) {
            BufferedOutputStream out = new BufferedOutputStream(whole.out(), 1 << 16);
            SavWriter writer = new SavWriter(dictionary, table.rows().size(), out);
            for (@Nullable
            Answer[] row : table.rows()) {
                for (SpssColumns.Column column : columns.all()) {
                    if (column.variable().width() > 0) {
                        writer.add(column.text(row));
                    } else {
                        writer.add(column.number(row));
                    }
                }
            }
            writer.end();
            out.flush();
            whole.commit();
        }
    }
}
