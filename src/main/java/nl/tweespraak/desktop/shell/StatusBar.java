package nl.tweespraak.desktop.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.View;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Whether all is saved, what runs, and the two keys that always help.
final class StatusBar extends View<HBox> {

    private final Kit kit;
    private final HBox saved = Boxes.row(6);
    private final HBox jobs = Boxes.row(16);

    StatusBar(Kit kit, ShellModel model, ShellController controller) {
        super(Boxes.row(16));
        this.kit = kit;
        root().getStyleClass().addAll("tw-bar", "tw-status-bar");
        Button hide = key("shell.hide", "F8", controller::toggleHidden);
        root().getChildren().addAll(saved, Boxes.space(), jobs, hide,
                key("shell.shortcuts", "F2", controller::toggleShortcuts));
        follow(model.hiddenProperty(), hidden -> {
            hide.textProperty().unbind();
            hide.textProperty().bind(kit.words().bind(hidden ? "shell.show" : "shell.hide"));
        });
        follow(kit.saved(), this::showSaved);
        follow(kit.words().languageProperty(), _ -> showSaved(kit.saved().get()));
        follow(this::followJobs);
    }

    private Button key(String words, String key, Runnable run) {
        return Boxes.styled(Buttons.withKey(Buttons.flat(kit.words().bind(words), run), key), "tw-status-button");
    }

    private void showSaved(Saved now) {
        saved.getChildren().setAll(switch (now) {
            case Saved.Nothing _ -> new Node[]{};
            case Saved.Typed _ -> new Node[]{Icons.small(MaterialDesignP.PENCIL_OUTLINE), text("shell.typed")};
            case Saved.Saving _ -> new Node[]{text("shell.saving")};
            case Saved.Done done -> new Node[]{Icons.done(MaterialDesignC.CHECK),
                    text("shell.saved", kit.dates().time(done.at()))};
            case Saved.Failed failed -> new Node[]{
                    Boxes.styled(Icons.small(MaterialDesignA.ALERT_CIRCLE_OUTLINE), "tw-danger"),
                    text("shell.notSaved"),
                    Buttons.link(kit.words().bind("shell.again"), failed.again())};
        });
    }

    private Label text(String key, Object... arguments) {
        return Labels.caption(kit.words().bind(key, arguments));
    }

    private Subscription followJobs() {
        ListChangeListener<Job> listener = _ -> showJobs();
        kit.jobs().running().addListener(listener);
        showJobs();
        return () -> kit.jobs().running().removeListener(listener);
    }

    private void showJobs() {
        jobs.getChildren().setAll(kit.jobs().running().stream().map(job -> new JobLine(kit, job)).toList());
    }
}
