package nl.tweespraak.desktop.disagreements;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What merely follows from the chosen difference, in one line; it opens to say what.
final class FollowsView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    FollowsView(Kit kit, DisagreementsModel model) {
        super(Boxes.styled(Boxes.column(4), "tw-follows"));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        follow(model.chosenProperty(), _ -> show());
        follow(open, _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        Difference row = model.chosenProperty().get();
        List<Following> follows = row == null ? List.of() : row.follows();
        root().getChildren().clear();
        root().setVisible(!follows.isEmpty());
        root().setManaged(!follows.isEmpty());
        if (follows.isEmpty()) {
            return;
        }
        Button fold = Buttons.link(words.bind(open.get() ? "disagreements.follows.fold" : "disagreements.follows",
                follows.size()), () -> open.set(!open.get()));
        root().getChildren().add(fold);
        if (open.get()) {
            follows.forEach(each -> root().getChildren().add(Labels.paragraph(words.bind("disagreements.follows.line",
                    each.variable().label(), answer(each, each.first()), answer(each, each.second())))));
        }
    }

    private Text answer(Following each, @Nullable Answer answer) {
        return AnswerLabel.text(kit, each.variable(), answer);
    }
}
