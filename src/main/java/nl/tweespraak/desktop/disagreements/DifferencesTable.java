package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.kit.Badges.Tone;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.RowTable;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// One line for each disagreement that is asked for.
final class DifferencesTable extends View<StackPane> {

    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final DisagreementsModel model;
    private final RowTable<Difference> rows;
    private final TableView<Difference> table;
    /// Shown where there is room for them.
    private final List<TableColumn<Difference, Difference>> roomy = new ArrayList<>();
    /// In pixels.
    private final Map<TableColumn<Difference, Difference>, Double> least = new HashMap<>();

    DifferencesTable(Kit kit, DisagreementsModel model) {
        super(new StackPane());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.rows = new RowTable<>("tw-differences", words.bind("screen.disagreements"), model::choose);
        this.table = rows.view();
        table.setPlaceholder(placeholder());
        addColumns();
        root().getChildren().add(table);
        follow(kit.look().textSizeProperty(), size -> scale(size.doubleValue() / WHOLE));
        follow(model.rowsProperty(), it -> rows.fill(it, model.chosenProperty().get()));
        follow(model.chosenProperty(), rows::choose);
    }

    /// @param narrow leaves out what the open row says too
    void fit(boolean narrow) {
        if (narrow == table.getColumns().containsAll(roomy)) {
            if (narrow) {
                table.getColumns().removeAll(roomy);
            } else {
                table.getColumns().addAll(table.getColumns().size() - 1, roomy);
            }
        }
    }

    /// The least width holds at text size 100 %.
    private void scale(double factor) {
        least.forEach((column, width) -> column.setMinWidth(width * factor));
    }

    void focus() {
        table.requestFocus();
    }

    private void addColumns() {
        table.getColumns().add(column("disagreements.column.case", 80, 72,
                (row, _) -> Labels.strong(new ReadOnlyObjectWrapper<>(row.caseId()))));
        table.getColumns().getFirst().getStyleClass().add("tw-first");
        table.getColumns().add(column("disagreements.column.variable", 240, 150, (row, width) -> new CellLine(width,
                words.bind(row.variable().label()), Badges.section(row.section(), words.bind(row.letters())))));
        table.getColumns().add(answers("disagreements.column.first", 0, Difference::first));
        table.getColumns().add(answers("disagreements.column.second", 1, Difference::second));
        roomy.add(evidence(0, Difference::first));
        roomy.add(evidence(1, Difference::second));
        roomy.add(column("disagreements.column.kind", 156, 84, (row, width) -> new CellLine(width,
                row.follows().isEmpty()
                        ? words.bind("disagreements.kind." + FilterBar.word(row.found().kind()))
                        : words.bind("disagreements.kind.root",
                                words.bind("disagreements.kind." + FilterBar.word(row.found().kind())),
                                row.follows().size()))));
        table.getColumns().addAll(roomy);
        table.getColumns().add(column("disagreements.column.state", 150, 116, (row, _) -> state(words, row)));
    }

    private TableColumn<Difference, Difference> column(@Nullable String name, double width, double least,
            BiFunction<Difference, ObservableDoubleValue, Node> show) {
        TableColumn<Difference, Difference> column = RowTable.column(name == null ? null : words.bind(name), show);
        this.least.put(column, least);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        return column;
    }

    private TableColumn<Difference, Difference> answers(String name, int place, Function<Difference, Side> side) {
        TableColumn<Difference, Difference> column = column(null, 232, 150,
                (row, width) -> answer(row, side.apply(row), width));
        follow(model.rowsProperty(), rows -> {
            Side one = one(rows, side);
            column.textProperty().unbind();
            column.setGraphic(one == null ? null : Badges.coder(place, one.letter()));
            if (one == null) {
                column.textProperty().bind(words.bind(name));
            } else {
                column.textProperty().bind(words.bind(one.name()));
            }
        });
        return column;
    }

    private TableColumn<Difference, Difference> evidence(int place, Function<Difference, Side> side) {
        TableColumn<Difference, Difference> column = column(null, 74, 56,
                (row, _) -> Labels
                        .muted(new ReadOnlyObjectWrapper<>(kit.dates().number(side.apply(row).evidence().size()))));
        column.getStyleClass().add("tw-number-column");
        follow(model.rowsProperty(), rows -> {
            Side one = one(rows, side);
            column.setGraphic(Icons.small(MaterialDesignF.FORMAT_QUOTE_OPEN));
            column.setText(one == null ? Integer.toString(place + 1) : one.letter());
        });
        return column;
    }

    /// The coder, if all rows have the same.
    private static @Nullable Side one(List<Difference> rows, Function<Difference, Side> side) {
        return rows.isEmpty() || !isSame(rows, it -> side.apply(it).name())
                ? null
                : side.apply(rows.getFirst());
    }

    /// Looks no further than the first that differs: there may be very many.
    private static boolean isSame(List<Difference> rows, Function<Difference, Object> of) {
        Object first = of.apply(rows.getFirst());
        return rows.stream().allMatch(it -> of.apply(it).equals(first));
    }

    private Node answer(Difference row, Side side, ObservableDoubleValue width) {
        List<Node> signs = new ArrayList<>();
        if (model.allProperty().get().several()) {
            signs.add(Badges.coder(side.place(), side.letter()));
        }
        Node sign = AnswerLabel.sign(side.answer());
        if (sign != null) {
            signs.add(sign);
        }
        if (side.doubt() != null) {
            // Behind the words it would stand at the far end of the column.
            signs.add(Icons.warning(MaterialDesignF.FLAG_OUTLINE));
        }
        CellLine line = new CellLine(width, AnswerLabel.words(kit, row.variable(), side.answer()),
                signs.toArray(Node[]::new));
        if (side.answer() == null || !side.answer().isKnown()) {
            line.muted();
        }
        return line;
    }

    static Label state(Words words, Difference row) {
        var name = words.bind("disagreements.state." + FilterBar.word(row.state()));
        return switch (row.state()) {
            case OPEN -> Badges.badge(Tone.PLAIN, name, null);
            case DISCUSS -> Badges.badge(Tone.ACCENT, name, null);
            case DECIDED -> Badges.badge(Tone.DONE, name, MaterialDesignC.CHECK);
        };
    }

    private Node placeholder() {
        var none = Labels.muted(words.bind("disagreements.noneSuch"));
        var all = Buttons.link(words.bind("disagreements.showAll"), model.filter()::clear);
        HBox line = Boxes.row(12, none, all);
        line.setAlignment(Pos.CENTER);
        return line;
    }
}
