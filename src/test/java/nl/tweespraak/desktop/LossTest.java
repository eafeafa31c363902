package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.store.KeyStrength;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing is lost in the smallest window and with the largest text: no label is cut off and no control is out
/// of reach. Pictures to look at are left in `target/screens`.
@Tag("slow")
class LossTest {

    @ParameterizedTest
    @CsvSource({"1000, 700, 100", "1366, 768, 200"})
    void noWordsAreCutOffAndNoControlIsOutOfReach(int width, int height, int textSize, @TempDir Path folder)
            throws Exception {
        Pictures.startToolkit();
        Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
        var services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT, InstantSource.system());
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Study study = services.sample(folder, "verzonnen".toCharArray())) {
            Pictures.onScreen(() -> {
                Pictures pictures = new Pictures(Path.of("target", "screens"));
                Wiring wiring = new Wiring(kit, services, Preferences.none(), () -> study, folder.resolve("home"));
                kit.look().textSizeProperty().set(textSize);
                OpenStudy open = OpenStudy.of(study);
                for (Person person : List.of(open.people().getLast(), open.people().getFirst())) {
                    ShellController shell = wiring.begin(open, person);
                    for (String screen : shell.screenIds()) {
                        String name = (person instanceof Person.Lead ? "lead-" : "coder-") + screen + "-" + width + "-"
                                + textSize;
                        shell.open(screen, screen.equals("search") ? "ex" : screen.equals("coding") ? "004" : null);
                        pictures.all(name, kit, wiring.root(), width, height);
                        for (Language language : Language.values()) {
                            kit.words().languageProperty().set(language);
                            List<String> lost = lost(kit, wiring, width, height);
                            if (!lost.isEmpty()) {
                                found.put(name + " " + language, lost);
                            }
                        }
                    }
                }
                return true;
            });
        }
        assertThat(found).isEmpty();
    }

    private static List<String> lost(Kit kit, Wiring wiring, int width, int height) {
        StackPane frame = new StackPane();
        Scene scene = new Scene(frame, width, height);
        var dressed = kit.look().dress(scene);
        frame.getChildren().add(wiring.root());
        for (int pass = 0; pass < 4; pass++) {
            frame.applyCss();
            frame.layout();
        }
        Walk walk = new Walk(frame);
        List<String> lost = Stream.of(walk.cut(), walk.clipped(), walk.outside(width, height)).flatMap(List::stream)
                .toList();
        dressed.unsubscribe();
        frame.getChildren().clear();
        return lost;
    }
}
