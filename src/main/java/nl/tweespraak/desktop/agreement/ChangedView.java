package nl.tweespraak.desktop.agreement;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.KeptFigures.Changed;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What came of computing a closed round again: the same, or which figures are others now.
final class ChangedView extends VBox {

    private static final int MOST = 5;

    private final Words words;
    private final Numbers numbers;

    ChangedView(Words words, List<Changed> changed, Runnable away) {
        this.words = words;
        this.numbers = new Numbers(words);
        var put = Buttons.plain(words.bind("agreement.away"), away);
        if (changed.isEmpty()) {
            Label same = Labels.wrapped(Labels.text(words.bind("agreement.same")));
            same.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(Boxes.styled(Boxes.row(8, Icons.done(MaterialDesignC.CHECK), Boxes.grow(same), put),
                    "tw-same-line"));
        } else {
            VBox lines = Boxes.column(2);
            changed.stream().limit(MOST).forEach(it -> lines.getChildren()
                    .add(Labels.wrapped(Labels.text(new ReadOnlyStringWrapper(line(it))))));
            if (changed.size() > MOST) {
                lines.getChildren().add(Labels.text(words.bind("agreement.changed.more", changed.size() - MOST)));
            }
            getChildren().add(EmptyPanes.warning(words.bind("agreement.changed", changed.size()), lines, put));
        }
    }

    private String line(Changed changed) {
        return words.get("agreement.changed.line", changed.variable(),
                words.text(FiguresTable.name("short", changed.coefficient())), spoken(changed.then()),
                spoken(changed.now()));
    }

    private String spoken(@Nullable Estimate estimate) {
        return estimate == null ? words.get("agreement.absent") : numbers.spoken(estimate);
    }
}
