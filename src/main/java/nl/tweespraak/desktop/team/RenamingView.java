package nl.tweespraak.desktop.team;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// Another name for a coder: what it does, that it has no way back, and then the button.
final class RenamingView extends View<VBox> {

    /// @param coder by the name of now
    /// @param hasKey whether the coder opens the study
    RenamingView(Words words, TeamModel model, PeopleActions actions, String coder, boolean hasKey) {
        super(Boxes.styled(Boxes.column(12), "tw-team-inset"));
        TextField name = Boxes.styled(new TextField(), "tw-team-name");
        Button rename = Buttons.plain(words.bind("team.rename.now"), () -> actions.rename(coder, name.getText()));
        rename.disableProperty().bind(model.busyProperty()
                .or(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty())));
        name.setOnAction(_ -> rename.fire());
        root().getChildren().add(Labels.paragraph(words.bind("team.rename.does", coder)));
        if (hasKey) {
            root().getChildren().addAll(Labels.paragraph(words.bind("team.rename.key", coder)),
                    Labels.paragraph(words.bind("team.rename.packages", coder)));
        }
        root().getChildren().addAll(EmptyPanes.warning(words.bind("team.rename.noWayBack", coder)),
                Boxes.field(words.bind("team.rename.name"), name), new FlowPane(8, 8, rename,
                        Buttons.flat(words.bind("team.cancel"), () -> model.renamingProperty().set(null))));
        Platform.runLater(name::requestFocus);
    }
}
