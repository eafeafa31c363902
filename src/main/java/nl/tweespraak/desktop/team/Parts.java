package nl.tweespraak.desktop.team;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;

/// What the parts of the screen are made of.
final class Parts {

    private Parts() {
    }

    static VBox card(Node... nodes) {
        return Boxes.styled(Boxes.column(12, nodes), "tw-card");
    }

    /// Beside each other, or under each other where there is little room. The first takes the room.
    static Region line(boolean narrow, Region first, Node... others) {
        first.setMaxWidth(Double.MAX_VALUE);
        if (narrow) {
            VBox lines = Boxes.column(8, first);
            lines.getChildren().addAll(others);
            return Boxes.styled(lines, "tw-team-line");
        }
        HBox line = Boxes.row(24, Boxes.grow(first));
        line.getChildren().addAll(others);
        return Boxes.styled(line, "tw-team-line");
    }

    /// A coder's circle and name.
    static HBox coder(Figures figures, String name) {
        int at = figures.coders().indexOf(name);
        Label who = Labels.wrapped(Boxes.styled(new Label(name), "tw-strong"));
        return Boxes.row(8,
                Badges.coder(at, at < 0 ? name.substring(0, 1).toUpperCase(Locale.ROOT) : Badges.letter(at)), who);
    }

    /// How far somebody is, as a bar and in words.
    static VBox progress(Words words, String who, int handedIn, int cases) {
        ProgressBar bar = new ProgressBar(cases == 0 ? 0 : (double) handedIn / cases);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.accessibleTextProperty().bind(words.bind("team.progress.of", who, handedIn, cases));
        return Boxes.styled(Boxes.column(6, Labels.caption(words.bind("team.progress", handedIn, cases)), bar),
                "tw-team-progress");
    }
}
