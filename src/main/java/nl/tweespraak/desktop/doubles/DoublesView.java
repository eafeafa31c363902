package nl.tweespraak.desktop.doubles;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.doubles.DoublesModel.Search;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.ScreenHead;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The parts with their counts, and below them the list beside the pair that is open.
final class DoublesView extends View<VBox> {

    private static final double LIST = 0.27;

    private final Words words;
    private final DoublesModel model;
    private final DoublesController controller;
    private final StackPane body = new StackPane();
    private final SplitPane pairs = new SplitPane();
    private final ScopeView scope;

    DoublesView(Kit kit, DoublesModel model, DoublesController controller) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.scope = new ScopeView(kit, model);
        pairs.getItems().addAll(new PairsList(kit, model, controller).root(),
                new PairView(kit, model, controller).root());
        pairs.setDividerPositions(LIST);
        root().getStyleClass().addAll("tw-screen", "tw-doubles-screen");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/doubles.css")).toExternalForm());
        root().getChildren().addAll(head(), Boxes.grow(body));
        root().addEventHandler(KeyEvent.KEY_TYPED, this::press);
        follow(model.pairsProperty(), _ -> show());
        follow(model.tabProperty(), _ -> show());
        follow(model.searchProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
    }

    private ScreenHead head() {
        Segments<Tab> tabs = new Segments<>(model.tabProperty());
        for (Tab tab : Tab.values()) {
            tabs.add(tab, words.bind("doubles.tab." + tab.name(), count(tab)));
        }
        return new ScreenHead(Boxes.row(12, Labels.screenTitle(words.bind("screen.doubles"))), tabs);
    }

    private ObservableValue<Integer> count(Tab tab) {
        return Bindings.createObjectBinding(() -> {
            Pairs now = model.pairsProperty().get();
            return now == null ? 0 : now.count(tab);
        }, model.pairsProperty());
    }

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof TextInputControl) && !key.isShortcutDown() && !key.isAltDown()) {
            switch (key.getCharacter()) {
                case "l" -> controller.link();
                case "n" -> controller.refuse();
                default -> {
                }
            }
        }
    }

    private void show() {
        Tab tab = model.tabProperty().get();
        Pairs now = model.pairsProperty().get();
        Text problem = model.problemProperty().get();
        if (problem != null) {
            place(EmptyPanes.fault(words.bind("doubles.failed"), words.bind(problem),
                    Buttons.plain(words.bind("doubles.again"), () -> controller.shown(null))));
        } else if (now == null) {
            body.getChildren().clear();
        } else if (tab == Tab.SCOPE && now.flow().outOfScope() > 0) {
            body.getChildren().setAll(scope.root());
        } else if (!now.of(tab).isEmpty()) {
            body.getChildren().setAll(pairs);
        } else if (tab == Tab.PROPOSED && model.searchProperty().get() == Search.BUSY) {
            place(EmptyPanes.empty(MaterialDesignL.LINK_VARIANT, words.bind("doubles.busy"),
                    words.bind("doubles.busy.why")));
        } else if (tab == Tab.PROPOSED && model.searchProperty().get() == Search.STOPPED) {
            place(EmptyPanes.empty(MaterialDesignL.LINK_VARIANT, words.bind("doubles.stopped"),
                    words.bind("doubles.stopped.why"),
                    Buttons.plain(words.bind("doubles.search"), controller::search)));
        } else {
            place(EmptyPanes.empty(MaterialDesignL.LINK_VARIANT, words.bind("doubles.none." + tab.name()),
                    words.bind("doubles.none.why." + tab.name())));
        }
    }

    private void place(Region pane) {
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        body.getChildren().setAll(Boxes.styled(new StackPane(pane), "tw-screen-body"));
    }
}
