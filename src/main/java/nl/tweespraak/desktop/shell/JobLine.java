package nl.tweespraak.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One piece of background work: how far, how long still, and a way to stop it.
final class JobLine extends HBox {

    JobLine(Kit kit, Job job) {
        super(8);
        Words words = kit.words();
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> job.ofProperty().get() <= 0
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) job.doneProperty().get() / job.ofProperty().get(),
                job.doneProperty(), job.ofProperty()));
        var count = words.bind("shell.job", job.title(), job.doneProperty(), job.ofProperty());
        var left = Bindings.createStringBinding(() -> left(words, job.secondsLeftProperty().get()),
                job.secondsLeftProperty(), words.languageProperty());
        bar.accessibleTextProperty().bind(count);
        Button stop = Boxes.styled(
                Buttons.icon(MaterialDesignC.CLOSE, words.bind("shell.stop", job.title()), job::cancel),
                "tw-status-button");
        getChildren().addAll(Labels.caption(count), bar, Labels.caption(left), stop);
    }

    private static String left(Words words, long seconds) {
        if (seconds < 0) {
            return "";
        }
        return seconds < 90 ? words.get("shell.seconds", seconds) : words.get("shell.minutes", seconds / 60 + 1);
    }
}
