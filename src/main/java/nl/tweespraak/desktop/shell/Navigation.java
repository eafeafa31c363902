package nl.tweespraak.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// One line per screen, the open one marked. In a narrow window the icons remain and the names become tooltips.
final class Navigation extends View<VBox> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final String LAST = "settings";

    private final Map<String, HBox> lines = new HashMap<>();

    Navigation(Kit kit, ShellModel model, ShellController controller) {
        super(Boxes.column(2));
        root().getStyleClass().addAll("tw-bar", "tw-navigation");
        VBox upper = Boxes.column(2);
        root().getChildren().add(Boxes.grow(scrolled(upper)));
        for (Screen screen : controller.screens()) {
            HBox line = line(kit.words(), model, screen, controller);
            lines.put(screen.id(), line);
            (screen.id().equals(LAST) ? root() : upper).getChildren().add(line);
        }
        follow(model.currentProperty(), this::mark);
        follow(model.narrowProperty(), narrow -> root().pseudoClassStateChanged(NARROW, narrow));
    }

    /// In a low window with large text there is no room for all at once.
    private static ScrollPane scrolled(VBox lines) {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }

    private void mark(String current) {
        lines.forEach((id, line) -> line.pseudoClassStateChanged(CURRENT, id.equals(current)));
    }

    private static HBox line(Words words, ShellModel model, Screen screen, ShellController controller) {
        ObservableValue<String> name = words.bind("screen." + screen.id());
        Label label = Boxes.styled(Labels.text(name), "tw-nav-name");
        label.setMinWidth(Label.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().addAll("tw-small", "tw-muted");
        count.setMinWidth(Label.USE_PREF_SIZE);
        ObservableValue<String> counted = screen.count();
        if (counted != null) {
            count.textProperty().bind(counted);
        }
        Region space = Boxes.space();
        for (Region wide : new Region[]{label, space, count}) {
            wide.visibleProperty().bind(model.narrowProperty().not());
            wide.managedProperty().bind(model.narrowProperty().not());
        }
        Button button = Buttons.wide(Boxes.row(0, Boxes.row(12, Icons.of(screen.icon()), label), space, count), name,
                () -> controller.open(screen.id(), null));
        button.setId(screen.id());
        button.getStyleClass().add("tw-nav-button");
        Buttons.named(button, name);
        Region bar = Boxes.styled(new Region(), "tw-nav-bar");
        return Boxes.styled(Boxes.row(4, bar, Boxes.grow(button)), "tw-nav-line");
    }
}
