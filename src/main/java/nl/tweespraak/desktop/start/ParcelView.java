package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Text;

/// Makes a coder's own study of a package: from whom it is, where the study comes, and the passphrase.
final class ParcelView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final TextField folder = new TextField();

    ParcelView(Kit kit, StartModel model, StartController controller, Parcel parcel) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        PasswordField passphrase = new PasswordField();
        HBox place = Boxes.row(8, Boxes.grow(folder), Buttons.plain(words.bind("start.browse"), this::browse));
        Runnable settle = () -> controller.settle(parcel, Path.of(folder.getText().strip()),
                passphrase.getText().toCharArray());
        passphrase.setOnAction(_ -> {
            if (!folder.getText().isBlank() && !passphrase.getText().isEmpty()) {
                settle.run();
            }
        });
        Button make = Buttons.accent(words.bind("start.package.make"), settle);
        make.disableProperty().bind(model.busyProperty().or(folder.textProperty().isEmpty())
                .or(passphrase.textProperty().isEmpty()));
        Label busy = Labels.caption(words.bind("start.package.busy"));
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        VBox mark = Boxes.styled(Boxes.column(2,
                Labels.caption(words.bind("start.package.mark", words.person(parcel.from()))),
                Boxes.styled(Labels.strong(new SimpleStringProperty(parcel.mark())), "tw-code"),
                Labels.paragraph(words.bind("start.package.compare", words.person(parcel.from())))), "tw-start-mark");
        VBox form = Boxes.styled(Boxes.column(12,
                Labels.wrapped(Labels.text(words.bind("start.package.from", words.person(parcel.from()),
                        words.person(parcel.to()), parcel.edition(), kit.dates().near(parcel.created())))),
                mark, Boxes.field(words.bind("start.package.folder"), folder, place),
                Boxes.field(words.bind("start.package.passphrase"), passphrase),
                Labels.paragraph(words.bind("start.package.later")),
                Boxes.row(8, make, Buttons.flat(words.bind("start.cancel"), () -> controller.choose(null)), busy)),
                "tw-card");
        root().getChildren().addAll(Labels.screenTitle(words.bind("start.package")), form);
        Text problem = model.problemProperty().get();
        if (problem != null) {
            root().getChildren().add(EmptyPanes.fault(words.bind("start.package.failed"), words.bind(problem)));
        }
        follow(root().sceneProperty(), _ -> folder.requestFocus());
    }

    private void browse() {
        kit.dialogs().folder(words, "start.package.folder", root())
                .ifPresent(it -> folder.setText(it.toString()));
    }
}
