package nl.tweespraak.desktop.agreement;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The paragraph for the methods section of a report, to be read, chosen and copied.
final class MethodsView extends View<VBox> {

    private static final int LINES = 6;

    MethodsView(Kit kit, AgreementModel model, AgreementController controller) {
        super(Boxes.styled(Boxes.column(8), "tw-methods"));
        Words words = kit.words();
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(LINES);
        text.textProperty().bind(words.bind(model.methodsProperty()));
        text.promptTextProperty().bind(words.bind("agreement.methods.writing"));
        text.accessibleTextProperty().bind(words.bind("agreement.methods"));
        var copy = Buttons.withIcon(Buttons.plain(words.bind("agreement.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
            controller.copied();
        }), MaterialDesignC.CONTENT_COPY);
        copy.disableProperty().bind(model.methodsProperty().isNull());
        Label title = Labels.paneTitle(words.bind("agreement.methods"));
        HBox head = Boxes.row(8, Boxes.grow(Labels.wrapped(title)), copy);
        title.setMaxWidth(Double.MAX_VALUE);
        root().getChildren().addAll(head, text, Labels.paragraph(words.bind("agreement.methods.about")));
    }
}
