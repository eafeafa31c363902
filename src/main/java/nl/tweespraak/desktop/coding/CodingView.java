package nl.tweespraak.desktop.coding;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Look;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.ReaderController;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Cases, conversation and form side by side; where there is little room the cases wait behind a button.
final class CodingView extends View<HBox> {

    /// In pixels at text size 100 %, of the window.
    private static final double NARROW = 1200;
    private static final double WHOLE = 100;
    private static final double FAULT = 448;
    private static final double TITLE = 400;

    private final CodingModel model;
    private final Words words;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty filledIn = new SimpleStringProperty("");
    private final Button cases;
    private final Label invented;
    private final Panes panes;
    private final Look look;
    private final BooleanProperty hidden;

    CodingView(CodingModel model, Kit kit, ReaderController reader, CodingActions actions,
            CaseActions caseActions, Runnable again) {
        super(new HBox());
        this.model = model;
        this.words = kit.words();
        this.look = kit.look();
        this.hidden = kit.hidden();
        this.cases = Buttons.icon(MaterialDesignM.MENU, words.bind("coding.cases"),
                () -> model.casesShown().set(!model.casesShown().get()));
        this.invented = Badges.badge(Badges.Tone.PLAIN, words.bind("coding.invented.badge"), null);
        CasesView list = new CasesView(model.cases(), kit, caseActions::open);
        FormView form = new FormView(model.cases(), model.form(), kit, actions);
        form.card().number(evidence -> reader.number(evidence.transcript(), evidence.position()));
        BorderPane middle = new BorderPane(reader.view());
        middle.setTop(head(reader));
        middle.setMinWidth(0);
        middle.getStyleClass().add("tw-conversation");
        root().getStyleClass().addAll("tw-screen", "tw-coding");
        root().getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/nl/tweespraak/desktop/coding.css")).toExternalForm());
        panes = new Panes(list.root(), middle, form.root());
        root().getChildren().setAll(Boxes.grow(panes));
        new CodingKeys(root(), model, actions, caseActions, reader, form, list).listen();
        follow(root().sceneProperty().flatMap(Scene::widthProperty), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        follow(model.casesShown(), _ -> fit());
        Region place = EmptyPanes.empty(MaterialDesignM.MESSAGE_TEXT_OUTLINE, words.bind("coding.empty"),
                words.bind("coding.empty.when"));
        Region fault = EmptyPanes.fault(words.bind("coding.failed"), words.bind(model.failure()),
                Buttons.plain(words.bind("coding.again"), again));
        fault.setMaxSize(FAULT, Region.USE_PREF_SIZE);
        StackPane instead = Boxes.grow(new StackPane());
        follow(model.failure(), _ -> stand(instead, fault, place));
        follow(model.empty(), _ -> stand(instead, fault, place));
        follow(model.transcripts(), _ -> name());
        follow(model.cases().current(), _ -> name());
        follow(words.languageProperty(), _ -> name());
    }

    /// Without a case, says why in place of the panes.
    private void stand(StackPane instead, Region fault, Region place) {
        if (model.failure().get() != null || model.empty().get()) {
            instead.getChildren().setAll(model.failure().get() != null ? fault : place);
            root().getChildren().setAll(instead);
        } else if (root().getChildren().contains(instead)) {
            root().getChildren().setAll(panes);
        }
    }

    private void fit() {
        if (root().getScene() != null) {
            double scale = look.textSizeProperty().get() / WHOLE;
            boolean narrow = root().getScene().getWidth() < NARROW * scale;
            cases.setVisible(narrow);
            cases.setManaged(narrow);
            invented.setVisible(!narrow);
            invented.setManaged(!narrow);
            panes.fit(narrow, model.casesShown().get(), scale);
        }
    }

    private HBox head(ReaderController reader) {
        Label name = Labels.paneTitle(title);
        FlowPane first = new FlowPane(8, 0, name, Labels.wrapped(Labels.caption(counts)));
        first.setRowValignment(VPos.CENTER);
        if (model.invented()) {
            first.getChildren().add(invented);
        }
        Label caption = Labels.wrapped(Labels.caption(filledIn));
        caption.getStyleClass().add("tw-small");
        caption.managedProperty().bind(filledIn.isNotEmpty());
        // As wide as there is room beside the buttons; how high that is, a row asks at no more than it would like.
        first.setMinWidth(0);
        first.setPrefWrapLength(TITLE);
        VBox names = Boxes.column(0, first, caption);
        names.setMinWidth(0);
        names.setAlignment(Pos.CENTER_LEFT);
        Button hide = Buttons.icon(MaterialDesignE.EYE_OFF_OUTLINE, words.bind("coding.hide"),
                () -> hidden.set(!hidden.get()));
        return Boxes.styled(Boxes.row(4, cases, Boxes.grow(names),
                Buttons.icon(MaterialDesignM.MAGNIFY, words.bind("coding.find"), reader::find),
                Buttons.icon(MaterialDesignU.UNFOLD_LESS_HORIZONTAL, words.bind("coding.fold"),
                        reader::toggleAllFolded),
                hide), "tw-pane-head", "tw-conversation-head");
    }

    private void name() {
        String id = model.cases().current().get();
        if (id == null) {
            title.set("");
            counts.set("");
            filledIn.set("");
            return;
        }
        title.set(words.get("coding.case", id));
        counts.set(words.get("coding.counts", model.transcripts().get().size(), model.messages()));
        filledIn.set(new Attributes(model.form().codebook(), words).of(model.transcripts().get()));
    }
}
