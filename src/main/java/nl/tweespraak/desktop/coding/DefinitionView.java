package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Notes;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// What the codebook says of a question and its categories, in place.
final class DefinitionView {

    private final Words words;
    private final VBox root = Boxes.styled(new VBox(4), "tw-definition");

    DefinitionView(Words words) {
        this.words = words;
    }

    VBox root() {
        return root;
    }

    void show(Variable variable) {
        List<Node> lines = new ArrayList<>(notes(variable.notes()));
        for (Category category : variable.categories()) {
            if (!category.notes().isEmpty()) {
                Label name = Labels.strong(words.bind(category.label()));
                name.getStyleClass().add("tw-caption");
                name.setWrapText(true);
                lines.add(name);
                lines.addAll(notes(category.notes()));
            }
        }
        if (lines.isEmpty()) {
            lines.add(Labels.paragraph(words.bind("coding.noDefinition")));
        }
        root.getChildren().setAll(lines);
    }

    private List<Node> notes(Notes notes) {
        List<Node> lines = new ArrayList<>();
        add(lines, null, notes.definition());
        add(lines, "coding.include", notes.include());
        add(lines, "coding.exclude", notes.exclude());
        add(lines, "coding.example", notes.example());
        return lines;
    }

    private void add(List<Node> lines, @Nullable String key, @Nullable Text text) {
        if (text == null) {
            return;
        }
        Label says = Labels.paragraph(key == null ? words.bind(text) : words.bind(key, text));
        HBox.setHgrow(says, javafx.scene.layout.Priority.ALWAYS);
        lines.add(says);
    }
}
