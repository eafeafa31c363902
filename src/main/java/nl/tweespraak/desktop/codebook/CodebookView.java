package nl.tweespraak.desktop.codebook;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.codebook.CodebookModel.Tab;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;

/// The questions at the left, the open one at the right; or what differs from another edition.
final class CodebookView extends View<VBox> {

    private final Words words;
    private final BrowseView browse;
    private final CompareView compare;
    private final StackPane body = new StackPane();

    CodebookView(Kit kit, CodebookModel model, CodebookController controller) {
        super(new VBox());
        this.words = kit.words();
        this.browse = new BrowseView(kit, model, controller);
        this.compare = new CompareView(kit, model, controller);
        Segments<Tab> tabs = new Segments<>(model.tabProperty());
        for (Tab tab : Tab.values()) {
            tabs.add(tab, words.bind("codebook.tab." + tab.word()));
        }
        FlowPane head = new FlowPane(16, 8, Labels.screenTitle(words.bind("screen.codebook")),
                Labels.muted(words.bind(controller.codebook().title())), tabs);
        head.setAlignment(Pos.CENTER_LEFT);
        root().getStyleClass().add("tw-screen");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/codebook.css")).toExternalForm());
        root().getChildren().addAll(Boxes.styled(head, "tw-screen-head", "tw-codebook-head"), Boxes.grow(body));
        follow(model.tabProperty(), tab -> body.getChildren()
                .setAll(tab == Tab.BROWSE ? browse.root() : compare.root()));
    }
}
