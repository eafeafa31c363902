package nl.tweespraak.desktop.disagreements;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Proposal;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The doubles that coders proposed, for the lead: linked or not. Away where there are none.
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
        follow(model.allProperty(), all -> show(all.doubles()));
    }

    private void show(List<Proposal> doubles) {
        boolean shown = controller.mayDecide() && !doubles.isEmpty();
        root().setVisible(shown);
        root().setManaged(shown);
        root().getChildren().clear();
        if (shown) {
            root().getChildren().add(Boxes.row(8, Icons.small(MaterialDesignL.LINK_VARIANT),
                    Labels.strong(words.bind("disagreements.doubles", doubles.size()))));
            doubles.stream().limit(SHOWN).map(this::line).forEach(root().getChildren()::add);
        }
    }

    private Node line(Proposal proposal) {
        String said = proposal.reason().isEmpty() ? "disagreements.double" : "disagreements.double.because";
        Label label = Labels.text(
                words.bind(said, proposal.coder(), proposal.caseId(), proposal.of(), proposal.reason()));
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

    /// Several lines have the same two buttons: a reader hears of which cases each is.
    private Button way(String name, Proposal proposal, Button button) {
        button.accessibleTextProperty().bind(words.bind("disagreements.double.way", words.bind(name),
                proposal.caseId(), proposal.of()));
        button.disableProperty().bind(model.decision().savingProperty());
        return button;
    }
}
