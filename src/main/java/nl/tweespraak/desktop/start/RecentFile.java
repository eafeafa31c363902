package nl.tweespraak.desktop.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.json.JsonArray;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.json.JsonValue;

/// The list of studies between two runs: path, title and codebook edition, nothing else.
final class RecentFile {

    private static final String NAME = "recent";
    private static final int MOST = 12;

    private final Preferences preferences;

    /// @param codebook empty where nobody knows
    record Known(String title, String codebook) {
    }

    RecentFile(Preferences preferences) {
        this.preferences = preferences;
    }

    /// By folder, the one used last first.
    Map<Path, Known> read() {
        Map<Path, Known> found = new LinkedHashMap<>();
        JsonObject stored = preferences.read(NAME);
        if (stored != null && stored.get("studies") instanceof JsonArray studies) {
            for (JsonValue study : studies.items()) {
                if (study instanceof JsonObject one && one.get("path") instanceof JsonString path
                        && one.get("title") instanceof JsonString title) {
                    String codebook = one.get("codebook") instanceof JsonString edition ? edition.value() : "";
                    put(found, path.value(), new Known(title.value(), codebook));
                }
            }
        }
        return found;
    }

    /// Puts it at the head.
    void add(Path folder, String title, String codebook) {
        Map<Path, Known> studies = new LinkedHashMap<>();
        studies.put(folder, new Known(title, codebook));
        read().forEach(studies::putIfAbsent);
        write(studies);
    }

    void remove(Path folder) {
        Map<Path, Known> studies = read();
        studies.remove(folder);
        write(studies);
    }

    private void write(Map<Path, Known> studies) {
        List<Map<String, String>> list = new ArrayList<>();
        studies.entrySet().stream().limit(MOST)
                .forEach(study -> list.add(Map.of("path", study.getKey().toString(), "title",
                        study.getValue().title(), "codebook", study.getValue().codebook())));
        preferences.write(NAME, Map.of("studies", list));
    }

    private static void put(Map<Path, Known> studies, String path, Known known) {
        try {
            studies.put(Path.of(path), known);
        } catch (InvalidPathException _) {
            // A path of another system, say: it leads nowhere here.
            return;
        }
    }
}
