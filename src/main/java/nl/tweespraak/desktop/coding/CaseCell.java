package nl.tweespraak.desktop.coding;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.CaseSummary;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// A case by its number, never a word of its text; or the name of a group with how many it has.
final class CaseCell extends TreeCell<CaseNode> {

    private final Words words;
    private final Label name = new Label();
    private final Label count = Boxes.styled(new Label(), "tw-caption", "tw-muted");
    private final HBox group = stretched(name, Boxes.space(), count);
    private final Label id = Boxes.styled(new Label(), "tw-strong");
    private final Label linked = Boxes.styled(new Label(), "tw-small", "tw-muted");
    private final HBox link = Boxes.row(2, Icons.small(MaterialDesignL.LINK_VARIANT), linked);
    private final Node doubted = Icons.warning(MaterialDesignF.FLAG_OUTLINE);
    private final Label progress = Boxes.styled(new Label(), "tw-caption", "tw-muted");
    private final HBox item = stretched(id, link, Boxes.space(), doubted, progress);
    private @Nullable CaseNode shown;
    private Subscription saying = Subscription.EMPTY;

    CaseCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("tw-case-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CaseNode node, boolean empty) {
        super.updateItem(node, empty);
        CaseNode now = empty ? null : node;
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        saying.unsubscribe();
        switch (now) {
            case CaseNode.Group it -> {
                saying = Subscription.combine(it.count().subscribe(_ -> say(it)),
                        words.languageProperty().subscribe(_ -> say(it)));
                show(group);
            }
            case CaseNode.Item it -> {
                saying = Subscription.combine(it.summary().subscribe(this::say),
                        words.languageProperty().subscribe(_ -> say(it.summary().get())));
                show(item);
            }
            case null -> {
                saying = Subscription.EMPTY;
                if (getGraphic() != null) {
                    // A tree empties its cells before it fills them: what leaves the screen gets all its style anew.
                    getGraphic().setVisible(false);
                }
                setAccessibleText(null);
            }
        }
    }

    private void show(HBox row) {
        row.setVisible(true);
        setGraphic(row);
    }

    private void say(CaseNode.Group it) {
        String says = words.get("coding.group." + it.progress().name().toLowerCase(Locale.ROOT));
        name.setText(says);
        count.setText(Integer.toString(it.count().get()));
        setAccessibleText(words.get("coding.group", says, it.count().get()));
    }

    private void say(CaseSummary summary) {
        id.setText(summary.id());
        linked.setText(Integer.toString(summary.transcripts()));
        Boxes.show(link, summary.transcripts() > 1);
        Boxes.show(doubted, summary.doubts() > 0);
        progress.setText(summary.answered() + "/" + summary.asked());
        Boxes.show(progress, summary.answered() > 0);
        setAccessibleText(words.get("coding.case.says", summary.id(), summary.transcripts(), summary.answered(),
                summary.asked(), summary.doubts()));
    }

    private static HBox stretched(Node... nodes) {
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
