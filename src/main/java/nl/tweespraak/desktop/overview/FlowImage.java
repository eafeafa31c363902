package nl.tweespraak.desktop.overview;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Look;
import nl.tweespraak.study.Flow;

/// The picture of the flow as it goes into a document: on white, twice as fine as on screen, with its reasons in words.
final class FlowImage {

    private static final int WIDTH = 1128;
    private static final int HEIGHT = 460;
    private static final double FINE = 2;
    private static final int PASSES = 3;

    private FlowImage() {
    }

    /// On the FX thread.
    static Image of(Kit kit, Flow flow) {
        VBox reasons = Boxes.column(2);
        flow.reasons().forEach(it -> reasons.getChildren().add(
                Labels.paragraph(kit.words().bind("overview.reason", it.cases(), it.label()))));
        FlowPicture picture = new FlowPicture(kit.words(), kit.dates(), flow, reasons);
        StackPane frame = new StackPane(new VBox(Boxes.grow(picture)));
        frame.getStyleClass().addAll("tw-screen", "tw-flow-card");
        Scene scene = new Scene(frame, WIDTH, HEIGHT);
        var dressed = new Look().dress(scene);
        for (int pass = 0; pass < PASSES; pass++) {
            frame.applyCss();
            frame.layout();
        }
        SnapshotParameters fine = new SnapshotParameters();
        fine.setTransform(new Scale(FINE, FINE));
        Image image = frame.snapshot(fine, null);
        dressed.unsubscribe();
        return image;
    }
}
