package nl.tweespraak.desktop.disagreements;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.Excerpts;
import nl.tweespraak.model.Text;

/// What each coder says, in cards beside each other.
final class MeetingSides extends View<GridPane> {

    private static final double GAP = 24;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final Meeting meeting;

    MeetingSides(Kit kit, DisagreementsModel model, Meeting meeting) {
        super(new GridPane(GAP, GAP));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.meeting = meeting;
        follow(model.chosenProperty(), _ -> show());
        follow(model.textProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private void show() {
        root().getChildren().clear();
        root().getColumnConstraints().clear();
        Difference row = model.chosenProperty().get();
        if (row != null) {
            List<Side> sides = meeting.sides();
            for (Side side : sides) {
                ColumnConstraints each = new ColumnConstraints();
                each.setPercentWidth(WHOLE / sides.size());
                root().getColumnConstraints().add(each);
                root().add(card(row, side), side.place(), 0);
            }
        }
    }

    private VBox card(Difference row, Side side) {
        VBox card = Boxes.styled(Boxes.column(12,
                Boxes.row(12, Boxes.styled(Badges.coder(side.place(), side.letter()), "tw-coder-large"),
                        Labels.muted(words.bind(side.name()))),
                Boxes.styled(AnswerLabel.title(kit, row.variable(), side.answer()), "tw-meeting-answer")),
                "tw-meeting-side", Badges.coderStyle(side.place()));
        Label only = OnlyHere.label(kit, row, side, meeting.sides());
        if (only != null) {
            card.getChildren().add(only);
        }
        CaseText text = model.textProperty().get();
        if (text != null && text.about().equals(row.key())) {
            Excerpts excerpts = new Excerpts(words);
            excerpts.show(text.passages(side), CaseText.marks(side, Text.same("")));
            card.getChildren().add(excerpts);
        }
        card.getChildren().addAll(SideView.notes(kit, side));
        return card;
    }
}
