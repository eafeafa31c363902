package nl.tweespraak.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Where the focus goes from control to control: as one reads, bar, navigation, screen, status.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TabOrderTest {

    private final Kit kit = Kit.of(Language.NL, Clock.systemUTC(), Jobs.direct());
    private final nl.tweespraak.cli.Wiring services = new nl.tweespraak.cli.Wiring(KeyStrength.LIGHT,
            InstantSource.system());
    private Study study;
    private Wiring wiring;
    private Scene scene;

    TabOrderTest(@TempDir Path folder) {
        Pictures.startToolkit();
        study = services.sample(folder.resolve("sample"), "verzonnen".toCharArray());
        wiring = Pictures.onScreen(
                () -> new Wiring(kit, services, Preferences.none(), () -> study, folder.resolve("home")));
        scene = Pictures.onScreen(() -> {
            Scene made = new Scene(new StackPane(), 1366, 768);
            kit.look().dress(made);
            made.setRoot(wiring.root());
            return made;
        });
    }

    @AfterAll
    void close() {
        study.close();
    }

    @Test
    void theLeadGoesThroughTheScreensInReadingOrder() {
        assertThat(order(true, "overview")).isEqualTo(framed(true, "Gesprekken innemen…", "Naar de verschillen",
                "Plaatje opslaan…", "2 redenen bekijken"));
        assertThat(order(true, "disagreements")).isEqualTo(framed(true, "Zonder namen", "Gelijke antwoorden…",
                "Overlegweergave", "Alle, 23", "Open, 17", "Te bespreken, 0",
                "Onbesloten, 17", "Besloten, 6", "Alleen deze variabele", "Alleen deze soort",
                "Alleen dit paar codeurs", "Alleen casussen met dit in hun naam", "Verschillen", "Hele gesprek tonen",
                "Vorige verschil", "Volgende verschil", "vriend of kennis", "via anderen", "Ander antwoord", "Reden",
                "Vastleggen", "Te bespreken"));
    }

    @Test
    void theIntakeAndTheDoublesAreGoneThroughInReadingOrder() {
        assertThat(order(true, "intake")).startsWith(framed(true, "Bestanden kiezen…", "Map kiezen…").subList(0, 13)
                .toArray(String[]::new));
        assertThat(order(true, "doubles")).startsWith(framed(true).subList(0, 11).toArray(String[]::new))
                .filteredOn(it -> it.matches("(Voorgesteld|Gekoppeld|Uit elkaar|Buiten de afbakening) \\d+"))
                .extracting(it -> it.charAt(0)).containsExactly('V', 'G', 'U', 'B');
    }

    @Test
    void theAgreementIsGoneThroughFromTheChoiceToTheCells() {
        assertThat(order(true, "agreement")).startsWith(framed(true, "Weg").subList(0, 6).toArray(String[]::new))
                .containsSubsequence("volgens de regel", "weglaten", "Opslaan…", "Voor de methodesectie",
                        "Overeenstemming");
    }

    @Test
    void theCoderGoesThroughTheScreensInReadingOrder() {
        assertThat(order(false, "overview")).isEqualTo(framed(false, "Verder coderen"));
        assertThat(order(false, "coding")).as("cases, conversation, form, handing in").isEqualTo(
                framed(false, "Casus zoeken", "Welke casussen, en hoe geordend", "Mijn casussen",
                        "Zoeken in het gesprek", "Alles in- of uitklappen", "Inhoud verbergen of tonen",
                        "Naar Acuut onveilig", "Meerdere plegers", "ja", "nee", "staat er niet", "Inleveren"));
        assertThat(order(false, "search")).isEqualTo(framed(false, "Woorden, of “woorden bij elkaar”",
                "Wie het schreef", "Wat u codeerde", "Gevonden"));
        assertThat(order(false, "settings")).isEqualTo(framed(false, "Nederlands", "English", "Licht", "Donker",
                "Tekst kleiner", "Tekst groter", "Gewone grootte", "5 min", "15 min", "30 min", "60 min", "nooit",
                "30 min", "60 min", "90 min"));
    }

    @Test
    void theWayInGoesFromTheWaysToTheSettings() {
        assertThat(Pictures.onScreen(() -> {
            Wiring fresh = new Wiring(kit, services, Preferences.none(), () -> study, Path.of(""));
            scene.setRoot(fresh.root());
            List<String> order = walked();
            scene.setRoot(wiring.root());
            return order;
        })).containsExactly("Nieuw onderzoek", "Openen…", "Pakket openen", "Voorbeeldonderzoek", "Nederlands",
                "English",
                "Licht of donker", "Instellingen");
    }

    private static List<String> framed(boolean lead, String... screen) {
        List<String> all = new ArrayList<>(lead
                ? List.of("Zoeken of opdracht", "Aan het werk: Leider", "Overzicht", "Innemen", "Dubbelingen",
                        "Verschillen",
                        "Overeenstemming",
                        "Codeboek", "Rapport", "Team", "Instellingen")
                : List.of("Zoeken of opdracht", "Aan het werk: Codeur A", "Overzicht", "Coderen", "Zoeken",
                        "Verschillen", "Overeenstemming", "Codeboek", "Instellingen"));
        all.addAll(List.of(screen));
        all.addAll(List.of("Inhoud verbergen", "Sneltoetsen"));
        return all;
    }

    private List<String> order(boolean lead, String screen) {
        return Pictures.onScreen(() -> {
            OpenStudy open = OpenStudy.of(study);
            Person person = lead ? open.people().getLast() : open.people().getFirst();
            ShellController shell = wiring.begin(open, person);
            shell.open(screen, screen.equals("coding") ? "004" : screen.equals("search") ? "ex" : null);
            return walked();
        });
    }

    private List<String> walked() {
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Walk walk = new Walk(scene.getRoot());
        List<String> names = new ArrayList<>();
        List<Node> reached = new ArrayList<>();
        walk.stops().getFirst().requestFocus();
        for (Node at = scene.getFocusOwner(); at != null && !reached.contains(at); at = scene.getFocusOwner()) {
            reached.add(at);
            names.add(walk.name(at));
            at.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return names;
    }
}
