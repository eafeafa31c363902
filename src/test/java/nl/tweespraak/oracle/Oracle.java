package nl.tweespraak.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the commands must answer after the files that were taken in, in their order.
public final class Oracle {

    private final Book book;
    private final Ledger ledger;

    /// @param codebook the codebook's JSON
    /// @param lead the name that scope decisions bear
    public Oracle(String codebook, String lead) {
        this.book = Book.read(codebook);
        this.ledger = new Ledger(book, lead);
    }

    private Oracle(Book book, Ledger ledger) {
        this.book = book;
        this.ledger = ledger;
    }

    /// One that can be asked "what if" without changing this one.
    public Oracle copy() {
        return new Oracle(book, ledger.copy());
    }

    public Outcome imports(Path file) {
        String name = String.valueOf(file.getFileName());
        String text = text(file);
        return ledger.take(name.endsWith(".csv") ? TalkFile.csv(text) : TalkFile.json(name, text));
    }

    public Outcome codings(Path file) {
        return ledger.takeCodings(CsvText.table(text(file)));
    }

    public Outcome screen(Path file) {
        return ledger.takeScreening(CsvText.table(text(file)));
    }

    public Outcome decide(Path file) {
        return ledger.takeDecisions(CsvText.table(text(file)));
    }

    public Map<String, Integer> info() {
        return new Findings(book, ledger).info();
    }

    public List<Map<String, String>> disagreements(boolean all) {
        return new Findings(book, ledger).disagreements(all);
    }

    /// The exported table, header first.
    ///
    /// @param values `consensus`, `coders` or `both`
    public List<List<String>> table(String values, boolean attributes, boolean memos) {
        return new DataSet(book, ledger).rows(values, attributes, memos);
    }

    /// The exported objects, their values as JSON.
    public List<Map<String, String>> objects(String values, boolean attributes, boolean memos) {
        return new DataSet(book, ledger).objects(values, attributes, memos);
    }

    Book book() {
        return book;
    }

    Ledger ledger() {
        return ledger;
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException _) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
