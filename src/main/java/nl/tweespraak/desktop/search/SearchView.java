package nl.tweespraak.desktop.search;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.search.SearchHit;
import nl.tweespraak.study.search.SearchResult;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What to look for above, what was found below.
final class SearchView extends View<VBox> {

    /// How many hits show above the chosen one.
    private static final int AROUND = 3;

    private final Words words;
    private final SearchModel model;
    private final SearchController controller;
    private final AskedView asked;
    private final ListView<SearchHit> hits = new ListView<>();
    private final StackPane body = new StackPane();
    private boolean filling;

    SearchView(Kit kit, SearchModel model, SearchController controller, Codebook codebook) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.asked = new AskedView(kit, model, codebook);
        hits.getStyleClass().add("tw-hits");
        hits.accessibleTextProperty().bind(words.bind("search.hits"));
        hits.setCellFactory(_ -> new HitCell(words, controller));
        hits.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        hits.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!filling && index.intValue() >= 0) {
                model.chosenProperty().set(index.intValue());
            }
        });
        hits.setOnMouseClicked(_ -> open());
        root().getStyleClass().add("tw-screen");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/search.css")).toExternalForm());
        root().getChildren().addAll(head(), asked.root(), Boxes.grow(body));
        follow(model.resultProperty(), _ -> show());
        follow(model.failureProperty(), _ -> show());
        follow(model.textProperty(), _ -> show());
        follow(model.makingProperty(), _ -> show());
    }

    void focus() {
        Platform.runLater(asked::focus);
    }

    private void open() {
        SearchHit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            controller.open(hit);
        }
    }

    private HBox head() {
        Label count = Labels.muted(Bindings.createStringBinding(() -> {
            SearchResult result = model.resultProperty().get();
            return result.count() == 0
                    ? ""
                    : words.get("search.count", result.count(), Math.min(result.count(), SearchUpdate.MOST));
        }, model.resultProperty(), words.languageProperty()));
        Label making = Labels.caption(words.bind("search.making"));
        making.visibleProperty().bind(model.makingProperty());
        making.managedProperty().bind(model.makingProperty());
        return Boxes.styled(
                Boxes.row(12, Labels.screenTitle(words.bind("screen.search")), count, Boxes.space(), making),
                "tw-screen-head");
    }

    private void show() {
        Text failure = model.failureProperty().get();
        SearchResult result = model.resultProperty().get();
        if (failure != null) {
            place(EmptyPanes.fault(words.bind("search.failed"), words.bind(failure),
                    Buttons.plain(words.bind("search.again"), () -> controller.shown(null))));
        } else if (!result.hits().isEmpty()) {
            if (!hits.getItems().equals(result.hits())) {
                filling = true;
                hits.getItems().setAll(result.hits());
                int chosen = Math.min(model.chosenProperty().get(), result.hits().size() - 1);
                hits.getSelectionModel().select(chosen);
                hits.scrollTo(Math.max(0, chosen - AROUND));
                filling = false;
            }
            body.getChildren().setAll(hits);
        } else if (model.textProperty().get().isBlank()) {
            place(EmptyPanes.empty(MaterialDesignM.MAGNIFY, words.bind("search.start"),
                    words.bind("search.start.why")));
        } else if (result.whole()) {
            place(EmptyPanes.empty(MaterialDesignM.MAGNIFY, words.bind("search.none"), words.bind("search.none.why")));
        } else if (model.makingProperty().get()) {
            place(EmptyPanes.empty(MaterialDesignM.MAGNIFY, words.bind("search.wait"), words.bind("search.wait.why")));
        } else {
            place(EmptyPanes.empty(MaterialDesignM.MAGNIFY, words.bind("search.stopped"),
                    words.bind("search.stopped.why"),
                    Buttons.plain(words.bind("search.goOn"), controller::make)));
        }
    }

    private void place(Region pane) {
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        body.getChildren().setAll(Boxes.styled(new StackPane(pane), "tw-screen-body"));
    }
}
