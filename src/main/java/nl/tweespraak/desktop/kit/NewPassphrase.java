package nl.tweespraak.desktop.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import nl.tweespraak.model.Text;

/// Asks for a passphrase that is to be, twice, and says in words how hard it is to guess.
public final class NewPassphrase extends VBox {

    private static final double GAP = 12;

    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final BooleanBinding ready;

    /// @param strength of what is typed, in words
    public NewPassphrase(Words words, Function<char[], Text> strength) {
        super(GAP);
        ready = first.textProperty().isNotEmpty().and(first.textProperty().isEqualTo(again.textProperty()));
        Label how = Labels.paragraph(Bindings.createStringBinding(
                () -> first.getText().isEmpty()
                        ? words.get("kit.passphrase.advice")
                        : words.get("kit.passphrase.strength",
                                words.get(strength.apply(first.getText().toCharArray()))),
                first.textProperty(), words.languageProperty()));
        Label differ = Boxes.styled(Labels.paragraph(words.bind("kit.passphrase.differ")), "tw-danger");
        differ.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !again.getText().isEmpty() && !first.getText().startsWith(again.getText()),
                first.textProperty(), again.textProperty()));
        differ.managedProperty().bind(differ.visibleProperty());
        getChildren().addAll(Boxes.field(words.bind("kit.passphrase.new"), first, first, how),
                Boxes.field(words.bind("kit.passphrase.again"), again, again, differ));
    }

    /// Whether the same is typed twice.
    public BooleanBinding ready() {
        return ready;
    }

    /// What is typed; whoever takes it wipes it. The fields are empty then.
    public char[] take() {
        char[] typed = first.getText().toCharArray();
        first.clear();
        again.clear();
        return typed;
    }

    public void focus() {
        first.requestFocus();
    }

    /// What Enter does in the second field.
    public void onEnter(Runnable run) {
        again.setOnAction(_ -> {
            if (ready.get()) {
                run.run();
            }
        });
    }
}
