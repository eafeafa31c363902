package nl.tweespraak.desktop.coding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Entry;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;

/// Where a number, a date or words are typed. Enter and Tab take it over and go on; Esc takes it over and returns.
final class ValueField {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final Text NONE = Text.same("");

    private final Words words;
    private final FormIntents intents;
    private final TextField field = new TextField();
    private final Label badge;
    private final SimpleObjectProperty<Text> problem = new SimpleObjectProperty<>(NONE);
    private final VBox root;
    private final Typing typing;
    private Entry.@Nullable CodingKey key;
    private @Nullable SheetLine line;

    ValueField(Kit kit, FormIntents intents) {
        this.words = kit.words();
        this.intents = intents;
        this.badge = Badges.badge(Badges.Tone.DASHED, words.bind("coding.filled"), null);
        Label wrong = Labels.paragraph(words.bind(problem));
        wrong.getStyleClass().add("tw-danger");
        wrong.visibleProperty().bind(problem.isNotEqualTo(NONE));
        wrong.managedProperty().bind(wrong.visibleProperty());
        HBox row = Boxes.row(8, Boxes.grow(field), badge);
        root = new VBox(4, row, wrong);
        typing = new Typing(kit.dates().clock(), intents::typing, this::commit);
        field.textProperty().subscribe(text -> {
            if (field.isFocused() && isChanged()) {
                // Half a number is another number; half a sentence is still what somebody wrote.
                typing.go(line != null && line.variable().kind() == Kind.TEXT && !text.isBlank());
            } else {
                typing.end();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Hiding and locking take the field away without asking it.
        field.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                commit();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    VBox root() {
        return root;
    }

    void setEditable(boolean editable) {
        field.setEditable(editable);
    }

    /// Whether something else stands here than is saved.
    private boolean isChanged() {
        SheetLine now = line;
        return now != null && key != null && !now.variable().kind().hasCategories()
                && !field.getText().equals(written(now));
    }

    boolean edit() {
        field.requestFocus();
        field.selectAll();
        return true;
    }

    boolean type(String first) {
        field.requestFocus();
        field.setText(first);
        field.end();
        return true;
    }

    void show(Entry.CodingKey shownKey, SheetLine shown) {
        boolean other = !shownKey.equals(key);
        if (other) {
            commit();
            typing.end();
        }
        key = shownKey;
        line = shown;
        if (shown.variable().kind().hasCategories()) {
            return;
        }
        badge.setVisible(shown.coded() == null && shown.prefill() != null);
        badge.setManaged(badge.isVisible());
        if (other || !field.isFocused()) {
            field.setText(written(shown));
            problem.set(NONE);
        }
        field.setAccessibleText(words.get(shown.variable().label()));
        field.setPromptText(words.get("coding.prompt." + shown.variable().kind().word()));
    }

    private static String written(SheetLine shown) {
        return switch (Choices.shown(shown)) {
            case Answer.Day day -> DUTCH.format(day.value());
            case Answer.Missing _ -> "";
            case null -> "";
            case Answer answer -> answer.written();
        };
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (commit()) {
                    intents.step(1);
                }
                event.consume();
            }
            case TAB -> {
                if (!event.isShortcutDown() && commit()) {
                    intents.step(event.isShiftDown() ? -1 : 1);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (!commit() && line != null) {
                    field.setText(written(line));
                    problem.set(NONE);
                }
                root.getParent().getParent().requestFocus();
                event.consume();
            }
            default -> {
            }
        }
    }

    /// @return whether nothing wrong stands there
    private boolean commit() {
        SheetLine now = line;
        Entry.CodingKey whose = key;
        if (now == null || whose == null || !isChanged()) {
            typing.end();
            return true;
        }
        String text = field.getText().strip();
        if (text.isEmpty()) {
            intents.answer(whose, null);
            typing.end();
            return true;
        }
        Optional<Answer> answer = now.variable().parse(canonical(now.variable(), text)).filter(Answer::isKnown);
        problem.set(answer.isPresent() ? NONE : wrong(now.variable()));
        answer.ifPresent(given -> {
            intents.answer(whose, given);
            typing.end();
        });
        return answer.isPresent();
    }

    /// As files have it: a date in the Dutch order and a decimal comma are taken too.
    private static String canonical(Variable variable, String text) {
        if (variable.kind() == Kind.NUMBER) {
            return text.replace(',', '.');
        }
        if (variable.kind() == Kind.DATE) {
            try {
                return LocalDate.parse(text, DUTCH).toString();
            } catch (DateTimeException _) {
                return text;
            }
        }
        return text;
    }

    private Text wrong(Variable variable) {
        BigDecimal min = variable.min();
        BigDecimal max = variable.max();
        return variable.kind() == Kind.NUMBER && min != null && max != null
                ? words.text("coding.wrong.range", min.toPlainString(), max.toPlainString())
                : words.text("coding.wrong." + variable.kind().word());
    }
}
