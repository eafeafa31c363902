package nl.tweespraak.desktop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.FigureDefinition;
import nl.tweespraak.report.ReportSection;
import nl.tweespraak.report.Trend;
import nl.tweespraak.report.YearReport;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// One part of the report.
final class SectionCard {

    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final ReportModel model;
    private final ReportController controller;
    private final YearReport report;
    private final ReportSection section;

    SectionCard(Kit kit, ReportModel model, ReportController controller, YearReport report, ReportSection section) {
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.report = report;
        this.section = section;
    }

    VBox view() {
        VBox card = Boxes.styled(Boxes.column(16, head()), "tw-card", "tw-report-card");
        if (section.chart() == ReportSection.Chart.TREND) {
            report.definition().trends().forEach(it -> card.getChildren().add(trend(it)));
        }
        FigureGroup.of(model.figures(section))
                .forEach(it -> card.getChildren().add(new GroupView(kit, model, controller, it).view()));
        section.figures().stream().map(FigureDefinition::note).filter(Objects::nonNull).distinct()
                .forEach(
                        it -> card.getChildren().add(Boxes.styled(Labels.paragraph(words.bind(it)), "tw-report-head")));
        return card;
    }

    private VBox head() {
        boolean pinned = section.name().equals(model.pinnedProperty().get());
        HBox line = Boxes.row(8, Labels.wrapped(Labels.paneTitle(words.bind(section.title()))), Boxes.space());
        if (pinned) {
            line.getChildren().add(Badges.badge(Badges.Tone.PLAIN, words.bind("report.pinned"), null));
        }
        line.getChildren().add(Buttons.withIcon(Buttons.flat(words.bind("report.copy"), () -> controller.copy(section)),
                MaterialDesignT.TABLE));
        line.getChildren().add(Buttons.icon(pinned ? MaterialDesignP.PIN_OFF_OUTLINE : MaterialDesignP.PIN_OUTLINE,
                words.bind(pinned ? "report.unpin" : "report.pin"), () -> controller.pin(section.name())));
        VBox head = Boxes.styled(Boxes.column(2, line), "tw-report-head");
        if (section.text() != null) {
            head.getChildren().add(Labels.paragraph(words.bind(section.text())));
        }
        return head;
    }

    /// A figure through the years, this edition's among those that were published.
    private VBox trend(Trend trend) {
        Map<String, BigDecimal> years = new TreeMap<>();
        trend.published().forEach(it -> years.put(it.edition(), it.value()));
        report.figure(trend.figure()).map(it -> value(trend, it)).filter(Objects::nonNull)
                .ifPresent(it -> years.put(report.definition().edition(), it));
        double most = trend.percent()
                ? WHOLE
                : years.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        VBox rows = Boxes.column(0, Boxes.styled(Labels.strong(words.bind(trend.label())), "tw-trend-head"));
        years.forEach((year, value) -> rows.getChildren().add(year(trend, year, value, most)));
        return rows;
    }

    private static BigDecimal value(Trend trend, Figure figure) {
        Integer n = figure.n();
        return trend.percent()
                ? Objects.requireNonNullElse(figure.percent(), BigDecimal.ZERO)
                : BigDecimal.valueOf(n == null ? 0 : n);
    }

    private HBox year(Trend trend, String year, BigDecimal value, double most) {
        boolean own = year.equals(report.definition().edition());
        Label name = Boxes.styled(
                own ? Labels.strong(words.bind("report.thisYear", year)) : Labels.text(new SimpleStringProperty(year)),
                "tw-figure-name");
        String written = value.setScale(0, RoundingMode.HALF_UP).toPlainString() + (trend.percent() ? " %" : "");
        Label says = Boxes.styled(Labels.strong(new SimpleStringProperty(written)), "tw-figure-percent");
        return Boxes.styled(Boxes.row(12, name,
                Boxes.grow(new PartBar(most,
                        new PartBar.Part(value.doubleValue(), own ? "tw-part-known" : "tw-part-earlier"))),
                says), "tw-figure-row");
    }
}
