package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.NewPassphrase;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.StudyAccess.NewStudy;
import nl.tweespraak.model.Text;

/// Everything a new study needs, on one form in place.
final class NewStudyView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final TextField title = new TextField();
    private final TextField folder = new TextField();
    private final ComboBox<String> codebook = new ComboBox<>();

    NewStudyView(Kit kit, StartModel model, StartController controller) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        codebook.getItems().setAll(controller.editions());
        codebook.getSelectionModel().selectFirst();
        codebook.setMaxWidth(Double.MAX_VALUE);
        HBox place = Boxes.row(8, Boxes.grow(folder), Buttons.plain(words.bind("start.browse"), this::browse));
        NewPassphrase passphrase = new NewPassphrase(words, controller::strength);
        Button make = Buttons.accent(words.bind("start.make"), () -> controller.make(
                new NewStudy(Path.of(folder.getText().strip()), title.getText().strip(), codebook.getValue()),
                passphrase.take()));
        make.disableProperty().bind(model.busyProperty().or(title.textProperty().isEmpty())
                .or(folder.textProperty().isEmpty()).or(passphrase.ready().not()));
        VBox form = Boxes.column(12, Boxes.field(words.bind("start.title"), title),
                Boxes.field(words.bind("start.folder"), folder, place),
                Boxes.field(words.bind("start.codebook"), codebook), passphrase,
                Labels.paragraph(words.bind("start.remember")),
                Boxes.row(8, make, Buttons.flat(words.bind("start.cancel"), () -> controller.choose(null))));
        root().getChildren().addAll(Labels.screenTitle(words.bind("start.new")),
                Boxes.styled(form, "tw-card"));
        Text problem = model.problemProperty().get();
        if (problem != null) {
            root().getChildren().add(EmptyPanes.fault(words.bind("start.failed"), words.bind(problem)));
        }
        follow(root().sceneProperty(), _ -> title.requestFocus());
    }

    private void browse() {
        kit.dialogs().folder(words, "start.folder", root())
                .ifPresent(it -> folder.setText(it.toString()));
    }
}
