package nl.tweespraak.desktop.search;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Excerpt;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.search.SearchHit;
import org.jspecify.annotations.Nullable;

/// Where it stands, and a few words of it.
final class HitCell extends ListCell<SearchHit> {

    private final Words words;
    private final SearchController controller;

    HitCell(Words words, SearchController controller) {
        this.words = words;
        this.controller = controller;
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (hit == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Excerpt excerpt = SearchController.excerpt(hit);
        VBox lines = Boxes.column(2, Labels.caption(words.bind(controller.where(hit))), Labels.excerpt(excerpt));
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
        setGraphic(lines);
        setAccessibleText(excerpt.words() + ", " + words.get(controller.where(hit)));
    }
}
