package nl.tweespraak.desktop.team;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;

/// Why something was not done, with the places it is about.
final class RefusalView extends View<VBox> {

    /// More are counted.
    private static final int SHOWN = 8;

    RefusalView(Words words, Refusal refusal) {
        super(Boxes.column(8));
        VBox places = Boxes.column(4);
        List<Problem> problems = refusal.problems().stream().filter(it -> !it.place().nl().isEmpty()).toList();
        problems.stream().limit(SHOWN).forEach(it -> places.getChildren()
                .add(Labels.paragraph(words.bind("team.problem", it.place(), it.reason()))));
        if (problems.size() > SHOWN) {
            places.getChildren().add(Labels.caption(words.bind("team.problems", problems.size() - SHOWN)));
        }
        root().getChildren().add(places.getChildren().isEmpty()
                ? EmptyPanes.fault(words.bind("team.refused"), words.bind(refusal.reason()))
                : EmptyPanes.fault(words.bind("team.refused"), words.bind(refusal.reason()), places));
    }
}
