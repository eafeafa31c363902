package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.CategoryKey;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.model.Answer;

/// Every answer to the question as a large key, with the circles of the coders who gave it.
final class MeetingAnswers extends View<VBox> {

    private static final int KEYS = 9;
    private static final int ACROSS = 5;
    /// The least width of a key; in pixels at text size 100 %.
    private static final double KEY_WIDTH = 230;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final DisagreementsModel model;
    private final Meeting meeting;
    private final Map<ButtonBase, Category> keys = new LinkedHashMap<>();
    private final RadioButton unknown;
    private final TextField field = new TextField();

    MeetingAnswers(Kit kit, DisagreementsModel model, Meeting meeting) {
        super(Boxes.column(8));
        this.kit = kit;
        this.model = model;
        this.meeting = meeting;
        this.unknown = CategoryKey.one("?", kit.words().bind("disagreements.unknown"));
        unknown.setOnAction(_ -> meeting.answer(Answer.Missing.UNKNOWN));
        field.textProperty().addListener((_, _, text) -> typed(text));
        follow(model.chosenProperty(), _ -> build());
        follow(root().widthProperty().map(it -> (int) (it.doubleValue() / KEY_WIDTH)), _ -> build());
        follow(model.decision().otherProperty(), _ -> mark());
        follow(model.decision().sourceProperty(), _ -> mark());
        follow(model.decision().revisingProperty(), _ -> mark());
        follow(kit.words().languageProperty(), _ -> build());
    }

    void focus() {
        if (field.getScene() != null) {
            field.requestFocus();
        } else {
            keys.keySet().stream().findFirst().ifPresentOrElse(ButtonBase::requestFocus, unknown::requestFocus);
        }
    }

    /// @param number counts the categories from 1
    void press(int number) {
        keys.values().stream().skip(number - 1L).findFirst().ifPresent(meeting::choose);
    }

    private void build() {
        keys.clear();
        root().getChildren().clear();
        Difference row = model.chosenProperty().get();
        if (row == null) {
            return;
        }
        Variable variable = row.variable();
        List<Side> sides = meeting.sides();
        for (Category category : variable.categories()) {
            String key = keys.size() < KEYS ? Integer.toString(keys.size() + 1) : " ";
            var label = kit.words().bind(category.label());
            ButtonBase button = variable.kind() == Kind.MANY
                    ? CategoryKey.many(key, label)
                    : CategoryKey.one(key, label);
            button.setOnAction(_ -> meeting.choose(category));
            circles(button, sides.stream().filter(it -> OtherAnswer.has(it.answer(), category)).toList());
            keys.put(button, category);
        }
        circles(unknown, sides.stream().filter(it -> it.answer() == Answer.Missing.UNKNOWN).toList());
        if (!variable.kind().hasCategories()) {
            field.accessibleTextProperty().bind(kit.words().bind(variable.label()));
            field.promptTextProperty().bind(kit.words().bind("disagreements.prompt." + variable.kind().word()));
            root().getChildren().add(field);
        }
        List<ButtonBase> all = new ArrayList<>(keys.keySet());
        all.add(unknown);
        GridPane grid = new GridPane(8, 8);
        lay(grid, all);
        root().getChildren().add(grid);
        mark();
    }

    private static void circles(ButtonBase button, List<Side> sides) {
        if (button.getGraphic() instanceof HBox line) {
            line.getChildren().removeIf(it -> it.getStyleClass().contains("tw-coder"));
            sides.forEach(it -> line.getChildren().add(line.getChildren().size() - 1,
                    Badges.coder(it.place(), it.letter())));
        }
    }

    /// As many beside each other as there is room for.
    private void lay(GridPane grid, List<ButtonBase> all) {
        double room = root().getWidth() <= 0
                ? ACROSS
                : root().getWidth() * WHOLE
                        / (KEY_WIDTH * kit.look().textSizeProperty().get());
        int across = (int) Math.clamp(Math.min(room, all.size()), 1, ACROSS);
        for (int column = 0; column < across; column++) {
            ColumnConstraints each = new ColumnConstraints();
            each.setPercentWidth(WHOLE / across);
            grid.getColumnConstraints().add(each);
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setMaxHeight(Double.MAX_VALUE);
            grid.add(all.get(i), i % across, i / across);
        }
    }

    private void typed(String text) {
        Difference row = model.chosenProperty().get();
        if (row != null && field.isFocused()) {
            meeting.answer(OtherAnswer.typed(row.variable(), text).orElse(null));
        }
    }

    private void mark() {
        Difference row = model.chosenProperty().get();
        if (row == null) {
            return;
        }
        boolean open = !row.isDecided() || model.decision().revisingProperty().get();
        Answer answer = open
                ? model.decision().answer(row).orElse(null)
                : row.decision() == null ? null : row.decision().answer();
        keys.forEach((button, category) -> {
            boolean chosen = OtherAnswer.has(answer, category);
            if (button instanceof RadioButton one) {
                one.setSelected(chosen);
            } else if (button instanceof CheckBox many) {
                many.setSelected(chosen);
            }
            button.setDisable(!open);
        });
        unknown.setSelected(answer == Answer.Missing.UNKNOWN);
        unknown.setDisable(!open);
        field.setDisable(!open);
        if (!field.isFocused()) {
            field.setText(answer == null || !answer.isKnown() ? "" : answer.written());
        }
    }
}
