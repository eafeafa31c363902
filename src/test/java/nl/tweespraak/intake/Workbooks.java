package nl.tweespraak.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks made part by part, so that each part can be wrong.
final class Workbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Workbooks() {
    }

    /// The parts of a workbook with one sheet whose rows are given, as XML.
    static Map<String, String> parts(String rows, String texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + TYPE
                + "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Verzonnen\" sheetId=\"1\" r:id=\"s\"/>"
                        + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + TYPE
                + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + TYPE
                + "sharedStrings\" Target=\"../xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"" + TYPE
                + "styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy hh:mm\"/>"
                + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        parts.put(TEXTS, "<sst>" + texts + "</sst>");
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    /// The rows of a table, every cell a text of its own.
    static String rows(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (List<String> row : rows) {
            xml.append("<row>");
            for (String cell : row) {
                xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    static byte[] of(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
