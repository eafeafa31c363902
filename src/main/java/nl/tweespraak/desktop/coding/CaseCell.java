package nl.tweespraak.desktop.coding;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.CaseSummary;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// A case by its number, never a word of its text; or the name of a group with how many it has.
final class CaseCell extends TreeCell<CaseNode> {

    private final Words words;

    CaseCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("tw-case-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CaseNode node, boolean empty) {
        super.updateItem(node, empty);
        switch (empty ? null : node) {
            case CaseNode.Group group -> show(group);
            case CaseNode.Item item -> show(item.summary());
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(CaseNode.Group group) {
        String name = words.get("coding.group." + group.progress().name().toLowerCase(Locale.ROOT));
        setGraphic(stretched(label(name), Boxes.space(), Boxes.styled(label(Integer.toString(group.count())),
                "tw-caption", "tw-muted")));
        setAccessibleText(words.get("coding.group", name, group.count()));
    }

    private void show(CaseSummary summary) {
        HBox row = stretched(Boxes.styled(label(summary.id()), "tw-strong"));
        if (summary.transcripts() > 1) {
            row.getChildren().add(Boxes.row(2, Icons.small(MaterialDesignL.LINK_VARIANT),
                    Boxes.styled(label(Integer.toString(summary.transcripts())), "tw-small", "tw-muted")));
        }
        row.getChildren().add(Boxes.space());
        if (summary.doubts() > 0) {
            row.getChildren().add(Icons.warning(MaterialDesignF.FLAG_OUTLINE));
        }
        if (summary.answered() > 0) {
            row.getChildren().add(Boxes.styled(label(summary.answered() + "/" + summary.asked()), "tw-caption",
                    "tw-muted"));
        }
        setGraphic(row);
        setAccessibleText(words.get("coding.case.says", summary.id(), summary.transcripts(), summary.answered(),
                summary.asked(), summary.doubts()));
    }

    private static Label label(String says) {
        return Labels.text(new SimpleStringProperty(says));
    }

    private HBox stretched(Node... nodes) {
        HBox row = Boxes.row(8, nodes);
        row.setMouseTransparent(true);
        return row;
    }

    /// A cell gives its graphic no more than it asks for; this one needs the whole width.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double left = getGraphic().getLayoutX();
            getGraphic().resize(getWidth() - left - getInsets().getRight(), getGraphic().getLayoutBounds().getHeight());
        }
    }
}
