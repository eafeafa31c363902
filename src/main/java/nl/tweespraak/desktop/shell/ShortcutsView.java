package nl.tweespraak.desktop.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Command;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Every key that does something here, beside the screen and not over it in a dialog.
final class ShortcutsView extends View<VBox> {

    private final Kit kit;
    private final ShellController controller;
    private final VBox lines = Boxes.styled(Boxes.column(4), "tw-shortcuts-lines");

    ShortcutsView(Kit kit, ShellController controller) {
        super(new VBox());
        this.kit = kit;
        this.controller = controller;
        root().getStyleClass().addAll("tw-floating", "tw-shortcuts");
        root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox head = Boxes.row(8, Labels.paneTitle(kit.words().bind("shell.shortcuts")), Boxes.space(),
                Buttons.icon(MaterialDesignC.CLOSE, kit.words().bind("shell.shortcuts.close"),
                        controller::toggleShortcuts));
        // Under a shadow the picture that a scroll pane keeps is not renewed when the theme changes.
        ScrollPane scroll = Boxes.redrawnInParts(new ScrollPane(lines));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root().getChildren().addAll(Boxes.styled(head, "tw-pane-head"), scroll);
    }

    /// As they are for the open screen.
    void fill() {
        lines.getChildren().clear();
        String group = "";
        for (Command command : controller.commands()) {
            if (command.keys().isEmpty()) {
                continue;
            }
            if (!command.group().equals(group)) {
                group = command.group();
                lines.getChildren().add(Boxes.styled(Labels.strong(kit.words().bind(group)), "tw-shortcuts-group"));
            }
            lines.getChildren().add(line(command));
        }
    }

    private HBox line(Command command) {
        HBox line = Boxes.row(4, Labels.text(kit.words().bind(command.name())), Boxes.space());
        for (String key : command.keys().split(" ", -1)) {
            line.getChildren().add(Labels.key(key));
        }
        return line;
    }
}
