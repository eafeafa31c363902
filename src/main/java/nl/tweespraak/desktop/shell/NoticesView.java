package nl.tweespraak.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.View;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// Messages at the bottom right. What went well goes by itself; what failed stays until it is dealt with.
final class NoticesView extends View<VBox> {

    private static final Duration STAYS = Duration.seconds(5);

    private final Kit kit;

    NoticesView(Kit kit) {
        super(Boxes.column(8));
        this.kit = kit;
        root().getStyleClass().add("tw-notices");
        root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root().setPickOnBounds(false);
        follow(this::followNotices);
    }

    private Subscription followNotices() {
        ListChangeListener<Notice> listener = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::leaveLater);
            }
            show();
        };
        kit.notices().addListener(listener);
        show();
        return () -> kit.notices().removeListener(listener);
    }

    private void leaveLater(Notice notice) {
        if (notice.kind() == Notice.Kind.DONE || notice.kind() == Notice.Kind.INFO) {
            PauseTransition pause = new PauseTransition(STAYS);
            pause.setOnFinished(_ -> kit.notices().remove(notice));
            pause.play();
        }
    }

    private void show() {
        root().getChildren().setAll(kit.notices().stream().map(this::card).toList());
    }

    private Node card(Notice notice) {
        VBox text = Boxes.grow(Boxes.column(2, Labels.wrapped(Labels.text(kit.words().bind(notice.text())))));
        if (notice.detail() != null) {
            text.getChildren().add(Labels.paragraph(kit.words().bind(notice.detail())));
        }
        HBox card = Boxes.row(12, switch (notice.kind()) {
            case DONE -> Icons.done(MaterialDesignC.CHECK);
            case INFO -> Icons.small(MaterialDesignI.INFORMATION_OUTLINE);
            case REMINDER -> Icons.small(MaterialDesignB.BELL_OUTLINE);
            case FAILED -> Boxes.styled(Icons.small(MaterialDesignA.ALERT_CIRCLE_OUTLINE), "tw-danger");
        }, text);
        if (notice.action() != null) {
            var words = kit.words().bind(notice.action());
            card.getChildren().add(notice.kind() == Notice.Kind.FAILED
                    ? Buttons.plain(words, () -> act(notice))
                    : Buttons.link(words, () -> act(notice)));
        }
        if (notice.kind() == Notice.Kind.FAILED) {
            card.getStyleClass().add("tw-notice-failed");
        }
        return Boxes.styled(card, "tw-floating", "tw-notice");
    }

    private void act(Notice notice) {
        kit.notices().remove(notice);
        notice.run().run();
    }
}
