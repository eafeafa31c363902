package nl.tweespraak.desktop.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation, in each of its states.
class DoublesPicturesTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path pictures = Path.of("target", "screens");

    @Test
    void everyStateIsPictured(@TempDir Path folder) throws Exception {
        Pictures.startToolkit();
        try (Study study = TwiceVisited.create(folder.resolve("study"))) {
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(TwiceVisited.CLOCK);
                DoublesController screen = new DoublesController(kit, study);
                DoublesModel model = screen.model();
                screen.shown(null);
                Inspection all = new Inspection(pictures);
                all.all("doubles-coder", kit, screen.view(), WIDTH, HEIGHT);
                Pairs pairs = model.pairsProperty().get();
                assertThat(pairs).isNotNull();
                screen.choose(pairs.proposed().getLast());
                all.all("doubles", kit, screen.view(), WIDTH, HEIGHT);
                all.all("doubles-small", kit, screen.view(), 948, 624);
                theReasonsStandAboveTheConversations(screen.view());
                kit.look().textSizeProperty().set(200);
                all.all("doubles-large", kit, screen.view(), WIDTH, HEIGHT);
                kit.look().textSizeProperty().set(100);
                screen.link();
                model.tabProperty().set(Tab.LINKED);
                all.all("doubles-linked", kit, screen.view(), WIDTH, HEIGHT);
                model.tabProperty().set(Tab.PROPOSED);
                screen.refuse();
                all.all("doubles-none", kit, screen.view(), WIDTH, HEIGHT);
                model.tabProperty().set(Tab.APART);
                all.all("doubles-apart", kit, screen.view(), WIDTH, HEIGHT);
                model.tabProperty().set(Tab.SCOPE);
                all.all("doubles-scope", kit, screen.view(), WIDTH, HEIGHT);
                assertThat(all.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(pictures.resolve("doubles-en-dark.png"))).isGreaterThan(10_000);
    }

    /// However long the conversations are.
    private static void theReasonsStandAboveTheConversations(Region screen) {
        for (String part : new String[]{".tw-pair-reasons", ".tw-pair-answers-scroll"}) {
            Region shown = (Region) screen.lookup(part);
            assertThat(shown.getHeight()).as(part).isEqualTo(shown.prefHeight(shown.getWidth()));
        }
    }
}
