package nl.tweespraak.desktop.intake;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.NewerTranscript;
import nl.tweespraak.intake.PersonalScan;
import nl.tweespraak.model.Problem;
import nl.tweespraak.study.Newer;
import org.jspecify.annotations.Nullable;

/// What was taken in, or would be, and what was skipped: where and why.
final class ResultView extends View<ScrollPane> {

    /// More than anybody reads; the number of all stands above them.
    private static final int MOST = 500;

    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final VBox page = Boxes.styled(Boxes.column(16), "tw-screen-body", "tw-intake-result");

    ResultView(Kit kit, IntakeModel model, IntakeController controller) {
        super(new ScrollPane());
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        root().setContent(page);
        root().setFitToWidth(true);
        root().setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root().setFocusTraversable(false);
        follow(model.takenProperty(), this::show);
    }

    private void show(@Nullable Taken taken) {
        page.getChildren().clear();
        if (taken == null) {
            return;
        }
        page.getChildren().add(Labels.wrapped(Labels.paneTitle(words.bind(
                taken.tried()
                        ? "intake.result.tried"
                        : taken.transcripts() == 0
                                ? "intake.result.none"
                                : "intake.result.taken",
                taken.transcripts(),
                taken.messages()))));
        if (taken.stopped()) {
            page.getChildren().add(Labels.wrapped(Labels.text(words.bind("intake.result.stopped"))));
        }
        if (taken.same() > 0) {
            page.getChildren().add(Labels.paragraph(words.bind("intake.result.same", taken.same())));
        }
        if (!taken.tried() && taken.transcripts() > 0) {
            page.getChildren().add(Labels.paragraph(words.bind(PersonalScan.CAUTION)));
        }
        page.getChildren().add(ways(taken));
        if (!taken.newer().isEmpty()) {
            page.getChildren().add(newer(taken));
        }
        List<Problem> problems = taken.problems();
        if (problems.isEmpty()) {
            if (taken.newer().isEmpty()) {
                page.getChildren().add(Labels.paragraph(words.bind("intake.result.whole")));
            }
            return;
        }
        VBox list = Boxes.column(0, Labels.paneTitle(words.bind("intake.result.skipped", problems.size())));
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            list.getChildren().addAll(Boxes.styled(Boxes.column(2,
                    Labels.wrapped(Labels.strong(words.bind("intake.file", problem.file()))),
                    Labels.wrapped(Labels.text(words.bind(PreviewView.said(problem))))), "tw-intake-line"),
                    Boxes.rule());
        }
        page.getChildren().add(list);
    }

    /// What newer exports change, and which is to stay.
    private VBox newer(Taken taken) {
        VBox list = Boxes.column(0, Labels.paneTitle(words.bind("intake.newer", taken.newer().size())),
                Labels.paragraph(words.bind(taken.tried() ? "intake.newer.tried" : "intake.newer.why")));
        for (NewerTranscript each : taken.newer().subList(0, Math.min(MOST, taken.newer().size()))) {
            Newer change = each.newer();
            VBox said = Boxes.column(2, Labels.wrapped(Labels.strong(words.bind("intake.file", change.id()))),
                    Labels.wrapped(Labels.text(words.bind(
                            change.about() ? "intake.newer.about" : "intake.newer.changes", change.added(),
                            change.removed(), change.changed()))));
            HBox line = Boxes.row(12, Boxes.grow(said));
            if (change.refusal() != null) {
                said.getChildren().add(Labels.paragraph(words.bind(change.refusal())));
            } else if (!taken.tried()) {
                line.getChildren().addAll(
                        way("intake.newer.take", change, () -> controller.takeNewer(each)),
                        way("intake.newer.keep", change, () -> controller.keep(each)));
            }
            list.getChildren().addAll(Boxes.styled(line, "tw-intake-line"), Boxes.rule());
        }
        return list;
    }

    /// Several lines have the same two buttons: a reader hears of which conversation each is.
    private Button way(String name, Newer change, Runnable run) {
        Button button = Buttons.plain(words.bind(name), run);
        button.accessibleTextProperty().bind(words.bind("intake.newer.way", words.bind(name), change.id()));
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private FlowPane ways(Taken taken) {
        FlowPane ways = new FlowPane(12, 8);
        if (taken.tried()) {
            Button take = Buttons.accent(words.bind("intake.take", model.ready().size()), controller::take);
            take.disableProperty().bind(model.busyProperty());
            ways.getChildren().addAll(take, Buttons.plain(words.bind("intake.back"), controller::back));
        } else {
            ways.getChildren().addAll(Buttons.accent(words.bind("intake.personal"), controller.personal()::scan),
                    Buttons.plain(words.bind("intake.toOverview"), () -> controller.open("overview")),
                    Buttons.plain(words.bind("intake.another"), controller::leave));
        }
        return ways;
    }
}
