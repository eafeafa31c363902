package nl.tweespraak.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Found;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.shell.PaletteModel.Entry;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

class PaletteControllerTest {

    private final Kit kit = Kit.direct(Clock.systemUTC());
    private final List<String> sought = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final PaletteController palette = new PaletteController(kit,
            () -> List.of(new Command("shell.command.theme", "shell.general", "Ctrl T", () -> done.add("theme")),
                    Command.key("shell.command.hide", "shell.general", "F8")),
            List.of(new Cases()), () -> done.add("closed"));

    /// A screen in which a case and a text can be found.
    private final class Cases implements Screen {

        @Override
        public String id() {
            return "coding";
        }

        @Override
        public Ikon icon() {
            return MaterialDesignM.MESSAGE;
        }

        @Override
        public Region view() {
            return new Region();
        }

        @Override
        public List<Found> find(String query) {
            return "041".contains(query)
                    ? List.of(new Found(Text.same("Casus 041"), Text.same("casus"), () -> done.add("041")))
                    : List.of();
        }

        @Override
        public Supplier<List<Found>> seek(String query) {
            sought.add(query);
            return () -> List.of(new Found(Text.same("casus 041"), Text.same("tekst"),
                    new Excerpt("Het gaat over ", "mijn", " ex."), () -> done.add("text")));
        }
    }

    @Test
    void emptyItOffersScreensAndCommandsThatCanBeGiven() {
        palette.reset();
        assertThat(names()).containsExactly("Coderen", "Licht of donker");
        assertThat(sought).isEmpty();
    }

    @Test
    void oneListHoldsCasesScreensCommandsAndTexts() {
        palette.model().queryProperty().set("04");
        assertThat(names()).containsExactly("Casus 041", "casus 041");
        palette.model().queryProperty().set("co de");
        assertThat(names()).containsExactly("Coderen", "casus 041");
        assertThat(sought).containsExactly("04", "co de");
    }

    @Test
    void theQueryReachesTheTextsAsItWasTyped() {
        palette.model().queryProperty().set(" \"Mijn EX ");
        assertThat(sought).containsExactly("\"Mijn EX");
    }

    @Test
    void oneCharacterIsTooLittleForTexts() {
        palette.model().queryProperty().set("0");
        assertThat(names()).containsExactly("Casus 041");
        palette.model().queryProperty().set("\uD83D\uDE42");
        assertThat(sought).isEmpty();
    }

    @Test
    void hiddenContentIsNotSearched() {
        palette.model().queryProperty().set("mijn");
        assertThat(names()).containsExactly("casus 041");
        kit.hidden().set(true);
        palette.search();
        assertThat(names()).isEmpty();
        palette.model().queryProperty().set("mijn ex");
        assertThat(sought).containsExactly("mijn");
        kit.hidden().set(false);
        palette.search();
        assertThat(names()).containsExactly("casus 041");
    }

    @Test
    void whatIsChosenClosesThePaletteFirst() {
        palette.model().queryProperty().set("mijn");
        palette.run(palette.model().entries().getFirst());
        assertThat(done).containsExactly("closed", "text");
    }

    @Test
    void noEntryShowsItsTextInALog() {
        palette.model().queryProperty().set("mijn");
        assertThat(palette.model().entries().toString()).doesNotContain("mijn").doesNotContain("gaat");
    }

    private List<String> names() {
        return palette.model().entries().stream().map(Entry::name).toList();
    }
}
