package nl.tweespraak.desktop.team;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweespraak.desktop.Inspection;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Edit;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen beside the navigation.
class TeamPicturesTest {

    private static final int WIDTH = 1248;
    private static final int HEIGHT = 824;

    private final Path pictures = Path.of("target", "screens");

    @Test
    void everyPartIsPictured(@TempDir Path folder) throws Exception {
        Pictures.startToolkit();
        TeamStudy team = new TeamStudy(folder);
        try (Study lead = team.lead(24)) {
            lead.apply(new Edit.OpenRound("Oefening", true, List.of("anna", "bram"), List.of("001", "002", "003"), 100,
                    7));
            lead.apply(new Edit.OpenRound("Eerste ronde", false, List.of("anna", "bram"), List.of(), 50, 7));
            TeamStudy.code(lead, "anna", 1, "001", "002", "003");
            TeamStudy.code(lead, "bram", 1, "001", "002");
            lead.apply(new Edit.CloseRound("Oefening", "category"));
            TeamController screen = team.screen(lead);
            screen.packages().send("anna", folder.resolve("anna.twp"));
            Path work = folder.resolve("work.twp");
            try (Study own = team.settled(folder.resolve("anna.twp"), "anna")) {
                var todo = own.cases().stream().filter(it -> !it.handedIn()).limit(4).map(it -> it.id()).toList();
                TeamStudy.code(own, "anna", 1, todo.toArray(String[]::new));
                team.screen(own).packages().send("anna", work);
                Pictures.onScreen(() -> {
                    Kit kit = Kit.direct(TeamStudy.CLOCK);
                    TeamController desk = screen(kit, own, team);
                    Inspection all = new Inspection(pictures);
                    all.all("team-coder", kit, desk.view(), WIDTH, HEIGHT);
                    desk.model().tabProperty().set(Tab.KEY);
                    all.all("team-coder-key", kit, desk.view(), WIDTH, HEIGHT);
                    assertThat(all.found()).isEmpty();
                    return true;
                });
            }
            Pictures.onScreen(() -> {
                Kit kit = Kit.direct(TeamStudy.CLOCK);
                TeamController pictured = screen(kit, lead, team);
                Inspection all = new Inspection(pictures);
                all.all("team-packages", kit, pictured.view(), WIDTH, HEIGHT);
                all.all("team-packages-small", kit, pictured.view(), 948, 624);
                pictured.packages().look(folder.resolve("anna.twp"));
                all.all("team-refused", kit, pictured.view(), WIDTH, HEIGHT);
                pictured.packages().look(work);
                all.all("team-arrival", kit, pictured.view(), WIDTH, HEIGHT);
                pictured.model().tabProperty().set(Tab.PEOPLE);
                pictured.people().add("els", Person.Role.READER, null);
                pictured.model().leavingProperty().set("bram");
                all.all("team-people", kit, pictured.view(), WIDTH, HEIGHT);
                pictured.model().leavingProperty().set(null);
                pictured.model().madeProperty().set(null);
                pictured.model().renamingProperty().set("bram");
                all.all("team-rename", kit, pictured.view(), WIDTH, HEIGHT);
                all.all("team-rename-small", kit, pictured.view(), 948, 624);
                lead.apply(new Edit.RenameCoder("anna", "Codeur A"));
                lead.apply(new Edit.AddCoder("carla"));
                pictured.model().renamingProperty().set(null);
                pictured.load();
                all.all("team-rename-half", kit, pictured.view(), WIDTH, HEIGHT);
                pictured.model().tabProperty().set(Tab.ROUNDS);
                pictured.model().round().coders().add("Codeur A");
                all.all("team-rounds", kit, pictured.view(), WIDTH, HEIGHT);
                kit.look().textSizeProperty().set(200);
                all.all("team-rounds-large", kit, pictured.view(), WIDTH, HEIGHT);
                kit.look().textSizeProperty().set(100);
                pictured.model().tabProperty().set(Tab.KEY);
                pictured.people().newRecoveryCode();
                all.all("team-key", kit, pictured.view(), WIDTH, HEIGHT);
                assertThat(all.found()).isEmpty();
                return true;
            });
        }
        assertThat(Files.size(pictures.resolve("team-key-en-dark.png"))).isGreaterThan(10_000);
    }

    private static TeamController screen(Kit kit, Study study, TeamStudy team) {
        TeamController screen = new TeamController(kit, study, team.services().people(study), () -> {
        }, () -> {
        });
        screen.shown(null);
        return screen;
    }
}
