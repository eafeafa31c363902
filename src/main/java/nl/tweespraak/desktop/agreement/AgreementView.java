package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The figures to be read down at the left, what the chosen one rests on at the right.
final class AgreementView extends View<VBox> {

    /// How much of the width the figures have, and of the height where the rest stands below them.
    private static final double BESIDE = 0.67;
    private static final double ABOVE = 0.5;
    /// Below this things stand under each other; in pixels at text size 100 %.
    private static final double NARROW = 1040;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final AgreementModel model;
    private final AgreementController controller;
    private final StackPane body = new StackPane();
    private final ChoiceBar choice;
    private final FiguresTable table;
    private final DetailView detail;
    private final MethodsView methods;
    private final VBox left = new VBox();
    private final SplitPane split;

    AgreementView(Kit kit, AgreementModel model, AgreementController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.choice = new ChoiceBar(kit, model, controller);
        this.detail = new DetailView(kit, model, controller);
        this.table = new FiguresTable(kit, model, detail::focus);
        this.methods = new MethodsView(kit, model, controller);
        Region reading = controller.cellCases().view();
        BooleanBinding isRead = model.readingProperty().isNotNull();
        reading.visibleProperty().bind(isRead);
        left.visibleProperty().bind(isRead.not());
        this.split = new SplitPane(new StackPane(left, reading), detail.root());
        split.setDividerPositions(BESIDE);
        root().getStyleClass().addAll("tw-screen", "tw-agreement");
        root().setMinWidth(0);
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/agreement.css")).toExternalForm());
        root().getChildren().addAll(choice.root(), Boxes.grow(body));
        detail.root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.readingProperty().get() == null) {
                table.focus();
                event.consume();
            }
        });
        split.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.readingProperty().get() != null) {
                controller.cellCases().close();
                event.consume();
            }
        });
        follow(root().widthProperty(), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        follow(model.stateProperty(), _ -> show());
        follow(model.figuresProperty(), _ -> show());
        follow(model.choiceProperty(), _ -> show());
        follow(model.methodsShownProperty(), _ -> show());
        follow(() -> {
            Platform.runLater(table::focus);
            return Subscription.EMPTY;
        });
    }

    private void fit() {
        boolean narrow = root().getWidth() > 0
                && root().getWidth() * WHOLE < NARROW * kit.look().textSizeProperty().get();
        Orientation orientation = narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (split.getOrientation() != orientation) {
            split.setOrientation(orientation);
            split.setDividerPositions(narrow ? ABOVE : BESIDE);
        }
        choice.fit(narrow);
        table.fit(narrow);
    }

    private void show() {
        Figures figures = model.figuresProperty().get();
        boolean stale = figures == null || !figures.choice().equals(model.choiceProperty().get());
        switch (model.stateProperty().get()) {
            case FAILED -> place(EmptyPanes.fault(words.bind("agreement.failed"), words.bind(model.reason()),
                    Buttons.plain(words.bind("agreement.again"), controller::load)));
            case STOPPED -> place(EmptyPanes.empty(MaterialDesignS.SCALE_BALANCE, words.bind("agreement.stopped"),
                    words.bind("agreement.stopped.why"),
                    Buttons.plain(words.bind("agreement.compute"), controller::load)));
            case READING -> {
                if (stale) {
                    place(reading());
                }
            }
            case SHOWN -> show(Objects.requireNonNull(figures));
        }
    }

    private VBox reading() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setFocusTraversable(false);
        turning.accessibleTextProperty().bind(words.bind("agreement.computing"));
        VBox box = EmptyPanes.empty(MaterialDesignS.SCALE_BALANCE, words.bind("agreement.computing"),
                words.bind("agreement.computing.why"),
                Buttons.plain(words.bind("agreement.stop"), controller::stop));
        box.getChildren().set(0, turning);
        return box;
    }

    private void show(Figures figures) {
        if (figures.isEmpty()) {
            place(EmptyPanes.empty(MaterialDesignS.SCALE_BALANCE, words.bind("agreement.none"),
                    words.bind("agreement.none.why"), Buttons.plain(words.bind("agreement.toOverview"),
                            () -> kit.navigator().open("overview", null))));
            return;
        }
        left.getChildren().setAll(Boxes.grow(table.root()), model.methodsShownProperty().get()
                ? methods.root()
                : caption());
        body.getChildren().setAll(split);
    }

    private Label caption() {
        Label caption = Labels.paragraph(Bindings.createStringBinding(this::about, model.figuresProperty(),
                words.languageProperty()));
        return Boxes.styled(caption, "tw-agreement-caption");
    }

    private String about() {
        Figures figures = Objects.requireNonNull(model.figuresProperty().get());
        List<String> lines = new ArrayList<>();
        lines.add(words.get("agreement.about", String.join(", ", figures.answers().coders()),
                figures.answers().compared()));
        if (figures.choice().other() != null) {
            lines.add(words.get("agreement.about.other", figures.choice().other()));
        }
        figures.answers().remarks().forEach(it -> lines.add(words.get(it)));
        lines.add(words.get("agreement.about.keys"));
        return String.join(" ", lines);
    }

    private void place(Region pane) {
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        body.getChildren().setAll(Boxes.styled(new StackPane(pane), "tw-screen-body"));
    }
}
