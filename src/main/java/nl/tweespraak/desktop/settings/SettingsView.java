package nl.tweespraak.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.Theme;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Language;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// One line for each setting: its name, what it does, and the choice.
final class SettingsView extends View<VBox> {

    SettingsView(Words words, SettingsModel model, SettingsController controller) {
        super(new VBox());
        HBox head = Boxes.row(12, Labels.screenTitle(words.bind("screen.settings")));
        Segments<Language> language = new Segments<>(model.languageProperty())
                .add(Language.NL, words.bind("settings.dutch")).add(Language.EN, words.bind("settings.english"));
        Segments<Theme> theme = new Segments<>(model.themeProperty()).add(Theme.LIGHT, words.bind("settings.light"))
                .add(Theme.DARK, words.bind("settings.dark"));
        Label percent = Boxes.styled(Labels.text(words.bind("settings.percent", model.textSizeProperty())),
                "tw-settings-percent");
        HBox size = Boxes.row(8,
                Buttons.icon(MaterialDesignM.MINUS, words.bind("settings.smaller"), controller::smaller), percent,
                Buttons.icon(MaterialDesignP.PLUS, words.bind("settings.larger"), controller::larger),
                Buttons.link(words.bind("settings.usual"), controller::usualSize));
        Segments<Integer> lock = new Segments<>(model.lockAfterProperty());
        SettingsModel.LOCKS.forEach(it -> lock.add(it, words.bind("settings.minutes", it)));
        Segments<Integer> rest = new Segments<>(model.breakAfterProperty());
        SettingsModel.BREAKS.forEach(it -> rest.add(it, words.bind("settings.minutes", it)));
        VBox lines = Boxes.column(0, line(words, "settings.language", "settings.language.why", language),
                Boxes.rule(), line(words, "settings.theme", "settings.theme.why", theme), Boxes.rule(),
                line(words, "settings.textSize", "settings.textSize.why", size), Boxes.rule(),
                line(words, "settings.lock", "settings.lock.why", lock), Boxes.rule(),
                line(words, "settings.break", "settings.break.why", rest));
        VBox body = Boxes.column(16, Boxes.styled(lines, "tw-card", "tw-settings-card"),
                Labels.paragraph(words.bind("settings.kept")));
        root().getStyleClass().add("tw-screen");
        root().getChildren().addAll(Boxes.styled(head, "tw-screen-head"), Boxes.styled(body, "tw-screen-body"));
    }

    private static HBox line(Words words, String name, String why, Node choice) {
        VBox text = Boxes.column(2, Labels.wrapped(Labels.strong(words.bind(name))), Labels.paragraph(words.bind(why)));
        return Boxes.styled(Boxes.row(16, Boxes.grow(text), choice), "tw-settings-line");
    }
}
