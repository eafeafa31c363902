package nl.tweespraak.desktop.start;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;

/// How far a backup is on its way back, and a way to stop it.
final class RestoreProgress extends HBox {

    RestoreProgress(Words words, Job job, Runnable stop) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> job.ofProperty().get() <= 0
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) job.doneProperty().get() / job.ofProperty().get(),
                job.doneProperty(), job.ofProperty()));
        bar.accessibleTextProperty().bind(words.bind(job.title()));
        Button button = Buttons.plain(words.bind("start.restore.stop"), stop);
        getChildren().addAll(Labels.text(words.bind(job.title())), bar, button);
    }
}
