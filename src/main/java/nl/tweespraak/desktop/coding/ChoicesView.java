package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Category;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Language;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// The answers to choose from: categories by key in two columns, or a field; then "unknown" and "not applicable".
final class ChoicesView {

    /// A label longer than this takes both columns.
    private static final int LONG = 17;
    private static final double HALF = 50;
    private static final int KEYS = 9;

    private final Words words;
    private final FormIntents intents;
    private final GridPane grid = new GridPane(8, 8);
    private final ValueField field;
    private final VBox root = new VBox(8);
    private final Map<nl.tweespraak.codebook.Category, ButtonBase> categories = new LinkedHashMap<>();
    private final RadioButton unknown;
    private final RadioButton notApplicable;
    private Entry.@Nullable CodingKey key;
    private @Nullable SheetLine line;
    /// In which language it was decided what needs both columns.
    private @Nullable Language built;

    ChoicesView(Kit kit, FormIntents intents) {
        this.words = kit.words();
        this.intents = intents;
        this.field = new ValueField(kit, intents);
        this.unknown = Category.one("?", words.bind("coding.unknown"));
        this.notApplicable = Category.one("-", words.bind("coding.notApplicable"));
        unknown.setOnAction(_ -> answer(Answer.Missing.UNKNOWN));
        notApplicable.setOnAction(_ -> answer(Answer.Missing.NOT_APPLICABLE));
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        grid.getColumnConstraints().addAll(half, half);
    }

    private void answer(Answer answer) {
        if (key != null) {
            intents.answer(key, answer);
        }
    }

    VBox root() {
        return root;
    }

    boolean type(String first) {
        return line != null && !line.variable().kind().hasCategories() && field.type(first);
    }

    void show(Entry.CodingKey shownKey, SheetLine shown) {
        field.show(shownKey, shown);
        boolean other = line == null || !line.variable().equals(shown.variable()) || built != words.language();
        key = shownKey;
        line = shown;
        if (other) {
            build(shown.variable());
        }
        Answer answer = Choices.shown(shown);
        boolean filled = shown.coded() == null && shown.prefill() != null;
        categories.forEach((category, button) -> {
            boolean chosen = Choices.isChosen(answer, category);
            select(button, chosen && !filled);
            Category.mark(button, chosen && filled ? Category.State.FILLED : Category.State.PLAIN,
                    chosen && filled ? badge() : null);
        });
        unknown.setSelected(answer == Answer.Missing.UNKNOWN);
        notApplicable.setSelected(answer == Answer.Missing.NOT_APPLICABLE);
        notApplicable.setDisable(shown.applies() != Truth.FALSE);
    }

    private Label badge() {
        return Badges.badge(Badges.Tone.DASHED, words.bind("coding.filled"), null);
    }

    private static void select(ButtonBase button, boolean selected) {
        switch (button) {
            case RadioButton one -> one.setSelected(selected);
            case CheckBox many -> many.setSelected(selected);
            default -> {
            }
        }
    }

    private void build(Variable variable) {
        built = words.language();
        categories.clear();
        List<Node> cells = new ArrayList<>();
        int number = 1;
        for (nl.tweespraak.codebook.Category category : variable.categories()) {
            ButtonBase button = button(variable, number <= KEYS ? Integer.toString(number) : " ", category);
            button.setOnAction(_ -> intents.choose(category));
            categories.put(category, button);
            cells.add(button);
            number++;
        }
        boolean wide = variable.categories().stream()
                .anyMatch(category -> words.get(category.label()).length() > LONG);
        grid.getChildren().clear();
        int row = 0;
        for (int index = 0; index < cells.size(); index++) {
            if (wide) {
                grid.add(cells.get(index), 0, row++, 2, 1);
            } else {
                grid.add(cells.get(index), index % 2, index / 2);
                row = index / 2 + 1;
            }
        }
        grid.add(unknown, 0, row);
        grid.add(notApplicable, 1, row);
        root.getChildren().setAll(variable.kind().hasCategories() ? List.of(grid) : List.of(field.root(), grid));
    }

    private ButtonBase button(Variable variable, String key, nl.tweespraak.codebook.Category category) {
        ObservableValue<String> label = words.bind(category.label());
        return variable.kind() == Kind.MANY ? Category.many(key, label) : Category.one(key, label);
    }
}
