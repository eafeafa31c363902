package nl.tweespraak.desktop.start;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.BackupAccess.Held;
import nl.tweespraak.desktop.start.BackupAccess.Restored;
import nl.tweespraak.model.Text;

/// What the backup holds beside what the study holds now, and what would be missed.
final class RestoredView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final Restored restored;
    private final GridPane table = new GridPane(24, 4);

    RestoredView(Kit kit, StartController controller, Restored restored) {
        super(Boxes.column(12));
        this.kit = kit;
        this.words = kit.words();
        this.restored = restored;
        table.addRow(0, new Label(), head("start.restore.then"), head("start.restore.now"));
        row("start.restore.transcripts", it -> kit.dates().number(it.transcripts()));
        row("start.restore.codings", it -> kit.dates().number(it.codings()));
        row("start.restore.decisions", it -> kit.dates().number(it.decisions()));
        row("start.restore.change", it -> Moments.of(kit.dates(), it.lastChange()));
        root().getChildren().addAll(
                Labels.wrapped(Labels.strong(words.bind("start.restore.done", restored.folder()))), table, missed(),
                Labels.paragraph(words.bind("start.restore.stays")),
                Boxes.row(8, Buttons.accent(words.bind("start.restore.keep"), controller.restoring()::keep),
                        Buttons.plain(words.bind("start.restore.discard"), controller.restoring()::discard)));
        follow(root().sceneProperty(), _ -> root().requestFocus());
    }

    private VBox missed() {
        String since = Moments.of(kit.dates(), restored.then().lastChange());
        Text hindrance = restored.hindrance();
        if (hindrance != null) {
            return new VBox(EmptyPanes.warning(words.bind("start.restore.closed", since, hindrance)));
        }
        return restored.then().equals(restored.now())
                ? new VBox(Labels.text(words.bind("start.restore.same")))
                : new VBox(EmptyPanes.warning(words.bind("start.restore.missed", since)));
    }

    private void row(String key, Function<Held, String> value) {
        Held now = restored.now();
        table.addRow(table.getRowCount(), Labels.muted(words.bind(key)), figure(value.apply(restored.then())),
                figure(now == null ? "–" : value.apply(now)));
    }

    private Label head(String key) {
        return right(Labels.caption(words.bind(key)));
    }

    private static Label figure(String value) {
        return right(Labels.text(new SimpleStringProperty(value)));
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
