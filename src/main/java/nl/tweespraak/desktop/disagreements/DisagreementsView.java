package nl.tweespraak.desktop.disagreements;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.ScreenHead;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The list above, the chosen row open below it, so that the place in the list is never lost.
final class DisagreementsView extends View<VBox> {

    /// How much of the height the list has.
    private static final double LIST = 0.457;
    /// Below this things stand under each other; in pixels at text size 100 %.
    private static final double NARROW = 880;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final DisagreementsController controller;
    private final StackPane body = new StackPane();
    private final DifferencesTable table;
    private final FilterBar filter;
    private final ChosenView chosen;
    private final VBox work;

    DisagreementsView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.table = new DifferencesTable(kit, model);
        this.chosen = new ChosenView(kit, model, controller);
        SplitPane split = new SplitPane(table.root(), chosen.root());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(LIST);
        this.filter = new FilterBar(kit, model);
        this.work = Boxes.column(0, filter.root(), Boxes.grow(split));
        root().getStyleClass().addAll("tw-screen", "tw-disagreements");
        root().getChildren().addAll(head(), Boxes.grow(body));
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/disagreements.css")).toExternalForm());
        follow(root().widthProperty(), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        new DisagreementsKeys(root(), model, controller, this).listen();
        follow(model.loadedProperty(), _ -> show());
        follow(model.failureProperty(), _ -> show());
        follow(model.allProperty(), _ -> show());
        follow(model.acceptingProperty(), _ -> show());
        follow(() -> {
            Platform.runLater(this::focusRows);
            return Subscription.EMPTY;
        });
    }

    private void fit() {
        boolean narrow = root().getWidth() > 0
                && root().getWidth() * WHOLE < NARROW * kit.look().textSizeProperty().get();
        filter.fit(root().getWidth());
        table.fit(narrow);
        chosen.fit(narrow);
    }

    void focusRows() {
        table.focus();
    }

    /// @return whether the key moved through the whole conversation
    boolean read(KeyEvent key) {
        return chosen.press(key);
    }

    void focusReason() {
        chosen.decision().focusReason();
    }

    void focusOther() {
        chosen.decision().focusOther();
    }

    private ScreenHead head() {
        Label counts = Labels.muted(Bindings.createStringBinding(this::counts, model.allProperty(),
                words.languageProperty()));
        ToggleButton anonymous = new ToggleButton();
        anonymous.textProperty().bind(words.bind("disagreements.anonymous"));
        Buttons.withIcon(anonymous, MaterialDesignI.INCOGNITO);
        anonymous.setMinWidth(ToggleButton.USE_PREF_SIZE);
        anonymous.setOnAction(_ -> controller.toggleAnonymous());
        follow(model.anonymousProperty(), anonymous::setSelected);
        HBox title = Boxes.row(8, Labels.whole(Labels.screenTitle(words.bind("screen.disagreements"))),
                Labels.whole(counts));
        if (!controller.mayDecide()) {
            return new ScreenHead(title, anonymous);
        }
        Button agreed = Buttons.plain(words.bind("disagreements.agreed.show"), controller.agreed()::show);
        Button meeting = Buttons.withIcon(Buttons.plain(words.bind("disagreements.meeting.begin"),
                controller.meeting()::begin), MaterialDesignP.PRESENTATION);
        follow(model.allProperty(), _ -> {
            agreed.setDisable(!controller.agreed().isPossible());
            meeting.setDisable(!controller.meeting().isPossible());
        });
        return new ScreenHead(title, anonymous, agreed, meeting);
    }

    private String counts() {
        Differences all = model.allProperty().get();
        return all.rows().isEmpty() ? "" : words.get("disagreements.toDecide", all.undecided(), all.rows().size());
    }

    private void show() {
        Text failure = model.failureProperty().get();
        Differences all = model.allProperty().get();
        if (failure != null) {
            body.getChildren().setAll(placed(EmptyPanes.fault(words.bind("disagreements.failed"), words.bind(failure),
                    Buttons.plain(words.bind("disagreements.again"), controller::load))));
        } else if (!model.loadedProperty().get()) {
            body.getChildren().clear();
        } else if (all.rows().isEmpty()) {
            body.getChildren().setAll(placed(empty(all)));
        } else if (model.acceptingProperty().get()) {
            body.getChildren().setAll(new AgreedView(kit, model, controller.agreed()).root());
        } else if (!body.getChildren().contains(work)) {
            body.getChildren().setAll(work);
        }
    }

    private Region empty(Differences all) {
        boolean compared = all.compared() > 0;
        return EmptyPanes.empty(MaterialDesignN.NOT_EQUAL_VARIANT,
                words.bind(compared ? "disagreements.none" : "disagreements.notYet"),
                compared
                        ? words.bind("disagreements.none.why", all.compared())
                        : words.bind("disagreements.notYet.why", all.compared(), all.cases()),
                Buttons.plain(words.bind("disagreements.toOverview"), () -> kit.navigator().open("overview", null)));
    }

    private static Region placed(Region pane) {
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        return Boxes.styled(new StackPane(pane), "tw-screen-body");
    }
}
