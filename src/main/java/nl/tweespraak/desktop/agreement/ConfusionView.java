package nl.tweespraak.desktop.agreement;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.agreement.DetailModel.Pair;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.Confusion;
import nl.tweespraak.study.Confusion.Cell;
import org.jspecify.annotations.Nullable;

/// What two coders answered, against each other: a table whose cells can be chosen. Where there are too many values for
/// a table, the pairs in which they differ, the most frequent first.
final class ConfusionView extends VBox {

    private static final int MOST_VALUES = 10;
    private static final int MOST_PAIRS = 12;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");

    private final Kit kit;
    private final Words words;
    private final Pair pair;
    private final Confusion confusion;
    private final ObjectProperty<@Nullable Cell> chosen;

    ConfusionView(Kit kit, Pair pair, Confusion confusion, ObjectProperty<@Nullable Cell> chosen) {
        super(8);
        this.kit = kit;
        this.words = kit.words();
        this.pair = pair;
        this.confusion = confusion;
        this.chosen = chosen;
        getStyleClass().add("tw-confusion");
        if (confusion.items() == 0) {
            getChildren().add(Labels.paragraph(words.bind("agreement.table.none")));
        } else if (confusion.values().size() <= MOST_VALUES) {
            getChildren().add(table());
        } else {
            pairs();
        }
    }

    /// Marks the chosen cell.
    void mark(@Nullable Cell cell) {
        lookupAll(".tw-confusion-cell").forEach(it -> it.pseudoClassStateChanged(CHOSEN,
                cell != null && cell.equals(it.getUserData())));
    }

    /// The first cell, for the keys.
    @Nullable
    Node first() {
        return lookup(".tw-confusion-cell");
    }

    private GridPane table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("tw-confusion-grid");
        int last = confusion.values().size() + 1;
        grid.add(Boxes.column(4, coder(pair.firstPlace(), "agreement.rows"),
                coder(pair.secondPlace(), "agreement.columns")), 0, 0);
        for (int value = 0; value < confusion.values().size(); value++) {
            grid.add(upright(words.get(confusion.values().get(value))), value + 1, 0);
            Label row = Boxes.styled(Labels.wrapped(Labels.text(words.bind(confusion.values().get(value)))),
                    "tw-confusion-row");
            grid.add(row, 0, value + 1);
            for (int other = 0; other < confusion.values().size(); other++) {
                grid.add(cell(value, other), other + 1, value + 1);
            }
            grid.add(total(confusion.ofFirst(value), false), last, value + 1);
            grid.add(total(confusion.ofSecond(value), false), value + 1, last);
        }
        grid.add(upright(words.get("agreement.total")), last, 0);
        grid.add(Boxes.styled(Labels.muted(words.bind("agreement.total")), "tw-confusion-row"), 0, last);
        grid.add(total(confusion.items(), true), last, last);
        return grid;
    }

    private Node coder(int place, String what) {
        return Boxes.row(6, Badges.coder(place, Badges.letter(place)), Labels.caption(words.bind(what)));
    }

    /// A head that is read from below.
    private static Node upright(String text) {
        Label label = Boxes.styled(new Label(text), "tw-confusion-head", "tw-small");
        label.setRotate(-90);
        label.setWrapText(true);
        Group turned = new Group(label);
        GridPane.setHalignment(turned, HPos.CENTER);
        GridPane.setValignment(turned, VPos.BOTTOM);
        return turned;
    }

    private Node total(int count, boolean all) {
        Label label = new Label(kit.dates().number(count));
        label.getStyleClass().addAll("tw-confusion-total", all ? "tw-strong" : "tw-muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private Node cell(int first, int second) {
        List<String> cases = confusion.cases(first, second);
        if (cases.isEmpty()) {
            Label none = Boxes.styled(new Label("·"), "tw-confusion-none", "tw-muted");
            none.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            none.pseudoClassStateChanged(EQUAL, first == second);
            return none;
        }
        Button button = Boxes.styled(new Button(kit.dates().number(cases.size())), "tw-confusion-cell");
        Cell cell = new Cell(first, second, cases);
        choosing(button, cell);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.pseudoClassStateChanged(EQUAL, first == second);
        return button;
    }

    private void choosing(Button button, Cell cell) {
        button.setUserData(cell);
        button.accessibleTextProperty().bind(words.bind("agreement.cell", cell.cases().size(), pair.first(),
                confusion.values().get(cell.first()), pair.second(), confusion.values().get(cell.second())));
        button.setOnAction(_ -> chosen.set(cell.equals(chosen.get()) ? null : cell));
    }

    private void pairs() {
        List<Cell> differing = confusion.cells().stream().filter(it -> !it.isAgreement())
                .sorted(Comparator.comparingInt(it -> -it.cases().size())).toList();
        int equal = confusion.cells().stream().filter(Cell::isAgreement).mapToInt(it -> it.cases().size()).sum();
        getChildren().add(Labels.paragraph(words.bind("agreement.pairs", equal, confusion.items())));
        for (Cell cell : differing.subList(0, Math.min(MOST_PAIRS, differing.size()))) {
            getChildren().add(pair(cell));
        }
        if (differing.size() > MOST_PAIRS) {
            getChildren().add(Labels.paragraph(words.bind("agreement.pairs.more", differing.size() - MOST_PAIRS)));
        }
    }

    private Node pair(Cell cell) {
        Label count = Labels.strong(new ReadOnlyStringWrapper(kit.dates().number(cell.cases().size())));
        count.getStyleClass().add("tw-pair-count");
        Button button = Boxes.styled(new Button(answer(pair.firstPlace(), cell.first()) + "\n"
                + answer(pair.secondPlace(), cell.second()), count), "tw-confusion-cell", "tw-confusion-pair");
        button.setWrapText(true);
        button.setMinHeight(Button.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        choosing(button, cell);
        return button;
    }

    private String answer(int place, int value) {
        return Badges.letter(place) + "  " + words.get(confusion.values().get(value));
    }
}
