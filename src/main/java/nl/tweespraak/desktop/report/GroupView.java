package nl.tweespraak.desktop.report;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Language;
import nl.tweespraak.model.Text;
import nl.tweespraak.report.BaseRule;
import nl.tweespraak.report.Figure;
import nl.tweespraak.report.Known;
import org.jspecify.annotations.Nullable;

/// Figures about the same: whom they are about, the rows, and below them how much is known.
final class GroupView {

    private final Kit kit;
    private final Words words;
    private final ReportModel model;
    private final ReportController controller;
    private final FigureGroup group;

    GroupView(Kit kit, ReportModel model, ReportController controller, FigureGroup group) {
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.group = group;
    }

    VBox view() {
        VBox all = Boxes.column(0, about(), head());
        group.figures().forEach(it -> all.getChildren().add(new FigureRow(kit, model, controller, it).root()));
        if (group.addsUp()) {
            all.getChildren().add(sum());
        }
        if (group.hasKnown()) {
            all.getChildren().add(known());
        }
        return all;
    }

    private Region about() {
        String base = switch (group.base()) {
            case KNOWN -> "report.base.known";
            case ALL -> "report.base.all";
            case NONE -> "report.base.none";
        };
        Label label = Labels.paragraph(words.bind(base, capital(group.population().label())));
        HBox row = Boxes.row(8, Boxes.grow(label));
        if (group.first().definition().lowerBound()) {
            row.getChildren().add(FigureRow.lowerBound(words));
        }
        return Boxes.styled(row, "tw-figure-about");
    }

    /// The label at the beginning of a sentence.
    private static Text capital(Text label) {
        return new Text(capital(label.nl(), Language.NL), capital(label.en(), Language.EN));
    }

    private static String capital(String words, Language language) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(language.locale()) + words.substring(first);
    }

    private HBox head() {
        return Boxes.styled(Boxes.row(12, Boxes.styled(new Label(), "tw-figure-name"), Boxes.space(),
                headed("n", "tw-figure-count"),
                headed(group.first().base() == null ? "" : "%", "tw-figure-percent")), "tw-figure-head");
    }

    /// As wide as its column, whose letters are larger.
    private static HBox headed(String words, String style) {
        return FigureRow.place(Boxes.styled(new Label(words), "tw-small", "tw-muted", "tw-strong"), style);
    }

    private HBox sum() {
        Label name = Boxes.styled(Labels.strong(words.bind(
                group.base() == BaseRule.KNOWN ? "report.known" : "report.together")), "tw-figure-name");
        Label count = Labels.strong(new SimpleStringProperty(number(group.first().base())));
        Label percent = Boxes.styled(Labels.strong(words.bind("report.whole")), "tw-figure-percent");
        return Boxes.styled(Boxes.row(12, name, Boxes.space(), FigureRow.place(count, "tw-figure-count"), percent),
                "tw-figure-row", "tw-figure-sum");
    }

    private VBox known() {
        Figure figure = group.first();
        int known = count(figure.known());
        int unknown = count(figure.unknown());
        int whole = known + unknown + figure.open();
        FlowPane legend = new FlowPane(20, 4, part(Known.KNOWN, "report.known", known, "tw-part-known"),
                part(Known.UNKNOWN, "report.unknown", unknown, "tw-part-unknown"),
                part(Known.OPEN, "report.open", figure.open(), "tw-part-open"));
        legend.getChildren().add(Labels.caption(words.bind("report.all", number(whole))));
        return Boxes.styled(Boxes.column(8,
                new PartBar(whole, new PartBar.Part(known, "tw-part-known"),
                        new PartBar.Part(unknown, "tw-part-unknown"), new PartBar.Part(figure.open(), "tw-part-open")),
                legend), "tw-figure-known");
    }

    private HBox part(Known known, String key, int cases, String style) {
        if (cases == 0) {
            return Boxes.row(6, Boxes.styled(new Region(), "tw-part-mark", style),
                    Labels.caption(words.bind(key)), Labels.caption(new SimpleStringProperty(number(cases))));
        }
        Behind.Asked number = new Behind.Asked(group.first(), known);
        Button count = Buttons.link(new SimpleStringProperty(number(cases)), () -> controller.choose(number));
        count.accessibleTextProperty().bind(words.bind("report.spoken.count", words.bind(key), number(cases)));
        return Boxes.row(6, Boxes.styled(new Region(), "tw-part-mark", style), Labels.caption(words.bind(key)), count);
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private String number(@Nullable Integer number) {
        return number == null ? "–" : kit.dates().number(number);
    }
}
