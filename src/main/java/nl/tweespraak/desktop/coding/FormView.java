package nl.tweespraak.desktop.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.SteadyColumn;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;

/// The codebook's questions, one line each; the open one is the card.
final class FormView extends View<BorderPane> {

    private static final double MARGIN = 24;

    private final FormModel model;
    private final Words words;
    private final VBox rows = Boxes.styled(new Rows(), "tw-form-rows");
    private final ScrollPane scroll = Boxes.redrawnInParts(new ScrollPane(rows));
    private boolean revealing;
    private final CardView card;
    private final FormRows nodes;
    private final StringProperty count = new SimpleStringProperty();
    private final StringProperty state = new SimpleStringProperty();
    private final Button handIn;
    private final Button takeBack;

    FormView(CasesModel cases, FormModel model, Kit kit, FormIntents intents) {
        super(new BorderPane());
        this.model = model;
        this.words = kit.words();
        this.card = new CardView(model, kit, intents);
        this.nodes = new FormRows(model, kit, intents);
        this.handIn = Buttons.withKey(Buttons.plain(words.bind("coding.handIn"), intents::handIn), "Ctrl Enter");
        this.takeBack = Buttons.plain(words.bind("coding.takeBack"), intents::takeBack);
        root().getStyleClass().addAll("tw-form", "tw-pane");
        DoubleView doubles = new DoubleView(cases, model, kit, intents, card::requestFocus);
        root().setTop(new VBox(head(), doubles.root()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root().setCenter(scroll);
        Label standing = Labels.wrapped(Labels.muted(state));
        standing.setMaxWidth(Double.MAX_VALUE);
        root().setBottom(Boxes.styled(Boxes.row(8, Boxes.grow(standing), takeBack, handIn),
                "tw-pane-foot"));
        follow(() -> {
            InvalidationListener change = _ -> show();
            model.rows().addListener(change);
            show();
            return () -> model.rows().removeListener(change);
        });
        follow(words.languageProperty(), _ -> {
            nodes.forget();
            show();
        });
        follow(model.file(), _ -> {
            // Two cases, or one before and after it was handed in, may look the same line by line.
            model.line().ifPresent(card::turn);
            showCounts();
        });
        follow(words.languageProperty(), _ -> showCounts());
        follow(model.focused(), _ -> card.requestFocus());
        follow(() -> {
            // Only once all of the screen stands can the card have the focus: who comes here works on by keys.
            Platform.runLater(card::requestFocus);
            return Subscription.EMPTY;
        });
    }

    private Node head() {
        ToggleButton open = new ToggleButton();
        open.textProperty().bind(words.bind("coding.openOnly"));
        open.selectedProperty().bindBidirectional(model.openOnly());
        open.setFocusTraversable(false);
        return Boxes.styled(Boxes.row(8, Labels.paneTitle(words.bind("coding.codebook")), Labels.muted(count),
                Boxes.space(), open), "tw-pane-head");
    }

    CardView card() {
        return card;
    }

    private void show() {
        // Another question saves what was typed into the one before, which lays the rows anew: that goes first.
        model.line().ifPresent(card::show);
        boolean here = holdsFocus();
        replace(rows.getChildren(), nodes.nodes(model.rows(), card));
        if (here) {
            card.requestFocus();
        }
        revealing = true;
        rows.requestLayout();
    }

    /// First what goes and what comes, then the order: a node that leaves and comes back gets all its style anew.
    private static void replace(ObservableList<Node> shown, List<Node> wanted) {
        Set<Node> staying = new HashSet<>(wanted);
        shown.removeIf(node -> !staying.contains(node));
        Set<Node> known = new HashSet<>(shown);
        shown.addAll(wanted.stream().filter(node -> !known.contains(node)).toList());
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
    }

    /// Nodes that change place lose the focus; it belongs to the card again, unless somebody is typing in it.
    private boolean holdsFocus() {
        Node owner = root().getScene() == null ? null : root().getScene().getFocusOwner();
        return owner == null || owner.equals(card.root()) || owner.getParent() == null;
    }

    /// Only once the rows have their heights is it known where the card is.
    private final class Rows extends SteadyColumn {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (revealing && getHeight() > 0 && scroll.getViewportBounds().getHeight() > 0) {
                revealing = false;
                reveal();
            }
        }
    }

    /// Scrolls no further than needed to have the card in sight.
    private void reveal() {
        Node box = card.root().getParent();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = rows.getHeight() - view;
        if (box == null || hidden <= 0) {
            return;
        }
        double top = box.getBoundsInParent().getMinY() - MARGIN;
        double bottom = box.getBoundsInParent().getMaxY() + MARGIN;
        double now = scroll.getVvalue() * hidden;
        double wanted = top < now || bottom - top > view ? top : Math.max(now, bottom - view);
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private void showCounts() {
        CaseFile file = model.file().get();
        if (file == null) {
            count.set("");
            state.set("");
            handIn.setDisable(true);
            Boxes.show(takeBack, false);
            return;
        }
        count.set(words.get("coding.of", file.answered(), file.asked()));
        state.set(state(file));
        handIn.setDisable(file.handedIn());
        Boxes.show(handIn, !file.handedIn());
        Boxes.show(takeBack, file.canBeTakenBack());
        handIn.getStyleClass().remove("accent");
        if (file.open() == 0 && !file.handedIn()) {
            handIn.getStyleClass().add("accent");
        }
    }

    /// `2 open · 1 waarschuwing · 1 twijfel`; what there is none of is left out, but for what is open. Of a case that is
    /// handed in, why it cannot be taken back.
    private String state(CaseFile file) {
        if (file.handedIn()) {
            Text kept = file.kept();
            return words.get("coding.handedIn") + (kept == null ? "" : " · " + words.get(kept));
        }
        StringBuilder line = new StringBuilder(words.get("coding.state.open", file.open()));
        if (!file.warnings().isEmpty()) {
            line.append(" · ").append(words.get("coding.state.warnings", file.warnings().size()));
        }
        if (file.doubts() > 0) {
            line.append(" · ").append(words.get("coding.state.doubts", file.doubts()));
        }
        return line.toString();
    }
}
