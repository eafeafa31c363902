package nl.tweespraak.desktop.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.tweespraak.agreement.Coefficients;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.desktop.agreement.DetailModel.Pair;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.AgreementCell.Reason;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.VariableAgreement;
import org.jspecify.annotations.Nullable;

/// The chosen variable: what two coders answered against each other, the cases of a cell, and every coefficient.
final class DetailView extends View<VBox> {

    private static final int MOST_CASES = 60;

    private final Kit kit;
    private final Words words;
    private final Numbers numbers;
    private final AgreementModel model;
    private final DetailModel detail;
    private final AgreementController controller;
    private final HBox head = Boxes.styled(Boxes.row(8), "tw-pane-head");
    private final VBox body = Boxes.styled(Boxes.column(16), "tw-agreement-detail");
    private final VBox cases = Boxes.column(8);
    private @Nullable ConfusionView table;

    DetailView(Kit kit, AgreementModel model, AgreementController controller) {
        super(new VBox());
        this.kit = kit;
        this.words = kit.words();
        this.numbers = new Numbers(words);
        this.model = model;
        this.detail = model.detail();
        this.controller = controller;
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root().getStyleClass().add("tw-pane");
        root().getChildren().addAll(head, Boxes.grow(scroll));
        follow(model.chosenProperty(), _ -> show());
        follow(detail.aspectProperty(), _ -> show());
        follow(detail.confusionProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
        follow(detail.cellProperty(), this::showCases);
    }

    /// To the first cell of the table.
    void focus() {
        Node first = table == null ? null : table.first();
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show() {
        Line line = model.chosenProperty().get();
        VariableAgreement aspect = detail.aspectProperty().get();
        head.getChildren().clear();
        body.getChildren().clear();
        table = null;
        if (line == null || aspect == null) {
            return;
        }
        if (line.section() > 0) {
            head.getChildren().add(Badges.section(line.section(), words.bind(line.letters())));
        }
        head.getChildren().add(Boxes.grow(Labels.wrapped(Labels.paneTitle(words.bind(line.label())))));
        choices(line);
        Pair pair = detail.pairProperty().get();
        Confusion confusion = detail.confusionProperty().get();
        if (pair != null && confusion != null) {
            ConfusionView shown = new ConfusionView(kit, pair, confusion, detail.cellProperty());
            table = shown;
            body.getChildren().addAll(shown, cases);
        }
        body.getChildren().addAll(coefficients(aspect), Labels.paragraph(new ReadOnlyStringWrapper(rules(aspect))));
        showCases(detail.cellProperty().get());
    }

    /// Which aspect, and which two coders, where there is something to choose.
    private void choices(Line line) {
        if (line.aspects().size() > 1) {
            ComboBox<VariableAgreement> aspects = Choosing.box(line.aspects(), this::name, detail.aspectProperty());
            aspects.accessibleTextProperty().bind(words.bind("agreement.aspect"));
            body.getChildren().add(aspects);
        }
        List<Pair> pairs = detail.pairsProperty().get();
        if (pairs.size() > 1) {
            ComboBox<Pair> coders = Choosing.box(pairs, it -> words.get("agreement.pair", it.first(), it.second()),
                    detail.pairProperty());
            coders.accessibleTextProperty().bind(words.bind("agreement.pair.choose"));
            body.getChildren().add(coders);
        }
    }

    private String name(VariableAgreement aspect) {
        Line line = Objects.requireNonNull(model.chosenProperty().get());
        return words.get(controller.aspectName(line, aspect));
    }

    private void showCases(Confusion.@Nullable Cell cell) {
        cases.getChildren().clear();
        if (table != null) {
            table.mark(cell);
        }
        Pair pair = detail.pairProperty().get();
        Confusion confusion = detail.confusionProperty().get();
        boolean none = cell == null || pair == null || confusion == null;
        cases.setManaged(!none);
        if (cell == null || pair == null || confusion == null) {
            return;
        }
        Text first = confusion.values().get(cell.first());
        cases.getChildren().add(Labels.wrapped(Labels.text(cell.isAgreement()
                ? words.bind("agreement.cases.equal", cell.cases().size(), first)
                : words.bind("agreement.cases", cell.cases().size(), pair.first(), first, pair.second(),
                        confusion.values().get(cell.second())))));
        FlowPane chips = new FlowPane(8, 8);
        for (String id : cell.cases().subList(0, Math.min(MOST_CASES, cell.cases().size()))) {
            chips.getChildren().add(chip(id));
        }
        cases.getChildren().add(chips);
        if (cell.cases().size() > MOST_CASES) {
            cases.getChildren().add(Labels.paragraph(
                    words.bind("agreement.cases.more", cell.cases().size() - MOST_CASES)));
        }
    }

    private Button chip(String id) {
        Button chip = Buttons.plain(new ReadOnlyStringWrapper(id), () -> controller.cellCases().open(id));
        chip.getStyleClass().add("tw-case-chip");
        chip.accessibleTextProperty().bind(words.bind("agreement.open", id));
        return chip;
    }

    private GridPane coefficients(VariableAgreement aspect) {
        GridPane grid = Boxes.styled(new GridPane(), "tw-coefficients");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        head(grid, 0, "agreement.column.measure");
        head(grid, 1, "agreement.value");
        head(grid, 2, "agreement.ninetyFive");
        int row = 1;
        for (Coefficients.Named named : aspect.coefficients()) {
            Estimate estimate = named.estimate();
            grid.add(cell(Labels.wrapped(Labels.text(words.bind(FiguresTable.name("long", named.name()))))), 0, row);
            Double value = estimate.value();
            if (value == null || estimate.undefined() != null) {
                Label why = cell(
                        Labels.wrapped(Labels.muted(words.bind(Objects.requireNonNull(estimate.undefined())))));
                grid.add(why, 1, row, 2, 1);
            } else {
                boolean share = named.name().equals("percent_agreement");
                grid.add(number(Labels.strong(new ReadOnlyStringWrapper(
                        share ? numbers.percent(value) + " %" : numbers.value(value)))), 1, row);
                grid.add(number(Labels.muted(new ReadOnlyStringWrapper(
                        share ? numbers.shares(estimate) : numbers.interval(estimate)))), 2, row);
            }
            row++;
        }
        return grid;
    }

    private void head(GridPane grid, int column, String key) {
        Label label = Boxes.styled(Labels.muted(words.bind(key)), "tw-small", "tw-strong");
        grid.add(column == 0 ? cell(label) : number(label), column, 0);
    }

    private static Label cell(Label label) {
        label.getStyleClass().add("tw-coefficient");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static Label number(Label label) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return Boxes.styled(cell(label), "tw-coefficient-number");
    }

    /// How unknown counted, what stayed out, and how the intervals were found.
    private String rules(VariableAgreement aspect) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("agreement.before", words.get(aspect.rule())));
        for (Map.Entry<Reason, Integer> each : aspect.excluded().entrySet()) {
            lines.add(words.get("agreement.excluded." + each.getKey().word(), each.getValue()));
        }
        List<String> intervals = aspect.coefficients().stream().map(it -> it.estimate().interval())
                .filter(Objects::nonNull).map(words::get).distinct().toList();
        if (!intervals.isEmpty()) {
            lines.add(words.get("agreement.intervals", String.join("; ", intervals)));
        }
        return String.join(" ", lines);
    }
}
