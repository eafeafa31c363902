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

/// The list of studies between two runs: path and title, nothing else.
final class RecentFile {

    private static final String NAME = "recent";
    private static final int MOST = 12;

    private final Preferences preferences;

    RecentFile(Preferences preferences) {
        this.preferences = preferences;
    }

    /// Titles by folder, the one used last first.
    Map<Path, String> read() {
        Map<Path, String> found = new LinkedHashMap<>();
        JsonObject stored = preferences.read(NAME);
        if (stored != null && stored.get("studies") instanceof JsonArray studies) {
            for (JsonValue study : studies.items()) {
                if (study instanceof JsonObject one && one.get("path") instanceof JsonString path
                        && one.get("title") instanceof JsonString title) {
                    put(found, path.value(), title.value());
                }
            }
        }
        return found;
    }

    /// Puts it at the head.
    void add(Path folder, String title) {
        Map<Path, String> studies = new LinkedHashMap<>();
        studies.put(folder, title);
        read().forEach(studies::putIfAbsent);
        write(studies);
    }

    void remove(Path folder) {
        Map<Path, String> studies = read();
        studies.remove(folder);
        write(studies);
    }

    private void write(Map<Path, String> studies) {
        List<Map<String, String>> list = new ArrayList<>();
        studies.entrySet().stream().limit(MOST)
                .forEach(study -> list.add(Map.of("path", study.getKey().toString(), "title", study.getValue())));
        preferences.write(NAME, Map.of("studies", list));
    }

    private static void put(Map<Path, String> studies, String path, String title) {
        try {
            studies.put(Path.of(path), title);
        } catch (InvalidPathException _) {
            // A path of another system, say: it leads nowhere here.
            return;
        }
    }
}
