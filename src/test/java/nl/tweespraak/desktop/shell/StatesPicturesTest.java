package nl.tweespraak.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kordamp.ikonli.materialdesign2.MaterialDesignA.ALERT_OUTLINE;
import static org.kordamp.ikonli.materialdesign2.MaterialDesignC.CHECK;
import static org.kordamp.ikonli.materialdesign2.MaterialDesignN.NOT_EQUAL_VARIANT;
import static org.kordamp.ikonli.materialdesign2.MaterialDesignM.MAGNIFY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.css.PseudoClass;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CategoryKey;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Segments;
import org.junit.jupiter.api.Test;

/// Every control in every state on one sheet, to be looked at beside the style sheet.
class StatesPicturesTest {

    private final Path folder = Path.of("target", "screens");

    @Test
    void everyControlIsPictured() throws Exception {
        Pictures.startToolkit();
        Pictures pictures = new Pictures(folder);
        Kit kit = Kit.direct(Clock.systemUTC());
        Pictures.onScreen(() -> {
            pictures.all("states", kit, sheet());
            return true;
        });
        assertThat(Files.size(folder.resolve("states-nl-dark.png"))).isGreaterThan(10_000);
    }

    private static Region sheet() {
        VBox left = Boxes.column(12, buttons("Inleveren", "Openen", "Terug", "Wissen"), categories(), keys(), badges());
        VBox right = Boxes.column(16,
                EmptyPanes.warning(say("Acuut onveilig is ‘ja’, maar hier staat niet ‘loopt nog’."),
                        Buttons.link(say("Naar Acuut onveilig"), StatesPicturesTest::nothing)),
                EmptyPanes.empty(NOT_EQUAL_VARIANT, say("Nog geen verschillen"),
                        say("Ze verschijnen zodra twee codeurs dezelfde casus hebben ingeleverd. Nu: 0 van 229."),
                        Buttons.plain(say("Naar Overzicht"), StatesPicturesTest::nothing)),
                EmptyPanes.fault(say("Dit onderzoek staat in een gedeelde map"), say("""
                        Twee computers kunnen het dan tegelijk beschadigen. Er is niets gewijzigd. Zet het op deze \
                        computer, of werk met pakketten."""),
                        Buttons.accent(say("Hierheen kopiëren…"), StatesPicturesTest::nothing),
                        Buttons.plain(say("Over pakketten"), StatesPicturesTest::nothing)),
                fields(), new ProgressBar(0.4));
        HBox sheet = new HBox(48, left, Boxes.grow(right));
        sheet.setPadding(new Insets(24));
        return Boxes.styled(sheet, "tw-screen");
    }

    private static Node buttons(String... names) {
        VBox rows = Boxes.column(8);
        for (int row = 0; row < names.length; row++) {
            HBox line = Boxes.row(12);
            for (String state : new String[]{"", "hover", "focused", "disabled"}) {
                Button button = switch (row) {
                    case 0 -> Buttons.accent(say(names[row]), StatesPicturesTest::nothing);
                    case 1 -> Buttons.plain(say(names[row]), StatesPicturesTest::nothing);
                    case 2 -> Buttons.flat(say(names[row]), StatesPicturesTest::nothing);
                    default -> Buttons.danger(say(names[row]), StatesPicturesTest::nothing);
                };
                line.getChildren().add(in(button, state));
            }
            rows.getChildren().add(line);
        }
        rows.getChildren().add(Boxes.row(12,
                Buttons.withKey(Buttons.plain(say("Inleveren"), StatesPicturesTest::nothing), "Ctrl Enter"),
                Buttons.withKey(Buttons.accent(say("Vastleggen"), StatesPicturesTest::nothing), "Ctrl Enter"),
                Buttons.icon(MAGNIFY, say("Zoeken"), StatesPicturesTest::nothing),
                new Segments<>(new SimpleObjectProperty<>(1)).add(1, say("Nederlands")).add(2, say("English"))));
        return rows;
    }

    private static Node categories() {
        VBox rows = Boxes.column(8);
        for (String state : new String[]{"", "hover", "focused", "selected", "filled", "aside", "disabled"}) {
            RadioButton category = CategoryKey.one("1", say("(ex-)partner"));
            category.setSelected("selected".equals(state));
            if ("filled".equals(state)) {
                CategoryKey.mark(category, CategoryKey.State.FILLED,
                        Badges.badge(Tone.DASHED, say("uit kenmerk"), null));
            } else if ("aside".equals(state)) {
                CategoryKey.mark(category, CategoryKey.State.ASIDE, Badges.badge(Tone.PLAIN, say("terzijde"), null));
            } else {
                in(category, state);
            }
            category.setPrefWidth(400);
            rows.getChildren().add(category);
        }
        return rows;
    }

    private static Node keys() {
        HBox row = Boxes.row(8, Labels.key("Tab"), Labels.key("1"), Labels.key("?"), Labels.key("!"));
        for (int i = 1; i <= 8; i++) {
            row.getChildren().add(Badges.section(i, say("AfChSlUiDwPlKlOv".substring(2 * i - 2, 2 * i))));
        }
        row.getChildren().addAll(Badges.coder(0, "A"), Badges.coder(1, "B"), Badges.coder(-1, "L"));
        return row;
    }

    private static Node badges() {
        return Boxes.row(8, Badges.badge(Tone.PLAIN, say("verzonnen"), null),
                Badges.badge(Tone.ACCENT, say("te bespreken"), null), Badges.badge(Tone.DONE, say("besloten"), CHECK),
                Badges.badge(Tone.WARNING, say("1 waarschuwing"), ALERT_OUTLINE),
                Badges.badge(Tone.DANGER, say("niet bewaard"), ALERT_OUTLINE));
    }

    private static Node fields() {
        TextField field = new TextField("Dit gesprek is verzonnen.");
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("Alle variabelen");
        box.getSelectionModel().selectFirst();
        return Boxes.row(8, field, in(new TextField("Ja."), "focused"), box);
    }

    private static <N extends Node> N in(N node, String state) {
        if ("disabled".equals(state)) {
            node.setDisable(true);
        } else if (!state.isEmpty()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), "focused".equals(state));
        }
        return node;
    }

    private static ObservableValue<String> say(String words) {
        return new SimpleStringProperty(words);
    }

    private static void nothing() {
    }
}
