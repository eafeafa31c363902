package nl.tweespraak.desktop.intake;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.PersonalScan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What may be personal, each with why and what it would become, and the masking of it.
final class PersonalView extends View<VBox> {

    /// Beside what stands in a cell, in pixels, the scroll bar included.
    private static final double EDGES = 56;

    private final Words words;
    private final PersonalModel model;
    private final PersonalReview review;
    private final IntakeController controller;
    private final ListView<Suspicion> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final VBox sure = Boxes.styled(new VBox(), "tw-intake-caution");
    private final FlowPane foot = new FlowPane(12, 8);
    private boolean filling;

    PersonalView(Kit kit, PersonalReview review, IntakeController controller) {
        super(new VBox());
        this.words = kit.words();
        this.model = review.model();
        this.review = review;
        this.controller = controller;
        list.accessibleTextProperty().bind(words.bind("intake.personal.list"));
        list.getStyleClass().add("tw-suspicions");
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_TYPED, this::press);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!filling && index.intValue() >= 0) {
                model.chosenProperty().set(index.intValue());
            }
        });
        foot.getStyleClass().addAll("tw-pane-foot", "tw-intake-foot");
        foot.setMinHeight(FlowPane.USE_PREF_SIZE);
        Label caution = Labels.wrapped(Labels.text(words.bind(PersonalScan.CAUTION)));
        root().getChildren().addAll(Boxes.styled(new VBox(caution), "tw-intake-caution"), Boxes.grow(body),
                new NotesView(kit, review).root(), sure, foot);
        follow(model.foundProperty(), this::show);
        follow(model.maskedProperty(), _ -> Rows.anew(list));
        follow(model.keptProperty(), _ -> Rows.anew(list));
        follow(model.earlierProperty(), _ -> foot());
        follow(model.askingProperty(), _ -> foot());
        follow(words.languageProperty(), _ -> Rows.anew(list));
        follow(model.chosenProperty(), at -> choose(at.intValue()));
    }

    private void choose(int at) {
        filling = true;
        list.getSelectionModel().select(at);
        filling = false;
    }

    private void press(KeyEvent key) {
        switch (key.getCharacter()) {
            case "m" -> review.decide(true, false);
            case "M" -> review.decide(true, true);
            case "l" -> review.decide(false, false);
            case "L" -> review.decide(false, true);
            default -> {
            }
        }
    }

    private void show(@Nullable List<Suspicion> found) {
        filling = true;
        list.getItems().setAll(found == null ? List.of() : found);
        filling = false;
        choose(model.chosenProperty().get());
        if (found == null || !found.isEmpty()) {
            body.getChildren().setAll(list);
        } else {
            VBox none = EmptyPanes.empty(MaterialDesignA.ACCOUNT_CHECK_OUTLINE, words.bind("intake.personal.none"),
                    words.bind("intake.personal.none.why"));
            none.setMaxHeight(VBox.USE_PREF_SIZE);
            body.getChildren().setAll(Boxes.styled(new StackPane(none), "tw-screen-body"));
        }
        foot();
    }

    private void foot() {
        foot.getChildren().clear();
        sure.getChildren().clear();
        Boxes.show(sure, false);
        List<Suspicion> found = model.foundProperty().get();
        if (found != null && !found.isEmpty() && model.askingProperty().get()) {
            sure.getChildren().add(Labels.wrapped(Labels.strong(words.bind("intake.personal.sure", chosen()))));
            Boxes.show(sure, true);
            foot.getChildren().addAll(Buttons.flat(words.bind("intake.personal.not"), () -> review.ask(false)),
                    idle(Buttons.danger(words.bind("intake.personal.mask", chosen()), review::mask)));
            return;
        }
        if (found != null && !found.isEmpty()) {
            IntegerBinding alike = Bindings.createIntegerBinding(model::alike, model.chosenProperty(),
                    model.foundProperty());
            foot.getChildren().addAll(
                    Buttons.withKey(Buttons.plain(words.bind("intake.personal.one"), () -> review.decide(true, false)),
                            "M"),
                    several(Buttons.withKey(Buttons.plain(words.bind("intake.personal.all", alike),
                            () -> review.decide(true, true)), "Shift M"), alike),
                    Buttons.withKey(Buttons.plain(words.bind("intake.personal.keep"),
                            () -> review.decide(false, false)), "L"),
                    several(Buttons.withKey(Buttons.plain(words.bind("intake.personal.keepAll", alike),
                            () -> review.decide(false, true)), "Shift L"), alike));
            Button mask = Buttons.accent(words.bind("intake.personal.mask", chosen()), () -> review.ask(true));
            mask.disableProperty().bind(model.busyProperty().or(Bindings.createBooleanBinding(
                    () -> model.maskedProperty().get().isEmpty(), model.maskedProperty())));
            foot.getChildren().add(mask);
        }
        if (found != null && model.earlierProperty().get() > 0) {
            foot.getChildren().add(idle(Buttons.link(words.bind("intake.personal.again", model.earlierProperty()),
                    review::reconsider)));
        }
        foot.getChildren().add(Buttons.flat(words.bind("intake.personal.leave"), controller::leave));
    }

    /// In its place also where there is but one, so that nothing moves from one to the next.
    private static Button several(Button button, IntegerBinding alike) {
        button.disableProperty().bind(alike.lessThan(2));
        return button;
    }

    private Node idle(Button button) {
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private IntegerBinding chosen() {
        return Bindings.createIntegerBinding(() -> model.maskedProperty().get().size(), model.maskedProperty());
    }

    private final class Cell extends ListCell<Suspicion> {

        @Override
        protected void updateItem(@Nullable Suspicion one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            if (one == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean masks = model.maskedProperty().get().contains(one);
            var width = list.widthProperty().subtract(EDGES);
            String where = words.get("intake.personal.where", one.finding().transcript(), one.finding().position());
            Label state = masks
                    ? Badges.badge(Badges.Tone.ACCENT, words.bind("intake.personal.masks", one.kind().placeholder()),
                            MaterialDesignC.CHECK)
                    : model.keptProperty().get().contains(one)
                            ? Badges.badge(Badges.Tone.PLAIN, words.bind("intake.personal.kept"), MaterialDesignC.CHECK)
                            : Badges.badge(Badges.Tone.PLAIN, words.bind("intake.personal.stays"), null);
            VBox lines = Boxes.column(2,
                    Boxes.row(8, Labels.strong(words.bind(one.kind().label())), state, Boxes.space(),
                            Labels.caption(words.bind("intake.file", where))),
                    Labels.excerpt(one.excerpt()),
                    Boxes.styled(new CellLine(width, words.bind(one.finding().reason())).muted(), "tw-caption"));
            lines.setMinWidth(0);
            setGraphic(lines);
            setAccessibleText(String.join(", ", words.get(one.kind().label()), where, one.excerpt().words(),
                    words.get(one.finding().reason()), state.getText()));
        }
    }
}
