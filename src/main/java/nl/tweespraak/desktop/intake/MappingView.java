package nl.tweespraak.desktop.intake;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.intake.ChosenFile.State;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.Preview;

/// The files, how the open one is read, what that would come to, and at the foot what will happen.
final class MappingView extends View<VBox> {

    private static final double LIST = 0.22;

    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final FlowPane foot = new FlowPane(12, 8);

    /// @param chooser asks for files
    MappingView(Kit kit, IntakeModel model, IntakeController controller, IntakeView chooser) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        FlowPane choices = new FlowPane(48, 16, new FieldsView(kit, model, controller).root(),
                Boxes.column(16, new SpeakersView(kit, model, controller).root(),
                        new DialectView(kit, model, controller).root()));
        choices.getStyleClass().add("tw-intake-choices");
        // Of what is no transcript at all, there is nothing to choose.
        var readable = Bindings.createBooleanBinding(() -> {
            ChosenFile file = model.chosen();
            return file == null || file.findings() != null;
        }, model.files(), model.chosenProperty());
        choices.visibleProperty().bind(readable);
        choices.managedProperty().bind(readable);
        VBox work = new VBox(choices, Boxes.grow(new PreviewView(kit, model, controller).root()));
        ScrollPane scroll = new ScrollPane(work);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        SplitPane panes = new SplitPane(new FilesView(kit, model, controller, chooser).root(), scroll);
        panes.setDividerPositions(LIST);
        panes.setMinHeight(0);
        foot.getStyleClass().addAll("tw-pane-foot", "tw-intake-foot");
        foot.setMinHeight(FlowPane.USE_PREF_SIZE);
        foot();
        root().getChildren().addAll(Boxes.grow(panes), foot);
    }

    private void foot() {
        Observable[] sources = {model.files(), words.languageProperty()};
        Label count = Labels.strong(Bindings.createStringBinding(this::count, sources));
        Label out = Labels.muted(Bindings.createStringBinding(this::out, sources));
        Button leave = Buttons.flat(words.bind("intake.leave"), controller::leave);
        Button tries = Buttons.plain(words.bind("intake.try"), controller::dryRun);
        Button take = Buttons.accent(Bindings.createStringBinding(
                () -> words.get("intake.take", model.count(State.READY)), sources), controller::take);
        var idle = Bindings.createBooleanBinding(() -> model.busyProperty().get() || model.ready().isEmpty(),
                model.busyProperty(), model.files());
        tries.disableProperty().bind(idle);
        take.disableProperty().bind(idle);
        foot.getChildren().addAll(Labels.wrapped(count), Labels.wrapped(out), leave, tries, take);
    }

    private String count() {
        int transcripts = 0;
        int messages = 0;
        boolean whole = true;
        for (ChosenFile file : model.ready()) {
            Preview preview = file.preview();
            if (preview != null) {
                transcripts += preview.read();
                messages += preview.messages();
                whole &= preview.whole();
            }
        }
        return words.get(whole ? "intake.count" : "intake.count.least", transcripts, messages);
    }

    private String out() {
        int out = model.files().size() - model.count(State.READY);
        return out == 0 ? "" : words.get("intake.out", out);
    }
}
