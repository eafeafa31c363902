package nl.tweespraak.desktop.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A box that offers a few things by name.
final class Choosing {

    private Choosing() {
    }

    static <T> ComboBox<T> box(List<T> all, Function<T, String> name, ObjectProperty<@Nullable T> chosen) {
        return box(all, name, chosen.get(), chosen::set);
    }

    /// @param now what is chosen; null for nothing
    static <T> ComboBox<T> box(List<T> all, Function<T, String> name, @Nullable T now, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setCellFactory(_ -> new Cell<>(name));
        box.setButtonCell(new Cell<>(name));
        box.setValue(now);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                choose.accept(box.getValue());
            }
        });
        return box;
    }

    private static final class Cell<T> extends ListCell<T> {

        private final Function<T, String> name;

        private Cell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name.apply(item));
        }
    }
}
