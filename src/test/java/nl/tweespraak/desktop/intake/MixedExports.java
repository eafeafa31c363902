package nl.tweespraak.desktop.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.tweespraak.codebook.Codebooks;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.store.StudyFile;
import nl.tweespraak.study.Study;

/// A folder of exports as a platform may give them: a table with a label nobody knows, JSON of a shape of its own with a conversation without messages, a text
/// of a known shape, and a picture by mistake.
final class MixedExports {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-10T12:03:00Z"), ZoneOffset.UTC);

    private MixedExports() {
    }

    static Study study(Path folder) {
        var codebook = Codebooks.builtIn("ckm-2022");
        return new Study(StudyFile.create(folder, "lead", "verzonnen".toCharArray(), KeyStrength.LIGHT,
                "Proef (verzonnen)", codebook.source(), true), codebook, new Person.Lead("lead"), CLOCK);
    }

    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        table(folder.resolve("chat-2022.csv"), "derde");
        Files.writeString(folder.resolve("csg-2022.json"), """
                [{"gesprek": "C-1", "geslacht": "vrouw", "berichten": [
                   {"rol": "bezoeker", "tijdstip": "2022-04-02T09:10", "inhoud": "Dit gesprek is verzonnen."},
                   {"rol": "medewerker", "tijdstip": "2022-04-02T09:11", "inhoud": "Welkom terug."}]},
                 {"gesprek": "C-2", "geslacht": "man", "berichten": [
                   {"rol": "bezoeker", "tijdstip": "2022-04-03T09:10", "inhoud": "Dit gesprek is verzonnen."},
                   {"rol": "medewerker", "tijdstip": "2022-04-03T09:12", "inhoud": "Neem rustig de tijd."}]},
                 {"gesprek": "C-3", "geslacht": "man", "berichten": []}]
                """);
        Files.writeString(folder.resolve("los.txt"), """
                [14:02] Chatter: Dit gesprek is verzonnen.
                [14:03] Hulpverlener: Welkom, fijn dat je contact zoekt.
                """);
        Files.write(folder.resolve("scherm.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        Files.writeString(folder.resolve(".verborgen"), "x");
        return folder;
    }

    /// A table in Windows-1252 with semicolons, two conversations.
    static void table(Path file, String label) throws IOException {
        Files.writeString(file, """
                gesprek_id;van;tijdstip;bericht;geslacht;coördinatie
                F-1;bezoeker;12-03-2022 14:02;Dit gesprek is verzonnen.;vrouw;verzonnen
                F-1;medewerker;12-03-2022 14:03;Welkom, fijn dat je contact zoekt.;vrouw;verzonnen
                F-1;%1$s;12-03-2022 14:04;Mag ik een paar vragen stellen?;vrouw;verzonnen
                F-2;bezoeker;15-03-2022 10:00;Dit gesprek is verzonnen.;man;verzonnen
                F-2;medewerker;15-03-2022 10:01;Hoe gaat het vandaag?;man;verzonnen
                """.formatted(label), Charset.forName("windows-1252"));
    }
}
