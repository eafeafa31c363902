package nl.tweespraak.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import nl.tweespraak.model.CountedBytes;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// An open XLSX workbook: its sheets, and their rows one at a time. Formulas are never run and styles only tell which
/// numbers are times.
final class Workbook implements Closeable {

    private static final Text NO_SHEET = new Text(
            "deze werkmap heeft geen werkblad met die naam, of geen zichtbaar werkblad.",
            "this workbook has no sheet of that name, or none that is shown.");
    private static final String RELATIONS = "_rels/.rels";
    private static final int SHEETS = 1_000;

    private final WorkbookParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();
    private String texts = "";
    private String styles = "";
    private boolean from1904;

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
    }

    /// Whether it is a workbook, of whatever soundness.
    static boolean isOne(Path path, String file) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(path, file)) {
            return parts != null && parts.has("[Content_Types].xml")
                    && (parts.has("xl/workbook.xml") || parts.has("xl/worksheets/sheet1.xml"));
        }
    }

    /// @throws Refusal where it is damaged
    static Workbook open(Path path, String file) throws IOException {
        WorkbookParts parts = WorkbookParts.open(path, file);
        if (parts == null) {
            throw Source.unreadable(file);
        }
        try {
            Workbook workbook = new Workbook(parts);
            workbook.read();
            return workbook;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void read() throws IOException {
        String main = "xl/workbook.xml";
        if (parts.has(RELATIONS)) {
            main = relations(RELATIONS, "").entrySet().stream()
                    .filter(it -> it.getValue().endsWith("/officeDocument")).map(it -> target("", it.getKey()))
                    .findFirst().orElse(main);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        relations(list, "Id").forEach((key, type) -> {
            String id = key.substring(0, key.indexOf('\n'));
            String part = target(folder, key.substring(id.length() + 1));
            targets.put(id, part);
            texts = type.endsWith("/sharedStrings") ? part : texts;
            styles = type.endsWith("/styles") ? part : styles;
        });
        try (Markup markup = Markup.open(parts.file(), parts.open(main))) {
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                if (markup.begins(event, "workbookPr")) {
                    String flag = markup.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (markup.begins(event, "sheet") && sheets.size() < SHEETS) {
                    sheet(markup, targets);
                }
            }
        }
    }

    private void sheet(Markup markup, Map<String, String> targets) {
        String name = markup.attribute("name");
        String part = targets.get(String.valueOf(markup.attribute("id")));
        if (name != null && part != null && parts.has(part)) {
            sheets.put(name, part);
            if (markup.attribute("state") == null || "visible".equals(markup.attribute("state"))) {
                shown.add(name);
            }
        }
    }

    /// Types by target, after the id and a line feed where an id is asked for; without those that lead outside.
    private Map<String, String> relations(String part, String id) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Markup markup = Markup.open(parts.file(), parts.open(part))) {
            for (int event = markup.next(); event != XMLStreamConstants.END_DOCUMENT; event = markup.next()) {
                if (markup.begins(event, "Relationship") && !"External".equals(markup.attribute("TargetMode"))) {
                    String prefix = id.isEmpty() ? "" : markup.attribute(id) + "\n";
                    found.put(prefix + markup.attribute("Target"), String.valueOf(markup.attribute("Type")));
                }
            }
        }
        return found;
    }

    /// A part's name; it is only ever looked up among the parts, so that `..` leads nowhere.
    private static String target(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        return whole.replaceAll("(^|/)\\./", "$1").replaceAll("[^/]+/\\.\\./", "");
    }

    /// The names of the sheets that are shown, in order.
    List<String> shown() {
        return List.copyOf(shown);
    }

    /// The named sheet, or the first that is shown.
    ///
    /// @throws Refusal where there is none
    String sheet(@Nullable String name) {
        if (name == null ? shown.isEmpty() : !sheets.containsKey(name)) {
            throw Places.refusal(parts.file(), Places.WHOLE, NO_SHEET);
        }
        return name == null ? shown.getFirst() : name;
    }

    /// The rows of a sheet from its first; closing them closes the workbook.
    ///
    /// @param size of the file: of so much the progress is told
    Rows rows(String sheet, long size, Progress progress) throws IOException {
        String part = sheets.getOrDefault(sheet, "");
        CellTexts cells = new CellTexts(texts.isEmpty() ? List.of() : SharedTexts.read(parts, texts),
                styles.isEmpty() ? CellStyles.NONE : CellStyles.read(parts, styles), from1904);
        long all = Math.max(1, parts.size(part));
        InputStream bytes = new CountedBytes(parts.open(part), all,
                (done, _) -> progress.go(Math.min(size, (long) ((double) done / all * size)), size), Cancelled::new);
        return new SheetRows(this, Markup.open(parts.file(), bytes), cells);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
