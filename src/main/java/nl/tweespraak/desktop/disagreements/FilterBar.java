package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.disagreements.Difference.Pair;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// Which disagreements to show: by state with their numbers, by variable, kind and pair of coders, by case.
final class FilterBar extends View<StackPane> {

    /// Below this a choice between a single pair gives its room away; in pixels at text size 100 %.
    private static final double ROOMY = 1100;
    /// Below this it takes as many lines as it needs.
    private static final double ONE_LINE = 980;

    private final HBox line = Boxes.row(8);
    private final FlowPane lines = new FlowPane(8, 8);
    private final Kit kit;
    private final DisagreementsModel model;
    private final List<Node> parts;

    FilterBar(Kit kit, DisagreementsModel model) {
        super(new StackPane());
        this.kit = kit;
        this.model = model;
        FilterModel filter = model.filter();
        root().getStyleClass().add("tw-filter-bar");
        root().setMinHeight(StackPane.USE_PREF_SIZE);
        ComboBox<?> pairs = box("disagreements.by.pair", filter.pairProperty(), Difference::pair, this::pair);
        List<Node> all = List.of(states(filter),
                Boxes.styled(box("disagreements.by.variable", filter.variableProperty(), Difference::variable,
                        each -> words(each.map(it -> kit.words().bind(it.label())), "disagreements.allVariables")),
                        "tw-variables"),
                box("disagreements.by.kind", filter.kindProperty(), row -> row.found().kind(),
                        each -> words(each.map(it -> kit.words().bind("disagreements.kind." + word(it))),
                                "disagreements.anyKind")),
                pairs, Boxes.space(), search());
        line.getChildren().setAll(all);
        parts = all;
        root().getChildren().add(line);
        follow(root().widthProperty(), _ -> showPairs(pairs));
        follow(model.anonymousProperty(), _ -> showPairs(pairs));
    }

    /// Without names there is nothing to choose between pairs by.
    private void showPairs(ComboBox<?> pairs) {
        boolean shown = !model.anonymousProperty().get()
                && (pairs.getItems().size() > 1 || isAtLeast(ROOMY, root().getWidth()));
        pairs.setVisible(shown);
        pairs.setManaged(shown);
    }

    private boolean isAtLeast(double wanted, double width) {
        return width * 100 >= wanted * kit.look().textSizeProperty().get();
    }

    /// In one line, or in as many as it takes.
    ///
    /// @param width in pixels; 0 where it is not known yet
    void fit(double width) {
        boolean narrow = width > 0 && !isAtLeast(ONE_LINE, width);
        if (narrow && root().getChildren().contains(line)) {
            line.getChildren().clear();
            lines.getChildren().setAll(parts);
            root().getChildren().setAll(lines);
        } else if (!narrow && root().getChildren().contains(lines)) {
            lines.getChildren().clear();
            line.getChildren().setAll(parts);
            root().getChildren().setAll(line);
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Segments<Shown> states(FilterModel filter) {
        Words words = kit.words();
        Segments<Shown> states = new Segments<>(filter.shownProperty());
        for (Shown each : Shown.values()) {
            var name = words.bind("disagreements.show." + each.word());
            ObservableValue<String> number = Bindings.createStringBinding(
                    () -> kit.dates().number(model.countsProperty().get().getOrDefault(each, 0)),
                    model.countsProperty(), words.languageProperty());
            ToggleButton button = states.add(each, name).button(each);
            button.setGraphic(Boxes.styled(Labels.caption(number), "tw-segment-count"));
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.accessibleTextProperty().bind(words.bind("disagreements.shows", name, number));
        }
        return states;
    }

    private Node words(Optional<? extends ObservableValue<String>> name, String any) {
        return Labels.text(name.isPresent() ? name.get() : kit.words().bind(any));
    }

    private Node pair(Optional<Pair> pair) {
        List<Difference> rows = model.allProperty().get().rows();
        Optional<Difference> any = rows.stream().filter(row -> pair.isEmpty() || row.pair().equals(pair.get()))
                .findFirst();
        boolean several = rows.stream().map(Difference::pair).distinct().count() > 1;
        if (any.isEmpty() || (pair.isEmpty() && several)) {
            return Labels.text(kit.words().bind("disagreements.allPairs"));
        }
        Side first = any.get().first();
        Side second = any.get().second();
        return Boxes.row(8, Badges.coder(first.place(), first.letter()),
                Labels.text(kit.words().bind("disagreements.with")), Badges.coder(second.place(), second.letter()));
    }

    /// Offers what occurs among all rows; any, where all have the same.
    private <T> ComboBox<Optional<T>> box(String name, Property<Optional<T>> chosen, Function<Difference, T> part,
            Function<Optional<T>, Node> show) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getStyleClass().add("tw-filter");
        box.accessibleTextProperty().bind(kit.words().bind(name));
        box.setCellFactory(_ -> new Cell<>(show));
        follow(model.allProperty(), all -> {
            offer(box, chosen, all.rows().stream().map(part).distinct().toList());
            box.setButtonCell(new Cell<>(show));
        });
        follow(chosen, box::setValue);
        box.setOnAction(_ -> {
            if (box.getValue() != null && !box.getItems().isEmpty()) {
                chosen.setValue(box.getValue());
            }
        });
        return box;
    }

    private static <T> void offer(ComboBox<Optional<T>> box, Property<Optional<T>> chosen, List<T> values) {
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        if (values.size() > 1) {
            values.stream().map(Optional::of).forEach(items::add);
        }
        Optional<T> now = chosen.getValue();
        if (!items.contains(now)) {
            items.add(now);
        }
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
            box.setValue(now);
            chosen.setValue(now);
        }
    }

    private Node search() {
        TextField field = new TextField();
        field.getStyleClass().add("tw-case-search");
        field.promptTextProperty().bind(kit.words().bind("disagreements.column.case"));
        field.accessibleTextProperty().bind(kit.words().bind("disagreements.by.case"));
        field.textProperty().bindBidirectional(model.filter().caseIdProperty());
        Node icon = Icons.small(MaterialDesignM.MAGNIFY);
        icon.setMouseTransparent(true);
        return Boxes.styled(new StackPane(field, icon), "tw-search-field");
    }

    private static final class Cell<T> extends ListCell<Optional<T>> {

        private final Function<Optional<T>, Node> show;

        private Cell(Function<Optional<T>, Node> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty ? null : show.apply(item));
        }
    }
}
