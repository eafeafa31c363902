package nl.tweespraak.desktop.coding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.coding.CasesModel.Filter;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.study.CaseSummary;
import nl.tweespraak.study.CaseSummary.Progress;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The coder's cases by where they stand, with how far the coder is.
final class CasesView extends View<VBox> {

    private static final Insets INSIDE = new Insets(0, 0, 0, 10);

    private final CasesModel model;
    private final Words words;
    private final Consumer<String> open;
    private final TreeView<CaseNode> tree = new TreeView<>(new TreeItem<>());
    private final StringProperty count = new SimpleStringProperty("");
    private final DoubleProperty done = new SimpleDoubleProperty();
    private final Map<Progress, Group> groups = new EnumMap<>(Progress.class);
    private final Map<String, Leaf> leaves = new HashMap<>();
    private final Set<Progress> folded = EnumSet.of(Progress.DOUBT, Progress.HANDED_IN);
    private boolean laying;

    CasesView(CasesModel model, Kit kit, Consumer<String> open) {
        super(new VBox());
        this.model = model;
        this.words = kit.words();
        this.open = open;
        root().getStyleClass().addAll("tw-cases", "tw-pane");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new CaseCell(words));
        tree.accessibleTextProperty().bind(words.bind("coding.cases"));
        tree.getSelectionModel().selectedItemProperty().subscribe((_, item) -> {
            if (!laying && item != null && item.getValue() instanceof CaseNode.Item leaf
                    && !leaf.caseId().equals(model.current().get())) {
                open.accept(leaf.caseId());
            }
        });
        for (Progress progress : Progress.values()) {
            Group group = new Group(new CaseNode.Group(progress));
            group.expandedProperty().subscribe((_, now) -> fold(progress, !now));
            groups.put(progress, group);
        }
        tree.getRoot().setExpanded(true);
        tree.getRoot().getChildren().setAll(groups.values());
        root().getChildren().addAll(head(), search(), Boxes.grow(tree));
        follow(() -> {
            InvalidationListener change = _ -> lay();
            model.cases().addListener(change);
            model.query().addListener(change);
            model.filter().addListener(change);
            model.order().addListener(change);
            model.current().addListener(change);
            words.languageProperty().addListener(change);
            lay();
            return () -> {
                model.cases().removeListener(change);
                model.query().removeListener(change);
                model.filter().removeListener(change);
                model.order().removeListener(change);
                model.current().removeListener(change);
                words.languageProperty().removeListener(change);
            };
        });
    }

    private VBox head() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(done);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(count);
        return Boxes.styled(
                Boxes.column(8, Boxes.column(4, Labels.strong(words.bind("coding.cases")), Labels.caption(count)), bar),
                "tw-cases-head");
    }

    private HBox search() {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(model.query());
        field.promptTextProperty().bind(words.bind("coding.findCase"));
        field.accessibleTextProperty().bind(words.bind("coding.findCase"));
        field.setOnAction(_ -> model.groups().values().stream().flatMap(List::stream).findFirst()
                .ifPresent(first -> open.accept(first.id())));
        Node icon = Icons.of(MaterialDesignM.MAGNIFY);
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setMargin(icon, INSIDE);
        return Boxes.styled(Boxes.row(4, Boxes.grow(new StackPane(field, icon)),
                CaseChoices.button(model, words)), "tw-cases-search");
    }

    void requestFocus() {
        tree.requestFocus();
    }

    private void lay() {
        laying = true;
        count.set(words.get("coding.progress", model.handedIn(), model.cases().size()));
        done.set(model.cases().isEmpty() ? 0 : (double) model.handedIn() / model.cases().size());
        Leaf chosen = null;
        boolean moved = false;
        Set<String> shown = new HashSet<>();
        for (Map.Entry<Progress, List<CaseSummary>> group : model.groups().entrySet()) {
            List<Leaf> wanted = group.getValue().stream().map(this::leaf).toList();
            group.getValue().forEach(summary -> shown.add(summary.id()));
            Leaf here = wanted.stream().filter(leaf -> leaf.node.caseId().equals(model.current().get())).findFirst()
                    .orElse(null);
            chosen = here == null ? chosen : here;
            moved |= Objects.requireNonNull(groups.get(group.getKey())).show(wanted, here != null
                    || !folded.contains(group.getKey()) || !model.query().get().isBlank()
                    || model.filter().get() != Filter.ALL);
        }
        leaves.keySet().retainAll(shown);
        if (chosen == null) {
            tree.getSelectionModel().clearSelection();
        } else if (moved || tree.getSelectionModel().getSelectedItem() != chosen) {
            tree.getSelectionModel().select(chosen);
        }
        laying = false;
    }

    private Leaf leaf(CaseSummary summary) {
        Leaf leaf = leaves.computeIfAbsent(summary.id(), _ -> new Leaf(new CaseNode.Item(summary)));
        leaf.node.summary().set(summary);
        return leaf;
    }

    private void fold(Progress group, boolean fold) {
        if (laying) {
            return;
        }
        if (fold) {
            folded.add(group);
        } else {
            folded.remove(group);
        }
    }

    private static final class Leaf extends TreeItem<CaseNode> {

        private final CaseNode.Item node;

        private Leaf(CaseNode.Item node) {
            super(node);
            this.node = node;
        }
    }

    private static final class Group extends TreeItem<CaseNode> {

        private final CaseNode.Group node;

        private Group(CaseNode.Group node) {
            super(node);
            this.node = node;
        }

        /// @return whether another row is shown than before, or in another place
        private boolean show(List<Leaf> wanted, boolean open) {
            node.count().set(wanted.size());
            boolean other = !getChildren().equals(wanted) || isExpanded() != open;
            if (!getChildren().equals(wanted)) {
                getChildren().setAll(wanted);
            }
            setExpanded(open);
            return other;
        }
    }
}
