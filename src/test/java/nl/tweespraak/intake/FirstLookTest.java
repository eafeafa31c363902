package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLookTest {

    private static final String TABLE = """
            Gespreksnummer;Datum/tijd;Afzender;Kanaal;Bericht
            v-1;12-03-2022 14:02;Systeembericht;web;Dit gesprek is verzonnen.
            v-1;12-03-2022 14:03;Bezoeker 7;web;Hallo.
            v-1;12-03-2022 14:04;Hulpverlener;web;Welkom, fijn dat je contact zoekt.
            v-2;13-03-2022 09:30;Systeembericht;app;Dit gesprek is verzonnen.
            v-2;13-03-2022 09:31;Bezoeker 7;app;Ik weet het niet.
            """;

    @TempDir
    Path folder;

    private FirstLook look(String name, String content) {
        return FirstLook.at(Taken.file(folder, name, content));
    }

    private static Preview preview(FirstLook look, Mapping mapping) {
        return look.preview(mapping, 3, Progress.NONE);
    }

    /// As the files of the sample do in the packaged program.
    @Test
    void aFileThatLiesInAnArchiveIsReadThere(@TempDir Path place) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(place.resolve("archive.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(archive.getPath("talks.csv"),
                    "transcript,position,speaker,at,text\n001,1,chatter,,Dit gesprek is verzonnen.\n");
            assertThat(FirstLook.at(file).preview(null, 1, Progress.NONE).read()).isOne();
        }
    }

    /// As Dutch and English programs write them; newer ones put a narrow space before what half of the day it is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "12-03-2022 14:02        | 2022-03-12T14:02",
            "3/12/22, 2:02 PM        | 2022-03-12T14:02",
            "3/12/2022 2:02:30 pm    | 2022-03-12T14:02:30",
            "3/12/22, 2:02\u202fPM   | 2022-03-12T14:02",
            "2:02 PM                 | 14:02",
            "12 maart 2022 14:02     | 2022-03-12T14:02",
            "12 mrt. 2022, 14:02     | 2022-03-12T14:02",
            "12 mrt 2022 14:02       | 2022-03-12T14:02",
            "12 Mar 2022 14:02       | 2022-03-12T14:02",
            "12 March 2022, 14:02    | 2022-03-12T14:02",
            "March 12, 2022 2:02 PM  | 2022-03-12T14:02",
            "Mar 12, 2022, 2:02 PM   | 2022-03-12T14:02"})
    void aTimeIsReadAsProgramsWriteIt(String written, String read) {
        Path file = Taken.file(folder, "a.csv", """
                transcript;position;speaker;at;text
                v-1;1;chatter;%s;Dit gesprek is verzonnen.
                """.formatted(written));
        Mapping mapping = FirstLook.at(file).find(Start.NONE).mapping();

        assertThat(Taken.from(file, mapping).transcripts().getFirst().messages().getFirst().at()).hasToString(read);
    }

    @Test
    void aTableOfItsOwnShapeIsMappedByItsHeaderAndValues() {
        FirstLook look = look("a.csv", TABLE);
        Findings findings = look.find(Start.NONE);

        assertThat(findings.format()).isEqualTo(Format.CSV);
        assertThat(findings.known()).isFalse();
        assertThat(findings.dialect().delimiter()).isEqualTo(';');
        assertThat(look.encodingRule()).isEqualTo(EncodingRule.FITS);
        Mapping mapping = findings.mapping();
        assertThat(mapping.id()).isEqualTo("Gespreksnummer");
        assertThat(mapping.at()).isEqualTo("Datum/tijd");
        assertThat(mapping.speaker()).isEqualTo("Afzender");
        assertThat(mapping.text()).isEqualTo("Bericht");
        assertThat(mapping.dialect().times()).isEqualTo("d-M-uuuu[[,] H:mm[:ss]]");
        assertThat(mapping.speakers())
                .isEqualTo(Map.of("Systeembericht", Speaker.SYSTEM, "Bezoeker 7", Speaker.CHATTER));
        assertThat(Mapping.parse(mapping.json())).isEqualTo(mapping);
        assertThat(findings.messageFields()).extracting(Field::place).contains("Kanaal");
    }

    @Test
    void attributesThatCodebooksAskForAreSuggestedByTheirNamesAndNoOthers() {
        assertThat(look("b.csv", """
                Gesprek;Afzender;Bericht;Geslacht;Leeftijd;Provincie;Kanaal
                1;Bezoeker;Dit gesprek is verzonnen.;vrouw;19;Utrecht;chat
                1;Medewerker;Welkom.;vrouw;19;Utrecht;bel
                2;Bezoeker;Dit gesprek is verzonnen.;man;20;Utrecht;chat
                2;Medewerker;Welkom.;man;20;Utrecht;chat
                """).find(Start.NONE).mapping().attributes())
                .as("a channel that changes within a transcript is none of it")
                .isEqualTo(Map.of("gender", "Geslacht", "age", "Leeftijd"));
        assertThat(look("b.json",
                """
                        [{"id": "1", "klant": {"sekse": "vrouw", "land": "NL"}, "regels": [
                           {"wie": "Bezoeker", "tekst": "Dit gesprek is verzonnen."}, {"wie": "Medewerker", "tekst": "Welkom."}]},
                         {"id": "2", "klant": {"sekse": "man", "land": "NL"}, "regels": [
                           {"wie": "Bezoeker", "tekst": "Dit gesprek is verzonnen."}, {"wie": "Medewerker", "tekst": "Welkom."}]}]
                        """)
                .find(Start.NONE).mapping().attributes()).isEqualTo(Map.of("gender", "$.klant.sekse"));
        assertThat(look("apart.json", """
                [{"gesprek": "1", "rol": "Bezoeker", "tekst": "Dit gesprek is verzonnen.", "leeftijd": "19"},
                 {"gesprek": "1", "rol": "Medewerker", "tekst": "Welkom."},
                 {"gesprek": "2", "rol": "Bezoeker", "tekst": "Dank je.", "leeftijd": "20"}]
                """).find(Start.NONE).mapping().attributes()).isEqualTo(Map.of("age", "$.leeftijd"));
    }

    @Test
    void thePreviewIsWhatAnImportWouldRead() {
        FirstLook look = look("a.csv", TABLE);
        Mapping mapping = look.find(Start.NONE).mapping().withAttributes(Map.of("channel", "Kanaal"));
        Preview preview = preview(look, mapping);

        assertThat(preview.refused()).isFalse();
        assertThat(preview.whole()).isTrue();
        assertThat(preview.read()).isEqualTo(2);
        assertThat(preview.messages()).isEqualTo(5);
        assertThat(preview.transcripts().getFirst().attributes()).isEqualTo(Map.of("channel", "web"));
        assertThat(preview.transcripts().getFirst().messages().get(1).at()).hasToString("2022-03-12T14:03");
        assertThat(preview.labels()).extracting(Label::label).containsExactly("Systeembericht", "Bezoeker 7",
                "Hulpverlener");
        assertThat(preview.labels()).extracting(Label::count).containsExactly(2, 2, 1);
        assertThat(Taken.from(folder.resolve("a.csv"), mapping).reading()).isEqualTo(new Reading(2, 5, 0, List.of()));
    }

    @Test
    void aLabelThatNobodyKnowsIsShownAndWouldRefuseTheFile() {
        FirstLook look = look("a.csv", "transcript,position,speaker,at,text\ng1,1,V,,Hallo.\n");
        assertThat(look.find(Start.NONE).known()).isTrue();
        Preview preview = look.preview(null, 3, Progress.NONE);

        assertThat(preview.refused()).isTrue();
        assertThat(preview.labels().getFirst()).isEqualTo(new Label("V", 1, null, null));
        assertThat(preview.transcripts().getFirst().messages().getFirst().speaker()).isNull();
        Mapping labels = Mapping.of(Format.CSV).withSpeakers(Map.of("V", Speaker.CHATTER));
        assertThat(preview(look, labels).refused()).isFalse();
        assertThat(look.fits(Mapping.parse(labels.json()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"data":{"chats":[{"nr":5,"begonnen":"2022-03-12","log":[%s]},{"nr":6,"log":[%s]}]}} | $.data.chats[*] | $.log[*] | 2
            [{"code":"v-5","log":[%s]},{"code":"v-6","log":[%s]}]                                | $[*]            | $.log[*] | 2
            {"code":"v-5","log":[%s,%s]}                                                         | $               | $.log[*] | 1
            [%s,%s]                                                                              | $               | $[*]     | 1
            """)
    void transcriptsAreFoundInJsonOfAnyShape(String json, String transcripts, String messages, int count) {
        String message = """
                {"van":"bezoeker","tijd":"14:02","inhoud":{"tekst":"Hallo."}},\
                {"van":"medewerker","tijd":"14:03","inhoud":{"tekst":"Welkom terug."}}""";
        FirstLook look = look("a.json", json.replace("%s", message));
        Mapping mapping = look.find(Start.NONE).mapping();

        assertThat(mapping.transcripts()).isEqualTo(transcripts);
        assertThat(mapping.messages()).isEqualTo(messages);
        assertThat(mapping.speaker()).isEqualTo("$.van");
        assertThat(mapping.text()).isEqualTo("$.inhoud.tekst");
        assertThat(mapping.at()).isEqualTo("$.tijd");
        assertThat(preview(look, mapping).read()).isEqualTo(count);
        assertThat(preview(look, mapping).refused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void messagesThatStandApartAreJoinedByTheirId(boolean lines) {
        String rows = """
                {"chat": "v-1", "who": "client", "ts": 1647090120, "text": "Hallo."}
                {"chat": "v-1", "who": "supporter", "ts": 1647090180, "text": "Welkom terug."}
                {"chat": "v-2", "who": "client", "ts": 1647090240, "text": "Ja."}
                """;
        FirstLook look = look("a.jsonl", lines ? rows : "[" + rows.strip().replace("\n", ",") + "]");
        Mapping mapping = look.find(Start.NONE).mapping();
        Preview preview = preview(look, mapping);

        assertThat(mapping.messages()).isNull();
        assertThat(mapping.dialect().times()).isEqualTo("epoch-seconds");
        assertThat(preview.transcripts()).extracting(Preview.Conversation::id).containsExactly("v-1", "v-2");
        assertThat(preview.transcripts().getFirst().messages().getFirst().at()).hasToString("2022-03-12T14:02");
        assertThat(Mapping.parse(mapping.json())).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            [12:01] bezoeker: Hallo.                  ! true  !                               ! 12:01
            12:01 bezoeker: Hallo.                    ! false ! {time} {speaker}: {text}      ! 12:01
            2022-03-01 12:01 - bezoeker: Hallo.       ! false ! {time} - {speaker}: {text}    ! 2022-03-01T12:01
            01-03-2022 12:01 - bezoeker: Hallo.       ! false ! {time} - {speaker}: {text}    ! 2022-03-01T12:01
            [01-03-2022, 12:01:05] bezoeker: Hallo.   ! false ! [{time}] {speaker}: {text}    ! 2022-03-01T12:01:05
            bezoeker (12:01): Hallo.                  ! false ! {speaker} ({time}): {text}    ! 12:01
            bezoeker: Hallo.                          ! true  !                               !
            """)
    void linesOfATextLogAreRecognised(String line, boolean known, String form, String at) {
        FirstLook look = look("a.txt", line + "\nDank je.\n" + line.replace("bezoeker", "politie") + "\n");
        Findings findings = look.find(Start.NONE);
        Preview preview = preview(look, findings.mapping());

        assertThat(findings.known()).isEqualTo(known);
        assertThat(findings.mapping().dialect().line()).isEqualTo(form);
        assertThat(preview.refused()).isFalse();
        assertThat(preview.messages()).isEqualTo(2);
        Preview.Line first = preview.transcripts().getFirst().messages().getFirst();
        assertThat(first.text()).isEqualTo("Hallo.\nDank je.");
        assertThat(first.at() == null ? null : first.at().toString()).isEqualTo(at);
        assertThat(Mapping.parse(findings.mapping().json())).isEqualTo(findings.mapping());
    }

    @Test
    void ofALargeFileTheBeginningIsShownWithItsProblemsAndItsLabelsHaveAnEnd() {
        StringBuilder rows = new StringBuilder("transcript,position,speaker,at,text\n");
        for (int i = 0; i < 30_000; i++) {
            rows.append('g').append(i).append(i == 3 ? ",2," : ",1,").append("chatter,,").append(i).append('\n');
        }
        FirstLook look = look("a.csv", rows.toString());
        Preview preview = look.preview(null, 3, Progress.NONE);
        Preview strange = preview(look, look.find(Start.NONE).mapping().with(Part.SPEAKER, "text"));

        assertThat(preview.whole()).isFalse();
        assertThat(preview.read()).isEqualTo(20_000);
        assertThat(preview.transcripts()).hasSize(3);
        assertThat(preview.problems()).extracting(it -> it.place().en()).containsExactly("transcript 4 (g3), line 5");
        assertThat(strange.labels()).hasSize(500);
        assertThat(strange.refused()).isTrue();
    }

    @Test
    void timesOfAnotherZoneAreConvertedAndTheOddOnesCounted() {
        FirstLook look = look("a.csv", """
                transcript,position,speaker,at,text
                g1,1,chatter,2022-03-12T14:02,Ja.
                g1,2,chatter,2022-03-27T01:30,Ja.
                g1,3,chatter,2022-10-30T01:30,Ja.
                g1,4,chatter,14:02,Ja.
                g1,5,chatter,2022-03-12T14:02Z,Ja.
                """);
        Mapping london = Mapping.of(Format.CSV).with(Dialect.FOUND.in(ZoneId.of("Europe/London")));
        Preview preview = preview(look, london);

        assertThat(preview.times()).isEqualTo(new Preview.TimeNotes(1, 1, 1));
        assertThat(preview.transcripts().getFirst().messages()).extracting(it -> String.valueOf(it.at()))
                .containsExactly("2022-03-12T15:02", "2022-03-27T03:30", "2022-10-30T02:30", "14:02",
                        "2022-03-12T15:02");
    }
}
