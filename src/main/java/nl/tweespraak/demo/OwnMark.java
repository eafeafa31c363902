package nl.tweespraak.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespraak.json.Json;
import nl.tweespraak.json.JsonLimits;
import nl.tweespraak.json.JsonObject;
import nl.tweespraak.json.JsonString;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import nl.tweespraak.store.DurableFile;
import nl.tweespraak.store.KeyRing;
import nl.tweespraak.store.StudyLock;

/// Tells a sample study of ours from anything else that may stand in its place: a file in its folder that names the
/// study it was made for. A real study put there has another name.
final class OwnMark {

    static final String FILE = "sample.json";

    private static final String STUDY = "study";

    private OwnMark() {
    }

    /// @param folder with the keys of a study just made
    static void leave(Path folder) throws IOException {
        try (DurableFile file = DurableFile.beside(folder.resolve(FILE))) {
            file.out().write(Json.write(Map.of(STUDY, KeyRing.read(folder).study().toString()))
                    .getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    /// Empties the folder where what stands there is ours and nobody has it open.
    ///
    /// @throws Refusal where it is not, or somebody has
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder) || (Files.isDirectory(folder) && inside(folder).isEmpty())) {
            return;
        }
        if (!isOurs(folder)) {
            throw new Refusal(new Text("In %s staat iets dat niet als voorbeeld is gemaakt. Kies een andere map.",
                    "In %s stands something that was not made as a sample. Choose another folder.").with(folder));
        }
        Path keys = folder.resolve(KeyRing.FILE_NAME);
        Path lock = folder.resolve(StudyLock.FILE_NAME);
        Path mark = folder.resolve(FILE);
        List<Path> last = List.of(keys, lock, mark);
        try (StudyLock _ = StudyLock.take(folder)) {
            for (Path path : inside(folder)) {
                if (!last.contains(path)) {
                    Files.delete(path);
                }
            }
        }
        for (Path path : last) {
            Files.deleteIfExists(path);
        }
    }

    /// Keys go before the mark: without keys it is what is left of one that was being cleared.
    private static boolean isOurs(Path folder) throws IOException {
        Path mark = folder.resolve(FILE);
        if (!Files.isRegularFile(mark)) {
            return false;
        }
        return !Files.exists(folder.resolve(KeyRing.FILE_NAME))
                || (Json.read(mark, JsonLimits.USUAL) instanceof JsonObject object
                        && object.get(STUDY) instanceof JsonString study
                        && study.value().equals(KeyRing.read(folder).study().toString()));
    }

    /// All that is in a folder, what is in folders before them.
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
        }
    }
}
