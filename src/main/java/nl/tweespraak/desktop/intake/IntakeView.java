package nl.tweespraak.desktop.intake;

import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.ScreenHead;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The three steps, and what belongs to the one at hand. Files may be dropped anywhere.
final class IntakeView extends View<VBox> {

    /// In letters' heights: in less, only the step at hand is named.
    private static final double WIDE = 72;

    private final Kit kit;
    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final HBox steps = Boxes.row(20);
    private final StackPane problem = new StackPane();
    private final StackPane body = new StackPane();
    private final StartView start;
    private final MappingView mapping;
    private final ResultView result;
    private final PersonalView personal;
    private final Region reading;

    IntakeView(Kit kit, IntakeModel model, IntakeController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.start = new StartView(kit, model, controller, this);
        this.mapping = new MappingView(kit, model, controller, this);
        this.result = new ResultView(kit, model, controller);
        this.personal = new PersonalView(kit, controller.personal(), controller);
        this.reading = controller.personal().caseView();
        root().getStyleClass().addAll("tw-screen", "tw-intake");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/intake.css")).toExternalForm());
        var save = Buttons.flat(words.bind("intake.mapping.save"), this::saveMapping);
        var load = Buttons.flat(words.bind("intake.mapping.load"), this::loadMapping);
        for (Node each : List.of(save, load)) {
            each.visibleProperty().bind(model.stepProperty().isEqualTo(Step.MAPPING));
            each.managedProperty().bind(each.visibleProperty());
        }
        problem.getStyleClass().add("tw-intake-problem");
        root().getChildren().addAll(new ScreenHead(
                Boxes.row(24, Labels.screenTitle(words.bind("screen.intake")), steps), load, save), problem,
                Boxes.grow(body));
        root().setOnDragOver(this::over);
        root().setOnDragDropped(this::dropped);
        follow(model.stepProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
        follow(controller.personal().model().readingProperty(), _ -> show());
        reading.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.personal().closeCase();
                event.consume();
            }
        });
    }

    private void show() {
        Step now = model.stepProperty().get();
        Text reason = model.problemProperty().get();
        steps.getChildren().clear();
        List<Step> all = List.of(Step.values());
        for (int i = 0; i < all.size(); i++) {
            steps.getChildren().add(step(all.get(i), i + 1, now));
        }
        problem.getChildren().clear();
        Boxes.show(problem, reason != null);
        if (reason != null) {
            problem.getChildren().add(EmptyPanes.fault(words.bind("intake.failed"), words.bind(reason)));
        }
        body.getChildren().setAll(switch (now) {
            case FILES -> start.root();
            case MAPPING -> mapping.root();
            case RESULT -> result.root();
            case PERSONAL -> controller.personal().model().readingProperty().get() == null ? personal.root() : reading;
        });
    }

    /// A number, or a check mark for what is behind; the one at hand stands out.
    private Node step(Step step, int at, Step now) {
        boolean done = step.compareTo(now) < 0;
        Label number = new Label(done ? null : Integer.toString(at));
        if (done) {
            number.setGraphic(Icons.done(MaterialDesignC.CHECK));
        }
        number.getStyleClass().addAll("tw-step-number", step == now ? "tw-step-now" : "tw-step-other");
        Label name = step == now
                ? Labels.strong(words.bind("intake.step." + step.name()))
                : Labels.muted(words.bind("intake.step." + step.name()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = Boxes.row(8, number, name);
        row.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> step == model.stepProperty().get() || root().getWidth() > WIDE * number.getFont().getSize(),
                root().widthProperty(), number.fontProperty(), model.stepProperty()));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("intake.choose"));
        List<File> files = kit.dialogs().openSeveral(chooser, root());
        controller.add(files.stream().map(File::toPath).toList());
    }

    void chooseFolder() {
        kit.dialogs().folder(words, "intake.folder", root()).ifPresent(it -> controller.add(List.of(it)));
    }

    private void saveMapping() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("intake.mapping.save"));
        chooser.setInitialFileName(words.get("intake.mapping.name"));
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            controller.save(file.toPath());
        }
    }

    private void loadMapping() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("intake.mapping.load"));
        File file = kit.dialogs().open(chooser, root());
        if (file != null) {
            controller.load(file.toPath());
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.busyProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            controller.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
