package nl.tweespraak.desktop.coding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
            if (!laying && item != null && item.getValue() instanceof CaseNode.Item(CaseSummary summary)
                    && !summary.id().equals(model.current().get())) {
                open.accept(summary.id());
            }
        });
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
        Map<Progress, TreeItem<CaseNode>> groups = new EnumMap<>(Progress.class);
        TreeItem<CaseNode> chosen = null;
        for (Map.Entry<Progress, List<CaseSummary>> group : model.groups().entrySet()) {
            TreeItem<CaseNode> node = new TreeItem<>(new CaseNode.Group(group.getKey(), group.getValue().size()));
            boolean here = false;
            for (CaseSummary summary : group.getValue()) {
                TreeItem<CaseNode> leaf = new TreeItem<>(new CaseNode.Item(summary));
                node.getChildren().add(leaf);
                if (summary.id().equals(model.current().get())) {
                    chosen = leaf;
                    here = true;
                }
            }
            node.setExpanded(here || !folded.contains(group.getKey()) || !model.query().get().isBlank()
                    || model.filter().get() != Filter.ALL);
            node.expandedProperty().subscribe((_, now) -> fold(group.getKey(), !now));
            groups.put(group.getKey(), node);
        }
        tree.getRoot().setExpanded(true);
        tree.getRoot().getChildren().setAll(groups.values());
        if (chosen == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            tree.getSelectionModel().select(chosen);
        }
        laying = false;
    }

    private void fold(Progress group, boolean fold) {
        if (fold) {
            folded.add(group);
        } else {
            folded.remove(group);
        }
    }
}
