package nl.tweespraak.desktop.team;

import java.nio.file.Path;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.team.TeamModel.Arrival;
import nl.tweespraak.study.Packed;
import nl.tweespraak.study.Packing;
import nl.tweespraak.study.Study;
import nl.tweespraak.study.Unpacking;

/// What goes out and comes in.
final class PackageActions {

    private final Kit kit;
    private final Study study;
    private final TeamModel model;
    private final TeamController controller;

    PackageActions(Kit kit, Study study, TeamModel model, TeamController controller) {
        this.kit = kit;
        this.study = study;
        this.model = model;
        this.controller = controller;
    }

    /// Seals a task for a coder, or one's own work for the lead.
    ///
    /// @param coder for whom, or whose
    void send(String coder, Path to) {
        controller.start(kit.words().text("team.sealing", coder), progress -> {
            study.file().requireNoPart(to);
            return new Packing(study).write(to, coder, progress);
        }, packed -> sent(packed, to));
    }

    private void sent(Packed packed, Path to) {
        kit.notices().add(Notice.done(kit.words().text("team.sealed", packed.cases(), packed.codings(),
                String.valueOf(to.getFileName()))));
        controller.load();
    }

    /// Looks what a package would change.
    void look(Path file) {
        model.arrivalProperty().set(null);
        controller.start(kit.words().text("team.looking"), progress -> new Unpacking(study, progress).look(file),
                incoming -> model.arrivalProperty().set(new Arrival(file, incoming)));
    }

    /// Takes in what was looked at.
    void take() {
        Arrival arrival = model.arrivalProperty().get();
        if (arrival != null) {
            controller.start(kit.words().text("team.taking"),
                    progress -> new Unpacking(study, progress).take(arrival.file(), false), this::taken);
        }
    }

    private void taken(Packed packed) {
        model.arrivalProperty().set(null);
        kit.saved().set(new Saved.Done(kit.dates().clock().instant()));
        kit.notices().add(Notice.done(kit.words().text("team.taken", packed.cases(), packed.codings())));
        controller.load();
    }

    void letGo() {
        model.arrivalProperty().set(null);
        model.problemProperty().set(null);
    }
}
