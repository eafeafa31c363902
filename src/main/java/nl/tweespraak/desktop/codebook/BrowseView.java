package nl.tweespraak.desktop.codebook;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// Every question with what a coder reads before choosing.
final class BrowseView extends View<SplitPane> {

    private static final double LIST = 0.32;
    /// Beside the name of a question: the edges of its row and the scroll bar; in pixels.
    private static final double EDGES = 24;

    private final Words words;
    private final CodebookModel model;
    private final CodebookController controller;
    private final ListView<Variable> list = new ListView<>();
    private final VBox page = Boxes.styled(Boxes.column(16), "tw-screen-body", "tw-codebook-page");
    private final ScrollPane scroll = new ScrollPane(page);
    private boolean filling;

    BrowseView(Kit kit, CodebookModel model, CodebookController controller) {
        super(new SplitPane());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        TextField field = new TextField();
        field.promptTextProperty().bind(words.bind("codebook.search.short"));
        field.accessibleTextProperty().bind(words.bind("codebook.search"));
        field.textProperty().bindBidirectional(model.queryProperty());
        list.accessibleTextProperty().bind(words.bind("codebook.questions"));
        list.getStyleClass().add("tw-codebook-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Labels.caption(words.bind("codebook.none")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.chosenProperty().set(now);
            }
        });
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox left = new VBox(Boxes.styled(new VBox(field), "tw-codebook-search"), Boxes.grow(list));
        root().getItems().addAll(left, scroll);
        root().setDividerPositions(LIST);
        follow(model.queryProperty(), _ -> fill());
        follow(model.chosenProperty(), _ -> show());
        follow(words.languageProperty(), _ -> {
            Rows.anew(list);
            show();
        });
    }

    private void fill() {
        filling = true;
        list.getItems().setAll(controller.found());
        filling = false;
        show();
    }

    private void show() {
        Variable variable = model.chosenProperty().get();
        page.getChildren().clear();
        if (variable == null) {
            return;
        }
        filling = true;
        int at = list.getItems().indexOf(variable);
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        filling = false;
        scroll.setVvalue(0);
        page.getChildren().setAll(new VariablePage(words, controller.codebook()).of(variable));
    }

    private final class Cell extends ListCell<Variable> {

        @Override
        protected void updateItem(@Nullable Variable item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Codebook codebook = controller.codebook();
            setAccessibleText(words.get(item.label()));
            setGraphic(new CellLine(list.widthProperty().subtract(EDGES), words.bind(item.label()),
                    Boxes.styled(Badges.section(codebook.sectionNumber(item),
                            words.bind(codebook.sectionOf(item).letters())), "tw-codebook-letters")));
        }
    }
}
