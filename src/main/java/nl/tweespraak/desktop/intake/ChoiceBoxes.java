package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Lines of a name and a box to choose from. A box keeps its place and the focus while what may be chosen stays the same.
///
/// @param <T> what is chosen
final class ChoiceBoxes<T> {

    /// One line.
    ///
    /// @param id by which it is told apart
    /// @param name what stands before the box
    /// @param detail what stands between; empty for nothing
    /// @param prompt in the box while nothing is chosen
    record Line<T>(String id, String name, String detail, String prompt, List<Choice<T>> choices, @Nullable T value) {
        Line {
            choices = List.copyOf(choices);
        }

        boolean isLike(Line<?> other) {
            return id.equals(other.id) && name.equals(other.name) && detail.equals(other.detail)
                    && choices.equals(other.choices);
        }
    }

    private final GridPane grid = new GridPane(12, 4);
    private final BiConsumer<String, @Nullable T> chosen;
    private final Map<String, ComboBox<Choice<T>>> boxes = new LinkedHashMap<>();
    private List<Line<T>> lines = List.of();
    private boolean filling;

    /// @param chosen hears of the line and of what was chosen in it
    ChoiceBoxes(BiConsumer<String, @Nullable T> chosen) {
        this.chosen = chosen;
    }

    GridPane root() {
        return grid;
    }

    void show(List<Line<T>> now) {
        filling = true;
        if (!isLike(now)) {
            grid.getChildren().clear();
            boxes.clear();
            for (int row = 0; row < now.size(); row++) {
                add(row, now.get(row));
            }
        }
        lines = new ArrayList<>(now);
        for (Line<T> line : now) {
            ComboBox<Choice<T>> box = Objects.requireNonNull(boxes.get(line.id()));
            box.setValue(line.choices().stream().filter(it -> Objects.equals(it.value(), line.value())).findFirst()
                    .filter(it -> line.value() != null || line.prompt().isEmpty()).orElse(null));
        }
        filling = false;
    }

    /// The box of a line; null where there is none.
    @Nullable
    ComboBox<Choice<T>> box(String id) {
        return boxes.get(id);
    }

    private boolean isLike(List<Line<T>> now) {
        if (now.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).isLike(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(int row, Line<T> line) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.getItems().setAll(line.choices());
        box.setPromptText(line.prompt());
        box.getStyleClass().add("tw-intake-box");
        box.setAccessibleText(line.detail().isEmpty() ? line.name() : line.name() + ", " + line.detail());
        box.valueProperty().addListener((_, _, value) -> {
            if (!filling && value != null) {
                chosen.accept(line.id(), value.value());
            }
        });
        Label name = new Label(line.name());
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.getStyleClass().add("tw-intake-name");
        Label detail = new Label(line.detail());
        detail.getStyleClass().add("tw-muted");
        detail.setMinWidth(Label.USE_PREF_SIZE);
        boxes.put(line.id(), box);
        grid.addRow(row, name, detail, box);
    }
}
