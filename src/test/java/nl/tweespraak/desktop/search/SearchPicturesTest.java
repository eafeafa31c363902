package nl.tweespraak.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search screen with hits, without, and before anything is asked.
class SearchPicturesTest {

    private final Path folder = Path.of("target", "screens");

    @Test
    void everyStateIsPictured(@TempDir Path temp) throws Exception {
        Pictures.startToolkit();
        Inspection pictures = new Inspection(folder);
        Kit kit = Kit.direct(Clock.systemUTC());
        try (Study study = SearchedStudy.make(temp.resolve("study"))) {
            Pictures.onScreen(() -> {
                SearchController search = new SearchController(kit, study);
                search.shown(null);
                pictures.all("search-start", kit, search.view(), 1000, 700);
                search.shown("gaat ex");
                pictures.all("search", kit, search.view());
                search.shown("gaat");
                search.model().variableProperty().set(Optional.of(study.codebook().variable("scope")));
                pictures.all("search-by-coding", kit, search.view(), 1000, 700);
                search.shown("nietbestaand");
                pictures.all("search-none", kit, search.view(), 1000, 700);
                return true;
            });
        }
        assertThat(pictures.found()).isEmpty();
        assertThat(Files.size(folder.resolve("search-nl-dark.png"))).isGreaterThan(10_000);
    }
}
