package nl.tweespraak.desktop.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Small JSON files in the user's own folder for preferences. They are a convenience: one that cannot be read or
/// written stops nobody. Nothing of a study's content goes here.
public final class Preferences {

    private static final System.Logger LOG = System.getLogger(Preferences.class.getName());

    private final @Nullable Path folder;

    public Preferences(Path folder) {
        this.folder = folder;
    }

    private Preferences() {
        this.folder = null;
    }

    /// Remembers nothing: for pictures.
    public static Preferences none() {
        return new Preferences();
    }

    /// Where this system keeps them.
    ///
    /// @param environment as of [System#getenv()]
    public static Path usualFolder(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String data = environment.get("APPDATA");
            return (data == null ? home : Path.of(data)).resolve("Tweespraak");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tweespraak");
        }
        String data = environment.get("XDG_CONFIG_HOME");
        return (data == null || data.isBlank() ? home.resolve(".config") : Path.of(data)).resolve("tweespraak");
    }

    /// Null where there is none that can be read.
    public @Nullable JsonObject read(String name) {
        Path home = folder;
        if (home == null) {
            return null;
        }
        try {
            Path file = file(home, name);
            return Files.exists(file) && Json.read(file, JsonLimits.USUAL) instanceof JsonObject object ? object : null;
        } catch (IOException | Refusal e) {
            LOG.log(System.Logger.Level.WARNING, "Preferences {0} could not be read: {1}", name, e.getClass());
            return null;
        }
    }

    /// @param values as [Json#write(Object)] takes them
    public void write(String name, Map<String, ?> values) {
        Path home = folder;
        if (home == null) {
            return;
        }
        try {
            Files.createDirectories(home);
            Path draft = file(home, name + ".new");
            Files.writeString(draft, Json.pretty(values));
            Files.move(draft, file(home, name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Preferences {0} could not be written: {1}", name, e.getClass());
        }
    }

    private static Path file(Path home, String name) {
        return home.resolve(name + ".json");
    }
}
