package nl.tweespraak.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.tweespraak.desktop.kit.Jobs;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;

/// Pictures of all screens on a study: those of the lead, then those of the first coder, in the frame of the window.
final class ScreenPictures {

    /// A case of the sample study with evidence in it; another study keeps to the case that is open.
    private static final String TELLING_CASE = "004";

    private ScreenPictures() {
    }

    /// The study stays open.
    static void take(Study study, Path folder) {
        Pictures.startToolkit();
        Pictures.onScreen(() -> {
            Pictures pictures = new Pictures(folder);
            Kit kit = Kit.of(Language.NL, Clock.system(ZoneId.systemDefault()), Jobs.direct());
            Wiring wiring = new Wiring(kit, new nl.tweespraak.cli.Wiring(), Preferences.none(), () -> study, folder);
            pictures.all("start", kit, wiring.root());
            OpenStudy open = OpenStudy.of(study);
            Person lead = open.people().getLast();
            take(pictures, kit, wiring, wiring.begin(open, lead), "lead");
            Person first = open.people().getFirst();
            if (!first.equals(lead)) {
                ShellController coder = wiring.begin(open, first);
                take(pictures, kit, wiring, coder, "coder");
                coder.open("coding", TELLING_CASE);
                pictures.all("coder-case", kit, wiring.root());
            }
            return true;
        });
    }

    private static void take(Pictures pictures, Kit kit, Wiring wiring, ShellController shell, String who) {
        for (String screen : shell.screenIds()) {
            shell.open(screen, null);
            pictures.all(who + "-" + screen, kit, wiring.root());
        }
    }
}
