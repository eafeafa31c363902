package nl.tweespraak.desktop.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.agreement.Scale;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.RowTable;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.Agreement;
import org.jspecify.annotations.Nullable;

/// One line for each variable: how many cases, how often equal, the coefficient with its interval in figures and as a
/// range, and how unknown counted.
final class FiguresTable extends View<StackPane> {

    private static final double WHOLE = 100;
    /// What the first column has more at its edge than the others; in pixels.
    private static final double FIRST_EDGE = 16;

    private final Kit kit;
    private final Words words;
    private final Numbers numbers;
    private final AgreementModel model;
    private final RowTable<Line> rows;
    private final TableView<Line> table;
    private final TableColumn<Line, Line> equal;
    private final TableColumn<Line, Line> other;
    private final TableColumn<Line, Line> plot;
    private final TableColumn<Line, Line> unknown;
    /// In pixels at text size 100 %.
    private final Map<TableColumn<Line, Line>, double[]> widths = new HashMap<>();
    private PlotScale scale = new PlotScale(0);
    private boolean narrow;

    /// @param enter goes to the chosen variable's table
    FiguresTable(Kit kit, AgreementModel model, Runnable enter) {
        super(new StackPane());
        this.kit = kit;
        this.words = kit.words();
        this.numbers = new Numbers(words);
        this.model = model;
        this.rows = new RowTable<>("tw-figures", words.bind("screen.agreement"), it -> model.choose(it.variable()));
        this.table = rows.view();
        TableColumn<Line, Line> variable = column("agreement.column.variable", 220, 148, this::variable);
        variable.getStyleClass().add("tw-first");
        TableColumn<Line, Line> items = number("agreement.column.items", 52, 46,
                it -> kit.dates().number(it.main().items()));
        equal = number("agreement.column.equal", 74, 70,
                it -> it.percent().map(Estimate::value).map(numbers::percent).orElse(""));
        TableColumn<Line, Line> measure = column("agreement.column.measure", 84, 72,
                (line, width) -> new CellLine(width, words.bind(name("short", line.shown().name()))).muted());
        TableColumn<Line, Line> value = column("agreement.column.value", 148, 140, (line, _) -> value(line));
        value.getStyleClass().add("tw-number-column");
        other = column("agreement.column.other", 116, 104, (line, _) -> compared(line));
        other.getStyleClass().add("tw-number-column");
        plot = column(null, 168, 120, this::plot);
        plot.getStyleClass().add("tw-plot-column");
        unknown = column("agreement.column.unknown", 122, 122,
                (line, width) -> new CellLine(width, new ReadOnlyStringWrapper(rule(line))).muted());
        table.getColumns().setAll(List.of(variable, items, equal, measure, value, plot, unknown));
        root().getChildren().add(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            }
        });
        follow(kit.look().textSizeProperty(), _ -> fill());
        follow(words.languageProperty(), _ -> fill());
        follow(model.figuresProperty(), _ -> fill());
        follow(model.chosenProperty(), rows::choose);
    }

    /// The key of a coefficient's name, short for the table or long for the list.
    static String name(String length, String coefficient) {
        return "agreement." + length + "." + coefficient;
    }

    void focus() {
        table.requestFocus();
    }

    /// @param now leaves out what the open line says too, as it is where two rounds are beside each other
    void fit(boolean now) {
        narrow = now;
        columns();
    }

    private void columns() {
        Figures figures = model.figuresProperty().get();
        show(equal, 2, !narrow);
        boolean compared = figures != null && figures.choice().other() != null;
        show(other, narrow ? 4 : 5, compared);
        show(unknown, table.getColumns().size(), !narrow && !compared);
    }

    private void show(TableColumn<Line, Line> column, int place, boolean shown) {
        if (shown && !table.getColumns().contains(column)) {
            table.getColumns().add(place, column);
        } else if (!shown) {
            table.getColumns().remove(column);
        }
    }

    private double factor() {
        return kit.look().textSizeProperty().get() / WHOLE;
    }

    private TableColumn<Line, Line> number(String name, double width, double least, Function<Line, String> show) {
        TableColumn<Line, Line> column = column(name, width, least,
                (line, _) -> Labels.text(new ReadOnlyStringWrapper(show.apply(line))));
        column.getStyleClass().add("tw-number-column");
        return column;
    }

    /// @param name null for a head of its own
    private TableColumn<Line, Line> column(@Nullable String name, double width, double least,
            BiFunction<Line, ObservableDoubleValue, Node> show) {
        TableColumn<Line, Line> column = RowTable.column(name == null ? null : words.bind(name), show);
        widths.put(column, new double[]{width, least});
        return column;
    }

    private Node variable(Line line, ObservableDoubleValue width) {
        var room = Bindings.subtract(width, FIRST_EDGE);
        return line.section() == 0
                ? new CellLine(room, words.bind(line.label()))
                : new CellLine(room, words.bind(line.label()),
                        Badges.section(line.section(), words.bind(line.letters())));
    }

    private Node value(Line line) {
        Estimate estimate = line.shown().estimate();
        Double value = estimate.value();
        if (value == null) {
            return Labels.muted(words.bind("agreement.undefined"));
        }
        Label strong = Labels.strong(new ReadOnlyStringWrapper(numbers.value(value)));
        Label range = Labels.muted(new ReadOnlyStringWrapper(numbers.interval(estimate)));
        strong.setMinWidth(Label.USE_PREF_SIZE);
        range.setMinWidth(Label.USE_PREF_SIZE);
        HBox both = Boxes.styled(Boxes.row(4, strong, range), "tw-number-line");
        both.setAccessibleText(numbers.spoken(estimate));
        return both;
    }

    private Node compared(Line line) {
        Double value = line.shown().estimate().value();
        Double before = line.compared().map(Estimate::value).orElse(null);
        if (before == null) {
            return Labels.muted(words.bind("agreement.undefined"));
        }
        HBox both = Boxes.styled(Boxes.row(4, Labels.text(new ReadOnlyStringWrapper(numbers.value(before)))),
                "tw-number-line");
        if (value != null) {
            both.getChildren().add(Labels.muted(
                    new ReadOnlyStringWrapper("(" + numbers.difference(value - before) + ")")));
        }
        both.getChildren().forEach(it -> ((Label) it).setMinWidth(Label.USE_PREF_SIZE));
        return both;
    }

    private Node plot(Line line, ObservableDoubleValue width) {
        Estimate estimate = line.shown().estimate();
        Text why = estimate.undefined();
        return why == null
                ? new RangePlot(scale, factor(), estimate, line.compared().orElse(null), numbers.spoken(estimate))
                : new CellLine(width, words.bind(brief(why))).muted();
    }

    /// In a few words, for the range's place; the open line says it in full.
    private Text brief(Text why) {
        return why.equals(Estimate.ONE_CATEGORY)
                ? words.text("agreement.brief.oneCategory")
                : why.equals(Estimate.NO_PAIR) ? words.text("agreement.brief.noPair") : why;
    }

    private String rule(Line line) {
        Figures figures = model.figuresProperty().get();
        return figures != null && line.main().scale() == Scale.NOMINAL
                && figures.choice().unknown() == Agreement.Unknown.CATEGORY
                        ? words.get("agreement.unknown.counts")
                        : words.get("agreement.unknown.omitted", line.unknownLeftOut());
    }

    private void fill() {
        Figures figures = model.figuresProperty().get();
        widths.forEach((column, width) -> {
            column.setMinWidth(width[1] * factor());
            column.setPrefWidth(width[0] * factor());
        });
        columns();
        scale = PlotScale.of(figures == null ? List.of() : figures.lines());
        plot.setGraphic(new PlotAxis(scale, numbers));
        rows.fill(figures == null ? List.of() : figures.lines(), model.chosenProperty().get());
        rows.anew();
    }
}
