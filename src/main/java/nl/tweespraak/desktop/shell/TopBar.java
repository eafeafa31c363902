package nl.tweespraak.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Logo;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.shell.Sitting.Seat;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Which study, the way to everything, who is coding.
final class TopBar extends View<HBox> {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// Below this the way to everything is an icon and its key; in pixels at text size 100 %.
    private static final double ROOMY = 900;

    TopBar(Kit kit, Sitting sitting, ShellController controller) {
        super(Boxes.row(12));
        Words words = kit.words();
        root().getStyleClass().addAll("tw-bar", "tw-top-bar");
        Label title = Labels.whole(Labels.strong(new SimpleStringProperty(sitting.title())));
        Label codebook = Labels.caption(words.bind("shell.codebook", sitting.codebook()));
        shownWhile(codebook, controller.model().narrowProperty().not());
        title.setMinWidth(0);
        root().getChildren().addAll(new Logo(), title, codebook);
        if (sitting.sample()) {
            root().getChildren().add(Badges.badge(Tone.PLAIN, words.bind("shell.invented"), null));
        }
        root().getChildren().addAll(Boxes.space(), search(kit, controller), person(words, sitting));
    }

    private Button search(Kit kit, ShellController controller) {
        Words words = kit.words();
        Label name = Labels.caption(words.bind("shell.search"));
        HBox line = Boxes.row(8, Icons.small(MaterialDesignM.MAGNIFY), name, Boxes.space(), Labels.key("Ctrl K"));
        Button button = Boxes.styled(Buttons.wide(line, words.bind("shell.search"), controller::togglePalette),
                "tw-search");
        BooleanBinding roomy = Bindings.createBooleanBinding(
                () -> root().getWidth() * 100 >= ROOMY * kit.look().textSizeProperty().get(), root().widthProperty(),
                kit.look().textSizeProperty());
        shownWhile(name, roomy);
        follow(roomy, now -> button.pseudoClassStateChanged(NARROW, !now));
        return button;
    }

    private static void shownWhile(Label label, ObservableValue<Boolean> shown) {
        label.visibleProperty().bind(shown);
        label.managedProperty().bind(shown);
    }

    private static MenuButton person(Words words, Sitting sitting) {
        Seat now = sitting.person();
        MenuButton menu = new MenuButton(null, Badges.coder(now.coder(), now.letter()));
        menu.textProperty().bind(words.bind(words.person(now.name())));
        menu.getStyleClass().add("tw-person");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.accessibleTextProperty().bind(words.bind("shell.person", words.person(now.name())));
        for (Seat seat : sitting.people()) {
            if (!seat.equals(now)) {
                HBox line = Boxes.row(8, Badges.coder(seat.coder(), seat.letter()),
                        Labels.text(words.bind("shell.sitDown", words.person(seat.name()))));
                CustomMenuItem item = new CustomMenuItem(line);
                item.setOnAction(_ -> sitting.sitDown().accept(seat));
                menu.getItems().add(item);
            }
        }
        MenuItem lock = new MenuItem();
        lock.textProperty().bind(words.bind("shell.lock"));
        lock.setOnAction(_ -> sitting.lock().run());
        MenuItem close = new MenuItem();
        close.textProperty().bind(words.bind("shell.close"));
        close.setOnAction(_ -> sitting.close().run());
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(lock, close);
        return menu;
    }
}
