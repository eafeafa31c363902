package nl.tweespraak.desktop.doubles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.study.doubles.Candidate;
import nl.tweespraak.study.doubles.Reason;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The open pair: why, both conversations beside each other, what coders said of both, and the decision.
final class PairView extends View<VBox> {

    private final Words words;
    private final DoublesModel model;
    private final DoublesController controller;
    private final VBox why = Boxes.styled(Boxes.column(6), "tw-pair-why");
    private final PairSide remaining;
    private final PairSide duplicate;
    private final AnswersView answers;
    private final FlowPane foot = new FlowPane(12, 8);
    private final TextField reason = new TextField();

    PairView(Kit kit, DoublesModel model, DoublesController controller) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.remaining = new PairSide(kit, false, controller.isSample());
        this.duplicate = new PairSide(kit, true, controller.isSample());
        this.answers = new AnswersView(kit);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.promptTextProperty().bind(words.bind("doubles.why"));
        reason.accessibleTextProperty().bind(words.bind("doubles.why"));
        reason.getStyleClass().add("tw-pair-reason");
        HBox sides = new HBox(remaining.root(), duplicate.root());
        HBox.setHgrow(remaining.root(), Priority.ALWAYS);
        HBox.setHgrow(duplicate.root(), Priority.ALWAYS);
        sides.getStyleClass().add("tw-pair-sides");
        foot.getStyleClass().addAll("tw-pane-foot", "tw-pair-foot");
        foot.setMinHeight(FlowPane.USE_PREF_SIZE);
        root().getChildren().addAll(scrolled(why, "tw-pair-reasons"), Boxes.grow(sides),
                scrolled(answers.root(), "tw-pair-answers-scroll"), foot);
        follow(model.textProperty(), this::show);
        follow(words.languageProperty(), _ -> show(model.textProperty().get()));
    }

    /// As high as what is in it, up to what its style allows.
    private static ScrollPane scrolled(VBox content, String style) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.visibleProperty().bind(content.visibleProperty());
        scroll.managedProperty().bind(content.visibleProperty());
        return Boxes.styled(scroll, style);
    }

    private void show(@Nullable PairText text) {
        why.getChildren().clear();
        foot.getChildren().clear();
        remaining.show(text);
        duplicate.show(text);
        answers.show(text);
        if (text == null) {
            return;
        }
        Pair pair = text.pair();
        pair.proposals().forEach(it -> why.getChildren().add(line(MaterialDesignA.ACCOUNT_OUTLINE, said(it))));
        Candidate candidate = pair.candidate();
        if (candidate != null) {
            candidate.reasons().forEach(it -> why.getChildren().add(line(icon(it),
                    Labels.text(words.bind(Reasons.whole(words, it, text))))));
        }
        if (!pair.by().isEmpty()) {
            why.getChildren().add(line(MaterialDesignA.ACCOUNT_OUTLINE, Labels.text(words.bind(pair.reason().isEmpty()
                    ? "doubles.by." + pair.tab().name()
                    : "doubles.because." + pair.tab().name(), words.person(pair.by()), pair.reason()))));
        }
        foot(pair);
    }

    private void foot(Pair pair) {
        switch (pair.tab()) {
            case PROPOSED -> foot.getChildren().addAll(reason,
                    way(Buttons.withKey(Buttons.accent(words.bind("doubles.link"), controller::link), "L"), pair),
                    way(Buttons.withKey(Buttons.plain(words.bind("doubles.refuse"), controller::refuse), "N"), pair));
            case LINKED -> foot.getChildren().add(
                    way(Buttons.plain(words.bind("doubles.unlink"), () -> controller.unlink(pair)), pair));
            case APART -> foot.getChildren().add(
                    way(Buttons.plain(words.bind("doubles.reconsider"), () -> controller.reconsider(pair)), pair));
            case SCOPE -> {
            }
        }
        foot.getChildren().add(Labels.caption(words.bind("doubles.comes." + pair.tab().name(), pair.caseId(),
                pair.other())));
    }

    private Button way(Button button, Pair pair) {
        button.accessibleTextProperty().bind(words.bind("doubles.way", button.textProperty(), pair.caseId(),
                pair.other()));
        button.disableProperty().bind(model.savingProperty());
        return button;
    }

    private Label said(Proposal proposal) {
        return Labels.text(proposal.reason().isEmpty()
                ? words.bind("doubles.brief.coder", proposal.coder())
                : words.bind("doubles.coder.because", proposal.coder(), proposal.reason()));
    }

    private static Ikon icon(Reason reason) {
        return switch (reason) {
            case Reason.SameAttribute _ -> MaterialDesignA.ACCOUNT_DETAILS_OUTLINE;
            case Reason.NearInTime _ -> MaterialDesignC.CALENDAR_OUTLINE;
            case Reason.AlikeText _ -> MaterialDesignT.TEXT_BOX_OUTLINE;
            case Reason.OtherAttribute _ -> MaterialDesignN.NOT_EQUAL_VARIANT;
        };
    }

    private static Node line(Ikon ikon, Label text) {
        return Boxes.row(8, Icons.small(ikon), Boxes.grow(Labels.wrapped(text)));
    }
}
