package nl.tweespraak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.tweespraak.model.Refusal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final List<String> HEADER = List.of("transcript", "position", "speaker", "at", "text");
    private static final List<List<String>> ROWS = List.of(HEADER,
            List.of("g1", "1", "chatter", "14:02", "Hallo."),
            List.of("g1", "2", "medewerker", "2022-03-12T14:03", "Welkom terug."));

    @TempDir
    Path folder;

    private Path file(Map<String, String> parts) {
        return Taken.file(folder, "a.xlsx", Workbooks.of(parts));
    }

    private Path changed(String part, UnaryOperator<String> change) {
        Map<String, String> parts = Workbooks.parts(Workbooks.rows(ROWS), "<si><t>Ja.</t></si>");
        parts.put(part, change.apply(Objects.requireNonNull(parts.get(part))));
        return file(parts);
    }

    @Test
    void whatASpreadsheetProgramWritesIsRead() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy hh:mm"));
            workbook.createSheet("verborgen").createRow(0).createCell(0).setCellValue("Nee.");
            workbook.setSheetHidden(0, true);
            XSSFSheet sheet = workbook.createSheet("Verzonnen & meer");
            sheet.createRow(0);
            Row header = sheet.createRow(1);
            for (int i = 0; i < HEADER.size(); i++) {
                header.createCell(i).setCellValue(HEADER.get(i));
            }
            Row first = sheet.createRow(3);
            first.createCell(0).setCellValue(17);
            first.createCell(1).setCellFormula("2-1");
            first.getCell(1).setCellValue(1);
            first.createCell(2).setCellValue("Chatter");
            first.createCell(3).setCellValue(LocalDateTime.of(2022, 3, 12, 14, 2));
            first.getCell(3).setCellStyle(day);
            XSSFRichTextString rich = new XSSFRichTextString("Hallo. <b>\u20ac\r\n \ud83d\ude42 ");
            rich.applyFont(2, 5, workbook.createFont());
            first.createCell(4).setCellValue(rich);
            first.createCell(6).setCellValue("Ja.");
            workbook.write(out);
        }
        Taken taken = Taken.from(file);

        assertThat(taken.ids()).containsExactly("17");
        assertThat(taken.transcripts().getFirst().messages().getFirst().at()).hasToString("2022-03-12T14:02");
        assertThat(taken.texts()).containsExactly("Hallo. <b>\u20ac\r\n \ud83d\ude42 ");
        Findings findings = FirstLook.at(file).find(Start.NONE);
        assertThat(findings.sheets()).containsExactly("Verzonnen & meer");
        assertThat(findings.format()).isEqualTo(Format.XLSX);
        assertThat(findings.known()).isTrue();
        Mapping hidden = Mapping.parse("{\"format\": \"xlsx\", \"sheet\": \"verborgen\"}");
        assertThat(Taken.refused(file, hidden).reason().en()).contains("row 1", "lacks");
    }

    @Test
    void aWorkbookMadePartByPartIsRead() {
        Taken taken = Taken.from(changed(Workbooks.SHEET, it -> it));

        assertThat(taken.reading()).isEqualTo(new Reading(1, 2, 0, List.of()));
        assertThat(taken.texts()).containsExactly("Hallo.", "Welkom terug.");
    }

    @Test
    void columnsOfASheetAreMappedAsThoseOfATable() {
        Path file = changed(Workbooks.SHEET, it -> it.replace("transcript", "gesprek").replace("speaker", "wie"));
        Mapping mapping = FirstLook.at(file).find(Start.NONE).mapping();

        assertThat(mapping.id()).isEqualTo("gesprek");
        assertThat(Taken.from(file, Mapping.parse(mapping.json())).reading().messages()).isEqualTo(2);
        assertThat(Taken.from(file, Mapping.parse("""
                {"format": "csv", "id": "gesprek", "speaker": "wie", "text": "text"}""")).ids()).containsExactly("g1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c><f>1+1</f></c>", "<c t=\"e\"><v>#REF!</v></c>", "<c t=\"s\"><v>7</v></c>",
            "<c t=\"s\"><v>-1</v></c>", "<c><v>x</v></c>"})
    void aCellThatHasNoValueOfItsOwnSkipsItsTranscript(String cell) {
        Taken taken = Taken.from(changed(Workbooks.SHEET,
                it -> it.replace("<c t=\"inlineStr\"><is><t>Hallo.</t></is></c>", cell)));

        assertThat(taken.transcripts()).isEmpty();
        assertThat(taken.problem().place().nl()).isEqualTo("gesprek 1 (g1), rij 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t=\"s\"><v>0</v></c>", "<c t=\"str\"><f>A1</f><v>Ja.</v></c>",
            "<c t=\"inlineStr\"><is><r><rPr/><t>J</t></r><rPh><t>x</t></rPh><r><t>a.</t></r></is></c>"})
    void storedResultsAndRunsOfTextAreRead(String cell) {
        assertThat(Taken.from(changed(Workbooks.SHEET,
                it -> it.replace("<c t=\"inlineStr\"><is><t>Hallo.</t></is></c>", cell))).texts()).startsWith("Ja.");
    }

    @Test
    void numbersThatAreTimesAreReadByTheirStyle() {
        for (String[] each : new String[][]{{"44632.584722222222", "2022-03-12T14:02"}, {"0.5847222222", "14:02"}}) {
            assertThat(Taken
                    .from(changed(Workbooks.SHEET, it -> it.replace("<c t=\"inlineStr\"><is><t>14:02</t></is></c>",
                            "<c s=\"1\"><v>" + each[0] + "</v></c>")))
                    .transcripts().getFirst().messages().getFirst().at())
                    .hasToString(each[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Workbooks.SHEET, Workbooks.TEXTS, "xl/workbook.xml", "xl/styles.xml", "_rels/.rels"})
    void entitiesAreNeverRead(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("verzonnen"), "Ja.");
        for (String type : List.of("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")) {
            Refusal refusal = Taken.refused(changed(part, it -> type + it.replace("Hallo.", "&a;")));
            assertThat(refusal.reason().en()).contains("document type");
        }
    }

    @Test
    void whatUnpacksToFarTooMuchIsRefused() throws IOException {
        for (String part : List.of(Workbooks.SHEET, Workbooks.TEXTS)) {
            Path file = folder.resolve("a.xlsx");
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, String> each : Workbooks.parts(Workbooks.rows(ROWS), "").entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    boolean bomb = each.getKey().equals(part);
                    zip.write((bomb ? "<x>" : each.getValue()).getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; bomb && i < 200; i++) {
                        zip.write(blanks);
                    }
                    zip.closeEntry();
                }
            }
            assertThat(Files.size(file)).isLessThan(1 << 20);
            assertThat(Taken.refused(file).reason().en()).contains("far too large in unpacking");
        }
    }

    @Test
    void partsAreFoundByNameAlone() {
        Path outside = changed("xl/_rels/workbook.xml.rels",
                it -> it.replace("worksheets/sheet1.xml", "../../../../etc/passwd"));
        assertThat(Taken.refused(outside).reason().en()).contains("no sheet");
        Path external = changed("xl/_rels/workbook.xml.rels",
                it -> it.replace("Target=\"worksheets", "TargetMode=\"External\" Target=\"worksheets"));
        assertThat(Taken.refused(external).reason().en()).contains("no sheet");
        Path slashes = changed("xl/_rels/workbook.xml.rels",
                it -> it.replace("worksheets/sheet1.xml", "../xl/./worksheets/x/../sheet1.xml"));
        assertThat(Taken.from(slashes).reading().messages()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r=\"ZZZ1\" t=\"b\"><v>1</v></c></row>", "<row r=\"1\"/>", "<row r=\"0\"/>",
            "<row r=\"99999999\"/>", "<row><c r=\"\"/></row>", "<row><c r=\"B4\"/><c r=\"A4\"/></row>", "<row><c>",
            "<row><c><is>", "<row><c><v>1", "<row><a", "&x;",
            "<row><c t=\"inlineStr\"><is><t>\u0001</t></is></c></row>"})
    void aBrokenSheetRefusesTheFileWithItsPlace(String rows) {
        Refusal refusal = Taken
                .refused(changed(Workbooks.SHEET, it -> it.replace("</sheetData>", rows + "</sheetData>")));
        assertThat(refusal.problems().getFirst().place().en()).matches("row \\d+");
    }

    @Test
    void aWorkbookWithAPartTwiceIsRefused() {
        byte[] bytes = Workbooks.of(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>", "xl/workbook.xmm",
                "<x/>"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("workbook.xmm", "workbook.xml");
        assertThat(Taken.refused(Taken.file(folder, "a.xlsx", text, StandardCharsets.ISO_8859_1)).problems())
                .hasSize(1);
    }

    @Test
    void partsWithPathsOfOtherPlacesAreLeftAlone() {
        Map<String, String> parts = Workbooks.parts(Workbooks.rows(ROWS), "");
        parts.put("../../buiten.txt", "x");
        parts.put("/buiten.txt", "x");
        parts.put("xl/..\\..\\buiten.txt", "x");
        assertThat(Taken.from(file(parts)).reading().messages()).isEqualTo(2);
        assertThat(folder).isDirectoryContaining(it -> it.endsWith("a.xlsx"))
                .isDirectoryNotContaining("glob:**buiten*");
    }

    @Test
    void deepMarkupIsRefusedOrPassedBy() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        Path file = changed(Workbooks.TEXTS, it -> it.replace("<si>", deep + "<si>"));
        try {
            assertThat(Taken.from(file).reading().messages()).isEqualTo(2);
        } catch (Refusal refusal) {
            assertThat(refusal.problems()).hasSize(1);
        }
    }

    @Test
    void manyReferencesToCharactersAreNoBomb() {
        String text = "&lt;&#65;&amp;".repeat(100_000);
        assertThat(Taken.from(changed(Workbooks.SHEET, it -> it.replace("Hallo.", text))).texts().getFirst())
                .isEqualTo("<A&".repeat(100_000));
    }

    @Test
    void aCutOffWorkbookAndOtherArchivesAreRefused() {
        byte[] whole = Workbooks.of(Workbooks.parts(Workbooks.rows(ROWS), ""));
        assertThat(Taken.refused(Taken.file(folder, "a.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .reason().en()).contains("archive");
        assertThat(Taken.refused(file(Map.of("word/document.xml", "<x/>"))).reason().en()).contains("archive");
    }
}
