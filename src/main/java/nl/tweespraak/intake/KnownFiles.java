package nl.tweespraak.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweespraak.model.Text;

/// Recognises files that people choose by mistake, to say what they are and what to do instead.
final class KnownFiles {

    /// How many bytes from the beginning are enough to recognise one.
    static final int ENOUGH = 64;

    private static final Text ARCHIVE = new Text(
            "dit is een ingepakt bestand of een document van Office of LibreOffice, geen gesprek. Pak het uit, of bewaar "
                    + "de tabel als CSV (UTF-8) en lees dat bestand in.",
            "this is an archive or an Office or LibreOffice document, no transcript. Unpack it, or save the table as CSV "
                    + "(UTF-8) and import that file.");
    private static final Text OFFICE = new Text(
            "dit is een document van een oudere Office, geen gesprek. Bewaar de tabel als CSV (UTF-8) en lees dat in.",
            "this is a document of an older Office, no transcript. Save the table as CSV (UTF-8) and import that file.");
    private static final Text PICTURE = new Text("dit is een afbeelding, geen gesprek. Kies het bestand met de tekst.",
            "this is a picture, no transcript. Choose the file with the text.");
    private static final Text PDF = new Text(
            "dit is een PDF, geen gesprek. Vraag het platform om een uitvoer als JSON, CSV of tekst.",
            "this is a PDF, no transcript. Ask the platform for an export as JSON, CSV or text.");
    private static final Text DATABASE = new Text(
            "dit is een database, geen gesprek. Voer de gesprekken uit als JSON, CSV of tekst.",
            "this is a database, no transcript. Export the conversations as JSON, CSV or text.");
    private static final Text STUDY = new Text(
            "dit is het bestand van een onderzoek, geen gesprek. Open de map van het onderzoek.",
            "this is the file of a study, no transcript. Open the folder of the study.");
    private static final Text STATISTICS = new Text(
            "dit is een gegevensbestand van SPSS, geen gesprek. Voer de gesprekken uit als JSON, CSV of tekst.",
            "this is an SPSS data file, no transcript. Export the conversations as JSON, CSV or text.");
    private static final Text RICH_TEXT = new Text(
            "dit is opgemaakte tekst (RTF). Bewaar het als platte tekst in UTF-8.",
            "this is rich text (RTF). Save it as plain text in UTF-8.");
    private static final Text MARKUP = new Text(
            "dit is een webpagina of XML, geen gesprek. Voer de gesprekken uit als JSON, CSV of tekst.",
            "this is a web page or XML, no transcript. Export the conversations as JSON, CSV or text.");

    private record Kind(String beginning, Text reason) {
    }

    /// Beginnings as Latin-1.
    private static final List<Kind> KINDS = List.of(new Kind("PK\u0003\u0004", ARCHIVE),
            new Kind("PK\u0005\u0006", ARCHIVE), new Kind("\u001f\u008b", ARCHIVE), new Kind("7z\u00bc\u00af", ARCHIVE),
            new Kind("Rar!\u001a", ARCHIVE), new Kind("\u00d0\u00cf\u0011\u00e0", OFFICE),
            new Kind("\u0089PNG\r\n", PICTURE), new Kind("\u00ff\u00d8\u00ff", PICTURE), new Kind("GIF8", PICTURE),
            new Kind("%PDF-", PDF), new Kind("SQLite format 3\0", DATABASE), new Kind("H2encrypt\n", STUDY),
            new Kind("$FL2@(#)", STATISTICS), new Kind("$FL3@(#)", STATISTICS), new Kind("{\\rtf", RICH_TEXT),
            new Kind("<", MARKUP), new Kind("\u00ef\u00bb\u00bf<", MARKUP));

    private KnownFiles() {
    }

    /// @throws nl.tweespraak.model.Refusal where the first bytes are those of another kind of file
    static void refuse(String name, byte[] first) {
        String beginning = new String(first, StandardCharsets.ISO_8859_1);
        for (Kind kind : KINDS) {
            if (beginning.startsWith(kind.beginning())) {
                throw Places.refusal(name, Places.WHOLE, kind.reason());
            }
        }
    }
}
