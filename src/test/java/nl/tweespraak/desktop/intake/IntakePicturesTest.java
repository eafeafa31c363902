package nl.tweespraak.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Speaker;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation, in each of its states.
class IntakePicturesTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path pictures = Path.of("target", "screens");

    @Test
    void everyStateIsPictured(@TempDir Path folder) throws Exception {
        Pictures.startToolkit();
        Path exports = MixedExports.folder(folder.resolve("exports"));
        try (Study study = MixedExports.study(folder.resolve("study"))) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(MixedExports.CLOCK);
                IntakeController screen = new IntakeController(kit, study);
                screen.shown(null);
                Inspection all = new Inspection(pictures);
                all.all("intake-start", kit, screen.view(), WIDTH, HEIGHT);
                screen.add(List.of(exports));
                all.all("intake", kit, screen.view(), WIDTH, HEIGHT);
                all.all("intake-small", kit, screen.view(), 948, 624);
                kit.look().textSizeProperty().set(200);
                all.all("intake-large", kit, screen.view(), WIDTH, HEIGHT);
                kit.look().textSizeProperty().set(100);
                screen.speaker("derde", Speaker.COUNSELLOR);
                all.all("intake-ready", kit, screen.view(), WIDTH, HEIGHT);
                screen.model().chosenProperty().set(1);
                all.all("intake-json", kit, screen.view(), WIDTH, HEIGHT);
                screen.model().chosenProperty().set(3);
                all.all("intake-refused", kit, screen.view(), WIDTH, HEIGHT);
                assertThat(screen.view().lookupAll(".tw-fault .label")).isNotEmpty()
                        .noneMatch(it -> it instanceof Label label && label.getText().startsWith(":"));
                screen.dryRun();
                all.all("intake-tried", kit, screen.view(), WIDTH, HEIGHT);
                screen.take();
                all.all("intake-taken", kit, screen.view(), WIDTH, HEIGHT);
                screen.personal().scan();
                assertThat(screen.model().stepProperty().get()).isEqualTo(Step.PERSONAL);
                all.all("intake-personal-none", kit, screen.view(), WIDTH, HEIGHT);
                Path text = exports.resolve("los.txt");
                Files.writeString(text, Files.readString(text) + "[14:05] Chatter: Dank je.\n");
                screen.leave();
                screen.add(List.of(text));
                screen.take();
                all.all("intake-newer", kit, screen.view(), WIDTH, HEIGHT);
                screen.leave();
                screen.removing(screen.model().earlierProperty().get().getFirst());
                all.all("intake-earlier", kit, screen.view(), WIDTH, HEIGHT);
                assertThat(all.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(pictures.resolve("intake-en-dark.png"))).isGreaterThan(10_000);
    }
}
