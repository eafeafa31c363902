package nl.tweespraak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import nl.tweespraak.json.JsonStream;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What a file turned out to be, and how it is therefore read.
///
/// @param shape for JSON
/// @param table for tables
/// @param line for text logs of a form that a mapping gives
record Recognised(Format format, @Nullable Shape shape, @Nullable Table table, @Nullable LineForm line) {

    private static final Text UNKNOWN = new Text(
            "dit is geen gesprek in een bekende vorm. Bekend zijn JSON met 'transcripts' of 'messages', een tabel of "
                    + "werkblad met de kolommen transcript, position, speaker, at en text, en tekst met regels "
                    + "'Spreker: tekst'. Geef anders een koppeling.",
            "this is no transcript in a known shape. Known are JSON with 'transcripts' or 'messages', a table or "
                    + "sheet with the columns transcript, position, speaker, at and text, and text with lines "
                    + "'Speaker: text'. Otherwise give a mapping.");
    private static final Text OTHER = new Text(
            "de koppeling is voor %s en dit bestand is dat niet. Geef de koppeling die bij dit bestand hoort.",
            "the mapping is for %s and this file is not that. Give the mapping that belongs to this file.");
    private static final Text COLUMNS = new Text("in de kop van deze tabel ontbreekt: %s.",
            "the header of this table lacks: %s.");
    private static final Text TWICE = new Text(
            "een kolom die gelezen wordt staat twee keer in de kop. Haal er een weg.",
            "a column that is read stands in the header twice. Take one out.");
    private static final Text LARGE = new Text(
            "dit tekstbestand is groter dan 64 MiB. Een tekstbestand is één gesprek: splits het.",
            "this text log is over 64 MiB. A text log is one transcript: split it.");

    /// So much of a file is looked at to recognise it, in characters.
    private static final int HEAD = 1 << 16;

    static Recognised of(Source source, @Nullable Mapping mapping, Speakers speakers) throws IOException {
        if (source.isWorkbook()) {
            return workbook(source, mapping);
        }
        if (mapping != null && mapping.dialect().line() != null) {
            return text(source, mapping.dialect().line());
        }
        String head = head(source);
        CsvTable table = CsvTable.of(source, head, mapping);
        boolean mayBeTable = mapping == null || mapping.format().isTable();
        Optional<Format> found = found(head, mayBeTable && table.columns().isComplete(), speakers);
        if (mapping != null) {
            if (mapping.format().isTable() && found.orElse(Format.CSV) != Format.JSON) {
                return table(source, Format.CSV, table);
            }
            if (found.isPresent() && found.get() != mapping.format()) {
                throw Places.refusal(source.name(), Places.WHOLE, OTHER.with(mapping.format().word()));
            }
        }
        Format format = mapping != null
                ? mapping.format()
                : found.orElseThrow(() -> Places.refusal(source.name(), Places.WHOLE, UNKNOWN));
        return switch (format) {
            case JSON -> new Recognised(format, shape(source, mapping), null, null);
            case CSV, XLSX -> table(source, Format.CSV, table);
            case TEXT -> text(source, null);
        };
    }

    private static Optional<Format> found(String head, boolean table, Speakers speakers) {
        String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (Opening.of(first, speakers) != null) {
            return Optional.of(Format.TEXT);
        }
        String begun = first.stripLeading();
        if (begun.startsWith("{") || begun.startsWith("[")) {
            return Optional.of(Format.JSON);
        }
        return table ? Optional.of(Format.CSV) : Optional.empty();
    }

    private static Shape shape(Source source, @Nullable Mapping mapping) throws IOException {
        if (mapping != null && !mapping.hasNoPlaces()) {
            return Shape.of(mapping);
        }
        try (InputStream bytes = source.utf8(Progress.NONE)) {
            Optional<String> opening = JsonStream.opening(bytes, source.name(), List.of("transcripts", "messages"),
                    JsonTranscripts.LIMITS);
            return Shape.known(switch (opening.orElse("")) {
                case "[" -> "$[*]";
                case "transcripts" -> "$.transcripts[*]";
                default -> "$";
            });
        }
    }

    private static Recognised workbook(Source source, @Nullable Mapping mapping) throws IOException {
        if (mapping != null && !mapping.format().isTable()) {
            throw Places.refusal(source.name(), Places.WHOLE, OTHER.with(mapping.format().word()));
        }
        return table(source, Format.XLSX, SheetTable.of(source, mapping));
    }

    private static Recognised table(Source source, Format format, Table table) {
        if (!table.columns().isComplete()) {
            throw Places.refusal(source.name(), table.place(1),
                    COLUMNS.with(String.join(", ", table.columns().missing())));
        }
        if (table.columns().twice()) {
            throw Places.refusal(source.name(), table.place(1), TWICE);
        }
        return new Recognised(format, null, table, null);
    }

    private static Recognised text(Source source, @Nullable String line) {
        if (source.size() > Limits.TEXT_FILE) {
            throw Places.refusal(source.name(), Places.WHOLE, LARGE);
        }
        return new Recognised(Format.TEXT, null, null, line == null ? null : LineForm.parse(line).orElseThrow());
    }

    static String head(Source source) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        try (Reader characters = source.characters(Progress.NONE)) {
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
                read = characters.read(head, length, HEAD - length);
            }
        }
        return new String(head, 0, length);
    }
}
