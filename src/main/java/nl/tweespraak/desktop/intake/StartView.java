package nl.tweespraak.desktop.intake;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Where files are chosen or dropped, and what was taken in before.
final class StartView extends View<ScrollPane> {

    private final Kit kit;
    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final VBox earlier = Boxes.column(0);

    /// @param chooser asks for files
    StartView(Kit kit, IntakeModel model, IntakeController controller, IntakeView chooser) {
        super(new ScrollPane());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        Button files = Buttons.accent(words.bind("intake.choose"), chooser::chooseFiles);
        Button folder = Buttons.plain(words.bind("intake.folder"), chooser::chooseFolder);
        files.disableProperty().bind(model.busyProperty());
        folder.disableProperty().bind(model.busyProperty());
        VBox drop = Boxes.styled(Boxes.column(12, Icons.of(MaterialDesignT.TRAY_ARROW_DOWN),
                Labels.wrapped(Labels.paneTitle(words.bind("intake.drop"))),
                Labels.paragraph(words.bind("intake.formats")), Boxes.row(8, files, folder)), "tw-intake-drop");
        root().setContent(Boxes.styled(Boxes.column(24, drop, earlier), "tw-screen-body"));
        root().setFitToWidth(true);
        root().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root().setFocusTraversable(false);
        follow(model.earlierProperty(), _ -> show());
        follow(model.removingProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        earlier.getChildren().clear();
        if (model.earlierProperty().get().isEmpty()) {
            return;
        }
        earlier.getChildren().addAll(
                Boxes.row(12, Buttons.plain(words.bind("intake.personal"), controller.personal()::scan)),
                Boxes.styled(Labels.paneTitle(words.bind("intake.earlier")), "tw-intake-earlier"));
        for (EarlierImport each : model.earlierProperty().get()) {
            earlier.getChildren().addAll(Boxes.styled(line(each), "tw-intake-line"), Boxes.rule());
        }
    }

    private HBox line(EarlierImport each) {
        VBox said = Boxes.column(2, Labels.wrapped(Labels.strong(words.bind("intake.file", each.file()))),
                Labels.paragraph(words.bind("intake.earlier.of", each.transcripts(), kit.dates().near(each.at()),
                        words.person(each.by()))));
        if (!each.equals(model.removingProperty().get())) {
            Button remove = Buttons.flat(words.bind("intake.remove"), () -> controller.removing(each));
            remove.accessibleTextProperty().bind(words.bind("intake.remove.of", each.file()));
            return Boxes.row(16, Boxes.grow(said), remove);
        }
        said.getChildren().add(Labels.wrapped(Labels.text(words.bind("intake.remove.sure", each.transcripts()))));
        return Boxes.row(16, Boxes.grow(said),
                Buttons.danger(words.bind("intake.remove"), () -> controller.removeImport(each)),
                Buttons.flat(words.bind("intake.remove.not"), () -> controller.removing(null)));
    }
}
