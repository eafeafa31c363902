package nl.tweespraak.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.tweespraak.model.Language;
import nl.tweespraak.store.DurableFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes spreadsheets (XLSX): bold headers that stay in sight, texts kept from being calculated, where they come from
/// in the file's properties. The same content gives the same bytes.
public final class Spreadsheet {

    /// What a cell of a spreadsheet holds at most, in UTF-16 units.
    private static final int LONGEST = 32_767;
    private static final int NARROW = 8;
    private static final int WIDE = 60;
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*");

    /// @param rows cells: a string, a number, or null for none
    public record Sheet(String name, List<String> header, List<List<@Nullable Object>> rows) {
        public Sheet {
            header = List.copyOf(header);
        }
    }

    private Spreadsheet() {
    }

    /// @throws IOException where it cannot be written; what stood there still stands
    public static void write(Path file, List<Sheet> sheets, Provenance provenance, Language language)
            throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream(1 << 20);
        try (Workbook book = new Workbook(made, "Tweespraak", null)) {
            book.setCompressionLevel(Deflater.NO_COMPRESSION);
            book.properties().setTitle(provenance.study()).setSubject(provenance.edition().in(language))
                    .setDescription(String.join("\n",
                            provenance.lines().stream().map(it -> it.in(language)).toList()));
            book.properties().setTextProperty("head", provenance.head()).setTextProperty("lastEdit",
                    provenance.edited().toLocalDate().toString());
            for (Sheet sheet : sheets) {
                fill(book.newWorksheet(sheet.name()), sheet);
            }
            book.finish();
        }
        try (DurableFile whole = DurableFile.beside(file);
                BufferedOutputStream out = new BufferedOutputStream(whole.out(), 1 << 16)) {
            settle(made, provenance, out);
            out.flush();
            whole.commit();
        }
    }

    private static void fill(Worksheet to, Sheet sheet) throws IOException {
        to.freezePane(1, 1);
        for (int column = 0; column < sheet.header().size(); column++) {
            String name = sheet.header().get(column);
            to.inlineString(0, column, name);
            to.style(0, column).bold().set();
            int width = name.length() + 2;
            for (int row = 0; row < Math.min(100, sheet.rows().size()); row++) {
                width = Math.max(width, String.valueOf(sheet.rows().get(row).get(column)).length() + 2);
            }
            to.width(column, Math.clamp(width, NARROW, WIDE));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case null -> {
                    }
                    case Number number -> to.value(row + 1, column, number);
                    case Object text -> to.inlineString(row + 1, column, cell(text.toString()));
                }
            }
        }
        to.finish();
    }

    /// As in every table that leaves the program; cut where no cell could hold it, never within a character.
    private static String cell(String text) {
        String safe = Apostrophe.added(text);
        if (safe.length() <= LONGEST) {
            return safe;
        }
        int end = Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return safe.substring(0, end);
    }

    /// The same archive without anything that depends on when it was made.
    private static void settle(ByteArrayOutputStream made, Provenance provenance, BufferedOutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, InputStream> part : ZipParts.of(made.toByteArray()).entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            try (InputStream content = part.getValue()) {
                if (part.getKey().equals("docProps/core.xml")) {
                    String core = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    zip.write(CREATED.matcher(core).replaceFirst("$1" + provenance.edited() + "Z")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    content.transferTo(zip);
                }
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
