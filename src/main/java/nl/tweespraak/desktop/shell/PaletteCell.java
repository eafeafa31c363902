package nl.tweespraak.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.shell.PaletteModel.Entry;
import org.jspecify.annotations.Nullable;

/// A name, what it is, its key.
final class PaletteCell extends ListCell<Entry> {

    private final Label name = new Label();
    private final Label kind = Boxes.styled(new Label(), "tw-caption", "tw-muted");
    private final HBox row = Boxes.row(12, name, Boxes.space(), kind);

    PaletteCell() {
        kind.setMinWidth(Label.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        Excerpt excerpt = entry.excerpt();
        name.setText(entry.name());
        kind.setText(excerpt == null ? entry.kind() : entry.name());
        row.getChildren().setAll(excerpt == null ? name : Labels.excerpt(excerpt), Boxes.space(), kind);
        if (!entry.keys().isEmpty()) {
            row.getChildren().add(Labels.key(entry.keys()));
        }
        setAccessibleText((excerpt == null ? "" : excerpt.words() + ", ") + entry.name() + ", " + entry.kind());
        setGraphic(row);
    }
}
