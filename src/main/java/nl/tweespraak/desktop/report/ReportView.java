package nl.tweespraak.desktop.report;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.ScreenHead;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.YearReport;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The parts of the report at the left, their figures in the middle, and at the right what is behind a number.
final class ReportView extends View<VBox> {

    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final ReportModel model;
    private final ReportController controller;
    private final StackPane body = new StackPane();
    private final VBox cards = Boxes.styled(Boxes.column(16), "tw-report-cards");
    private final HBox work;
    private final Region export;
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final Room room;

    ReportView(Kit kit, ReportModel model, ReportController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        BooleanProperty exporting = model.export().openProperty();
        Region behind = side(new BehindView(kit, model, controller).root(),
                model.chosenProperty().isNotNull().and(exporting.not())
                        .and(narrow.and(model.readingProperty().isNotNull()).not()));
        this.export = side(new ExportView(kit, model.export(), controller).root(), exporting);
        SectionsView sections = new SectionsView(kit, model);
        Region reading = controller.caseView();
        BooleanBinding isRead = model.readingProperty().isNotNull();
        reading.visibleProperty().bind(isRead);
        scroll.visibleProperty().bind(isRead.not());
        StackPane middle = new StackPane(scroll, reading);
        this.work = new HBox(sections.root(), Boxes.grow(middle), behind);
        this.room = new Room(sections.root(), sections.choice(), body, middle, root());
        new ReportKeys(model, controller).listen(root());
        root().getStyleClass().addAll("tw-screen", "tw-report");
        root().getChildren().addAll(head(), Boxes.grow(new HBox(Boxes.grow(body), export)));
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/report.css")).toExternalForm());
        follow(root().widthProperty(), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        follow(model.chosenProperty(), _ -> fit());
        follow(exporting, _ -> fit());
        follow(model.readingProperty(), _ -> fit());
        follow(model.reportProperty(), _ -> show());
        follow(model.failureProperty(), _ -> show());
        follow(model.sectionProperty(), _ -> {
            show();
            scroll.setVvalue(0);
        });
        follow(model.pinnedProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private ScreenHead head() {
        Label counts = Labels.muted(Bindings.createStringBinding(this::counts, model.reportProperty(),
                words.languageProperty()));
        Label open = Labels.caption(words.bind("report.leavesShort"));
        Button leave = Buttons.withIcon(Buttons.accent(words.bind("report.exporting.open"), controller::toggleExport),
                MaterialDesignT.TRAY_ARROW_UP);
        leave.visibleProperty().bind(model.export().openProperty().not());
        leave.managedProperty().bind(leave.visibleProperty());
        return new ScreenHead(
                Boxes.row(12, Labels.whole(Labels.screenTitle(words.bind("screen.report"))), Labels.whole(counts)),
                Boxes.row(12, Icons.small(MaterialDesignL.LOCK_OPEN_OUTLINE), Labels.whole(open), leave));
    }

    private static Region side(Region pane, ObservableBooleanValue shown) {
        pane.visibleProperty().bind(shown);
        pane.managedProperty().bind(shown);
        return Boxes.styled(pane, "tw-report-side");
    }

    private String counts() {
        YearReport report = model.reportProperty().get();
        return report == null ? "" : words.get("report.counts", report.definition().id(), report.figures().size());
    }

    private void fit() {
        room.fit(root().getWidth() * WHOLE / kit.look().textSizeProperty().get(),
                model.export().openProperty().get(),
                model.chosenProperty().get() != null && model.readingProperty().get() == null);
        narrow.set(room.isNarrow());
    }

    private void show() {
        Text failure = model.failureProperty().get();
        YearReport report = model.reportProperty().get();
        if (failure != null) {
            body.getChildren().setAll(placed(EmptyPanes.fault(words.bind("report.failed"), words.bind(failure),
                    Buttons.plain(words.bind("report.again"), controller::load))));
        } else if (report == null) {
            body.getChildren().clear();
        } else if (isEmpty(report)) {
            body.getChildren().setAll(placed(EmptyPanes.empty(MaterialDesignC.CHART_BAR, words.bind("report.none"),
                    words.bind("report.none.why"),
                    Buttons.plain(words.bind("report.toOverview"), () -> kit.navigator().open("overview", null)))));
        } else {
            fill(report);
            if (!body.getChildren().contains(work)) {
                body.getChildren().setAll(work);
            }
        }
    }

    private static boolean isEmpty(YearReport report) {
        return report.figures().stream().map(Figure::cases).allMatch(it -> it.isEmpty());
    }

    private void fill(YearReport report) {
        cards.getChildren().setAll(room.choice(), new RiskLine(words, model.export(), controller).root());
        String open = model.sectionProperty().get();
        String pinned = model.pinnedProperty().get();
        model.section(open).ifPresent(it -> cards.getChildren()
                .add(new SectionCard(kit, model, controller, report, it).view()));
        if (!pinned.equals(open)) {
            model.section(pinned).ifPresent(it -> cards.getChildren()
                    .add(new SectionCard(kit, model, controller, report, it).view()));
        }
    }

    private static Region placed(Region pane) {
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        return Boxes.styled(new StackPane(pane), "tw-screen-body");
    }
}
