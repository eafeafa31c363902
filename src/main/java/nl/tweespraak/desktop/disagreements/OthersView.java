package nl.tweespraak.desktop.disagreements;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.disagreements.DecisionModel.Source;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.CategoryKey;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.model.Answer;
import org.jspecify.annotations.Nullable;

/// All answers that the variable takes, to decide on another than the coders': categories by key or a field, then
/// "unknown".
final class OthersView extends View<VBox> {

    private static final int KEYS = 9;
    /// A label longer than this takes both columns.
    private static final int LONG = 14;
    private static final double HALF = 50;

    private final Kit kit;
    private final DisagreementsModel model;
    private final DisagreementsController controller;
    private final Map<nl.tweespraak.codebook.Category, ButtonBase> categories = new LinkedHashMap<>();
    private final TextField field = new TextField();
    private final RadioButton unknown;
    private @Nullable Variable built;

    OthersView(Kit kit, DisagreementsModel model, DisagreementsController controller) {
        super(Boxes.styled(Boxes.column(4), "tw-others"));
        this.kit = kit;
        this.model = model;
        this.controller = controller;
        this.unknown = CategoryKey.one("?", kit.words().bind("disagreements.unknown"));
        unknown.setOnAction(_ -> controller.answer(Answer.Missing.UNKNOWN));
        field.textProperty().addListener((_, _, text) -> typed(text));
        root().visibleProperty().bind(model.decision().othersShownProperty());
        root().managedProperty().bind(root().visibleProperty());
        follow(model.chosenProperty(), this::build);
        follow(model.decision().otherProperty(), _ -> mark());
        follow(model.decision().sourceProperty(), _ -> mark());
    }

    /// Where a number or a date is typed: the caret goes there.
    void focus() {
        if (built != null && !built.kind().hasCategories() && root().isVisible()) {
            field.requestFocus();
        }
    }

    private void build(@Nullable Difference row) {
        if (row == null || row.variable().equals(built)) {
            if (row != null) {
                mark();
            }
            return;
        }
        Variable variable = row.variable();
        built = variable;
        categories.clear();
        for (nl.tweespraak.codebook.Category category : variable.categories()) {
            int number = categories.size() + 1;
            String key = number <= KEYS ? Integer.toString(number) : " ";
            var label = kit.words().bind(category.label());
            ButtonBase button = variable.kind() == Kind.MANY
                    ? CategoryKey.many(key, label)
                    : CategoryKey.one(key, label);
            button.setOnAction(_ -> controller.choose(category));
            categories.put(category, button);
        }
        root().getChildren().setAll(grid());
        if (!variable.kind().hasCategories()) {
            field.accessibleTextProperty().bind(kit.words().bind(variable.label()));
            field.promptTextProperty().bind(kit.words().bind("disagreements.prompt." + variable.kind().word()));
            root().getChildren().add(field);
        }
        root().getChildren().add(unknown);
        mark();
    }

    private GridPane grid() {
        boolean wide = categories.keySet().stream().anyMatch(
                category -> Math.max(category.label().nl().length(), category.label().en().length()) > LONG);
        GridPane grid = new GridPane(4, 4);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().addAll(half, half);
        int at = 0;
        for (ButtonBase button : categories.values()) {
            grid.add(button, wide ? 0 : at % 2, wide ? at : at / 2, wide ? 2 : 1, 1);
            at++;
        }
        return grid;
    }

    private void typed(String text) {
        if (built != null && field.isFocused()) {
            controller.answer(OtherAnswer.typed(built, text).orElse(null));
        }
    }

    private void mark() {
        Answer answer = model.decision().sourceProperty().get() == Source.OTHER
                ? model.decision().otherProperty().get()
                : null;
        categories.forEach((category, button) -> {
            boolean chosen = OtherAnswer.has(answer, category);
            if (button instanceof RadioButton one) {
                one.setSelected(chosen);
            } else if (button instanceof CheckBox many) {
                many.setSelected(chosen);
            }
        });
        unknown.setSelected(answer == Answer.Missing.UNKNOWN);
        if (!field.isFocused()) {
            field.setText(answer == null || !answer.isKnown() ? "" : answer.written());
        }
    }
}
