package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.CategoryKey;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// The answers to choose from: categories by key in two columns, or a field; then "unknown" and "not applicable".
final class ChoicesView {

    private static final int KEYS = 9;

    private final Words words;
    private final FormIntents intents;
    private final CategoryPane pane = new CategoryPane();
    private final ValueField field;
    private final FlowPane lately = new FlowPane(8, 4);
    private final VBox root = new VBox(8);
    private final List<Slot> ones = new ArrayList<>();
    private final List<Slot> manys = new ArrayList<>();
    private List<Slot> slots = List.of();
    private final RadioButton unknown;
    private final RadioButton notApplicable;
    private Entry.@Nullable CodingKey key;
    private @Nullable SheetLine line;

    ChoicesView(Kit kit, FormIntents intents) {
        this.words = kit.words();
        this.intents = intents;
        this.field = new ValueField(kit, intents);
        this.unknown = CategoryKey.one("?", words.bind("coding.unknown"));
        this.notApplicable = CategoryKey.one("-", words.bind("coding.notApplicable"));
        root.getChildren().addAll(field.root(), pane, lately);
        unknown.setOnAction(_ -> answer(Answer.Missing.UNKNOWN));
        notApplicable.setOnAction(_ -> answer(Answer.Missing.NOT_APPLICABLE));
    }

    private void answer(Answer answer) {
        if (key != null) {
            intents.answer(key, answer);
        }
    }

    VBox root() {
        return root;
    }

    boolean edit() {
        return line != null && !line.variable().kind().hasCategories() && field.edit();
    }

    boolean type(String first) {
        return line != null && !line.variable().kind().hasCategories() && field.type(first);
    }

    /// @param mine whether the coder may still change anything
    void setEditable(boolean mine) {
        field.setEditable(mine);
    }

    /// @param recent what the coder answered here last, in other cases
    void show(Entry.CodingKey shownKey, SheetLine shown, List<Answer> recent) {
        field.show(shownKey, shown);
        boolean other = line == null || !line.variable().equals(shown.variable());
        key = shownKey;
        line = shown;
        if (other) {
            build(shown.variable());
        }
        Answer answer = Choices.shown(shown);
        boolean filled = shown.coded() == null && shown.prefill() != null;
        slots.forEach(slot -> {
            boolean chosen = Choices.isChosen(answer, slot.category);
            select(slot.button, chosen && !filled);
            CategoryKey.mark(slot.button, chosen && filled ? CategoryKey.State.FILLED : CategoryKey.State.PLAIN,
                    chosen && filled ? badge() : null);
        });
        unknown.setSelected(answer == Answer.Missing.UNKNOWN);
        notApplicable.setSelected(answer == Answer.Missing.NOT_APPLICABLE);
        notApplicable.setDisable(shown.applies() != Truth.FALSE);
        offer(shown.variable(), shown.applies() == Truth.FALSE ? List.of() : recent);
    }

    private void offer(Variable variable, List<Answer> recent) {
        lately.getChildren().clear();
        lately.setVisible(!recent.isEmpty());
        lately.setManaged(!recent.isEmpty());
        if (!recent.isEmpty()) {
            lately.getChildren().addAll(Labels.key("r"), Labels.caption(words.bind("coding.recent")));
            recent.forEach(answer -> lately.getChildren().add(
                    Buttons.link(words.bind(AnswerWords.text(variable, answer)), () -> answer(answer))));
        }
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

    /// The keys of the question before take the new categories where they are as many: a key that is made anew, or
    /// leaves the screen and comes back, gets all its style anew.
    private void build(Variable variable) {
        boolean many = variable.kind() == Kind.MANY;
        List<Slot> made = many ? manys : ones;
        for (int i = made.size(); i < variable.categories().size(); i++) {
            made.add(new Slot(many, i < KEYS ? Integer.toString(i + 1) : " ", variable.categories().get(i)));
        }
        slots = made.subList(0, variable.categories().size());
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).show(variable.categories().get(i));
        }
        pane.show(slots.stream().map(slot -> slot.button).toList(), unknown, notApplicable);
        field.root().setVisible(!variable.kind().hasCategories());
        field.root().setManaged(!variable.kind().hasCategories());
    }

    /// One key, whatever category it stands for.
    private final class Slot {

        private final ObjectProperty<Text> label;
        private final ButtonBase button;
        private Category category;

        private Slot(boolean many, String key, Category category) {
            this.category = category;
            this.label = new SimpleObjectProperty<>(category.label());
            this.button = many
                    ? CategoryKey.many(key, words.bind(label))
                    : CategoryKey.one(key, words.bind(label));
            button.setOnAction(_ -> intents.choose(this.category));
        }

        private void show(Category shown) {
            category = shown;
            label.set(shown.label());
        }
    }
}
