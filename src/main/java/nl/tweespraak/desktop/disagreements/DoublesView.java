package nl.tweespraak.desktop.disagreements;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Link;
import nl.tweespraak.model.Proposal;
import nl.tweespraak.model.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The doubles that coders proposed, for the lead to link or not, and the way back from those that are linked. Away
/// where there are none.
final class DoublesView extends View<VBox> {

    /// More would take the room of the differences; the next one comes when one is settled.
    private static final int SHOWN = 2;

    private final Words words;
    private final DisagreementsModel model;
    private final DisagreementsController controller;

    DoublesView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(Boxes.styled(Boxes.column(8), "tw-doubles"));
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        follow(model.allProperty(), this::show);
    }

    private void show(Differences all) {
        boolean shown = controller.mayDecide() && !(all.doubles().isEmpty() && all.linked().isEmpty());
        root().setVisible(shown);
        root().setManaged(shown);
        root().getChildren().clear();
        if (shown) {
            root().getChildren().add(head(all));
            all.doubles().stream().limit(SHOWN).map(this::line).forEach(root().getChildren()::add);
        }
    }

    private Node head(Differences all) {
        HBox head = Boxes.row(8, Icons.small(MaterialDesignL.LINK_VARIANT));
        if (!all.doubles().isEmpty()) {
            head.getChildren().addAll(Labels.strong(words.bind("disagreements.doubles", all.doubles().size())),
                    Boxes.space());
        }
        if (!all.linked().isEmpty()) {
            head.getChildren().addAll(Labels.muted(words.bind("disagreements.linked", all.linked().size())),
                    unlink(all.linked()));
        }
        return head;
    }

    /// The linked ones are many and seldom wanted: they wait in a menu.
    private MenuButton unlink(List<Link> linked) {
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(words.bind("disagreements.double.unlink"));
        menu.accessibleTextProperty().bind(words.bind("disagreements.unlink"));
        menu.disableProperty().bind(model.decision().savingProperty());
        menu.getStyleClass().add(Styles.FLAT);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (Link link : linked) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(words.bind("disagreements.unlink.way", link.duplicate(), link.into()));
            item.setOnAction(_ -> controller.doubles().unlink(link.duplicate()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node line(Proposal proposal) {
        String said = proposal.reason().isEmpty() ? "disagreements.double" : "disagreements.double.because";
        Label label = Labels.text(
                words.bind(said, who(proposal), proposal.caseId(), proposal.of(), proposal.reason()));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox ways = Boxes.row(8,
                way("disagreements.double.link", proposal, Buttons.plain(words.bind("disagreements.double.link"),
                        () -> controller.doubles().link(proposal))),
                way("disagreements.double.refuse", proposal, Buttons.flat(
                        words.bind("disagreements.double.refuse"), () -> controller.doubles().refuse(proposal))));
        return Boxes.row(16, Boxes.grow(label), ways);
    }

    private Text who(Proposal proposal) {
        return model.anonymousProperty().get()
                ? words.text("disagreements.somebody")
                : Text.same(proposal.coder());
    }

    /// Several lines have the same two buttons: a reader hears of which cases each is.
    private Button way(String name, Proposal proposal, Button button) {
        button.accessibleTextProperty().bind(words.bind("disagreements.double.way", words.bind(name),
                proposal.caseId(), proposal.of()));
        button.disableProperty().bind(model.decision().savingProperty());
        return button;
    }
}
