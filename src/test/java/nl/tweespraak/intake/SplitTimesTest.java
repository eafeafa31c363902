package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import nl.tweespraak.model.Message;
import nl.tweespraak.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exports with the day and the time of a message in places of their own.
class SplitTimesTest {

    private static final String ROWS = """
            gesprek;datum;tijd;afzender;bericht
            v-1;%1$s;%2$s;bezoeker;Dit gesprek is verzonnen.
            v-1;%1$s;%3$s;medewerker;Welkom terug.
            """;
    private static final Mapping MAPPING = Mapping.of(Format.CSV).with(Part.ID, "gesprek").with(Part.AT, "datum")
            .with(Part.TIME, "tijd").with(Part.SPEAKER, "afzender").with(Part.TEXT, "bericht");

    @TempDir
    Path folder;

    private static List<String> times(Taken taken) {
        return taken.transcripts().stream().flatMap(it -> it.messages().stream()).map(Message::at)
                .map(String::valueOf).toList();
    }

    private static Mapping suggested(Path file) {
        return FirstLook.at(file).find(Start.NONE).mapping();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2022-03-12          | 14:02    | 14:03:30 | 2022-03-12T14:02 | 2022-03-12T14:03:30",
            "12-03-2022          | 9:02     | 9.03     | 2022-03-12T09:02 | 2022-03-12T09:03",
            "12/3/22             | 2:02 PM  | 2:03 pm  | 2022-03-12T14:02 | 2022-03-12T14:03",
            "12 maart 2022       | 14:02    | 14:03    | 2022-03-12T14:02 | 2022-03-12T14:03",
            "2022-03-12 00:00:00 | 14:02    | 14:03    | 2022-03-12T14:02 | 2022-03-12T14:03",
            "12-03-2022          | 30-12-1899 14:02:00 | 30-12-1899 14:03 | 2022-03-12T14:02 | 2022-03-12T14:03",
            "2022-03-12          | 2022-03-12T14:02 | 14:03 | 2022-03-12T14:02 | 2022-03-12T14:03",
            "44632               | 0.5847222222 | 0.5854166667 | 2022-03-12T14:02 | 2022-03-12T14:03"})
    void aDayAndATimeInTwoColumnsAreRecognisedAndJoined(String day, String first, String second, String one,
            String two) {
        Path file = Taken.file(folder, "a.csv", ROWS.formatted(day, first, second));
        Mapping mapping = suggested(file);

        assertThat(mapping.at()).isEqualTo("datum");
        assertThat(mapping.time()).isEqualTo("tijd");
        assertThat(times(Taken.from(file, mapping))).containsExactly(one, two);
        assertThat(Mapping.parse(mapping.json())).isEqualTo(mapping);
    }

    @Test
    void tabsAndEnglishNamesServeAsWell() {
        Path file = Taken.file(folder, "a.tsv", ROWS.formatted("2022-03-12", "23:59", "23:59").replace(';', '\t')
                .replace("datum", "Date").replace("tijd", "Time"));
        assertThat(suggested(file).time()).isEqualTo("Time");
        assertThat(times(Taken.from(file, suggested(file)))).containsExactly("2022-03-12T23:59", "2022-03-12T23:59");
    }

    @Test
    void aDayThatIsTheSameInAllOfATranscriptIsAlsoThatOfItsBeginning() {
        Mapping mapping = suggested(Taken.file(folder, "a.csv", ROWS.formatted("2022-03-12", "14:02", "14:03")));
        assertThat(mapping.startedOn()).isEqualTo("datum");
        String night = ROWS.formatted("2022-03-12", "23:58", "23:59") + "v-1;2022-03-13;00:01;bezoeker;Ja.\n";
        Path file = Taken.file(folder, "b.csv", night);
        assertThat(suggested(file).startedOn()).isNull();
        assertThat(times(Taken.from(file, suggested(file)))).endsWith("2022-03-13T00:01");
    }

    /// Joined, the messages after midnight would stand before the others.
    @Test
    void aDayThatStandsStillPastMidnightIsThatOfTheBeginningAlone() {
        Mapping mapping = suggested(Taken.file(folder, "a.csv", ROWS.formatted("2022-03-12", "23:58", "00:01")));
        assertThat(mapping.time()).isNull();
        assertThat(mapping.at()).isEqualTo("tijd");
        assertThat(mapping.startedOn()).isEqualTo("datum");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-12, 25:61", "2022-13-12, 14:02", "2022-03-12, ''", "morgen, 14:02",
            "2022-03-12, 2022-03-13T14:02"})
    void whatCannotBeJoinedIsListedWithItsPlaceAndSkipped(String day, String time) {
        Path file = Taken.file(folder, "a.csv",
                ROWS.formatted("2022-03-12", "14:02", "14:03") + "v-2;" + day + ";" + time + ";bezoeker;Ja.\n");
        Taken taken = Taken.from(file, MAPPING);

        assertThat(taken.ids()).containsExactly("v-1");
        assertThat(taken.problem().place().en()).endsWith("line 4");
        assertThat(taken.problem().reason().en()).startsWith("the day and the time of this message");
    }

    @Test
    void withoutADayTheTimeAloneIsKnownAndWithoutBothNothing() {
        Path file = Taken.file(folder, "a.csv", ROWS.formatted("", "14:02", ""));
        assertThat(times(Taken.from(file, MAPPING))).containsExactly("14:02", "null");
    }

    @Test
    void ofAnotherZoneTheDayAndTheTimeAreConvertedTogether() {
        Path file = Taken.file(folder, "a.csv", ROWS.formatted("2022-03-12", "23:30", "01:00"));
        Mapping utc = MAPPING.with(Dialect.FOUND.in(ZoneId.of("UTC")));
        assertThat(times(Taken.from(file, utc))).containsExactly("2022-03-13T00:30", "2022-03-12T02:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<c s=\"2\"><v>44632</v></c> | <c s=\"3\"><v>0.584722222222222</v></c>",
            "<c s=\"1\"><v>44632</v></c> | <c s=\"3\"><v>1.584722222222222</v></c>",
            "<c><v>44632</v></c> | <c><v>0.584722222222222</v></c>",
            "<c s=\"2\"><v>44632</v></c> | <c><v>0.584722222222222</v></c>",
            "<c><v>44632</v></c> | <c t=\"inlineStr\"><is><t>14:02</t></is></c>"})
    void aCellWithADayAndOneWithATimeAreJoined(String day, String time) {
        String header = Workbooks.rows(List.of(List.of("gesprek", "datum", "tijd", "afzender", "bericht")));
        String row = "<row><c t=\"inlineStr\"><is><t>v-1</t></is></c>" + day + time
                + "<c t=\"inlineStr\"><is><t>bezoeker</t></is></c><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
        Map<String, String> parts = Workbooks.parts(header + row.formatted("Dit gesprek is verzonnen.")
                + row.formatted("Ja."), "");
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/>"
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        Path file = Taken.file(folder, "a.xlsx", Workbooks.of(parts));

        assertThat(suggested(file).time()).isEqualTo("tijd");
        assertThat(times(Taken.from(file, suggested(file)))).containsExactly("2022-03-12T14:02", "2022-03-12T14:02");
    }

    @Test
    void twoPathsOfJsonAreJoined() {
        Path file = Taken.file(folder, "a.json", """
                [{"id": "j-1", "berichten": [
                   {"van": "bezoeker", "datum": "12-03-2022", "tijd": "23:59", "tekst": "Dit gesprek is verzonnen."},
                   {"van": "medewerker", "datum": "13-03-2022", "tijd": "00:01", "tekst": "Welkom terug."}]},
                 {"id": "j-2", "berichten": [
                   {"van": "bezoeker", "datum": "12-03-2022", "tijd": "14:02", "tekst": "Dit gesprek is verzonnen."}]}]
                """);
        Mapping mapping = suggested(file);
        assertThat(mapping.at()).isEqualTo("$.datum");
        assertThat(mapping.time()).isEqualTo("$.tijd");
        assertThat(times(Taken.from(file, mapping))).containsExactly("2022-03-12T23:59", "2022-03-13T00:01",
                "2022-03-12T14:02");

        Path bad = Taken.file(folder, "b.json", """
                [{"id": "j-1", "berichten": [
                   {"van": "bezoeker", "datum": "12-03-2022", "tijd": "24:59", "tekst": "Dit gesprek is verzonnen."}]}]
                """);
        assertThat(Taken.from(bad, mapping).problem().place().en()).contains("berichten[0]");
    }

    /// There are more ids than days then, and they do not stand beside each other.
    @Test
    void messagesApartOfWhichSomeHaveNoDayAreLookedAtAsWell() {
        Path file = Taken.file(folder, "a.jsonl", """
                {"gesprek": "j-1", "van": "bezoeker", "tekst": "Dit gesprek is verzonnen."}
                {"gesprek": "j-1", "van": "bezoeker", "datum": "2022-03-12", "tijd": "14:02", "tekst": "Ja."}
                {"gesprek": "j-2", "van": "bezoeker", "datum": "2022-03-13", "tijd": "14:02", "tekst": "Nee."}
                """);
        Mapping mapping = suggested(file);
        assertThat(mapping.time()).isEqualTo("$.tijd");
        assertThat(times(Taken.from(file, mapping))).containsExactly("null", "2022-03-12T14:02", "2022-03-13T14:02");
    }

    @Test
    void aMappingOfBeforeIsStillReadAndReadsAsBefore() {
        Mapping before = Mapping.parse("""
                {"format": "csv", "id": "gesprek", "speaker": "afzender", "text": "bericht", "at": "tijd",
                 "startedOn": "datum"}
                """);
        assertThat(before.time()).isNull();
        assertThat(before.json()).doesNotContain("\"time\"");
        Path file = Taken.file(folder, "a.csv", ROWS.formatted("2022-03-12", "14:02", "14:03"));
        Taken taken = Taken.from(file, before);
        assertThat(times(taken)).containsExactly("14:02", "14:03");
        assertThat(taken.transcripts().getFirst().startedOn()).isEqualTo("2022-03-12");
        assertThat(taken.transcripts().getFirst().messages().getFirst().speaker()).isEqualTo(Speaker.CHATTER);
    }
}
