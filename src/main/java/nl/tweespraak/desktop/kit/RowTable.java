package nl.tweespraak.desktop.kit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A table of which each cell is made of its whole row. Columns stand where they are and share the width there is.
///
/// @param <T> a row
public final class RowTable<T> {

    private final TableView<T> view = new TableView<>();
    private boolean filling;

    /// @param chosen hears which row somebody chose, and not which one was chosen by [#fill] or [#choose]
    public RowTable(String style, ObservableValue<String> name, Consumer<T> chosen) {
        view.getStyleClass().add(style);
        view.accessibleTextProperty().bind(name);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !filling) {
                chosen.accept(row);
            }
        });
    }

    public TableView<T> view() {
        return view;
    }

    /// One that is not in the table yet.
    ///
    /// @param name null for a head of its own
    /// @param cell makes one, of the row and the column's width
    public static <T> TableColumn<T, T> column(@Nullable ObservableValue<String> name,
            BiFunction<T, ObservableDoubleValue, Node> cell) {
        TableColumn<T, T> column = new TableColumn<>();
        if (name != null) {
            column.textProperty().bind(name);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell<>(row -> cell.apply(row, column.widthProperty())));
        return column;
    }

    public void fill(List<T> rows, @Nullable T chosen) {
        filling = true;
        view.getItems().setAll(rows);
        filling = false;
        choose(chosen);
    }

    /// With the row before it in sight; none where it is not in the table.
    public void choose(@Nullable T row) {
        filling = true;
        int at = row == null ? -1 : view.getItems().indexOf(row);
        if (at < 0) {
            view.getSelectionModel().clearSelection();
        } else if (view.getSelectionModel().getSelectedIndex() != at) {
            view.getSelectionModel().clearAndSelect(at);
            view.getFocusModel().focus(at);
            reveal(at);
        }
        filling = false;
    }

    /// For rows that look or read otherwise now, with the chosen one in sight: they may be of another height.
    public void anew() {
        Rows.anew(view);
        reveal(view.getSelectionModel().getSelectedIndex());
    }

    private void reveal(int at) {
        if (at >= 0) {
            view.scrollTo(Math.max(0, at - 1));
        }
    }

    private static final class Cell<T> extends TableCell<T, T> {

        private final Function<T, Node> show;

        private Cell(Function<T, Node> show) {
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(row == null || empty ? null : show.apply(row));
        }
    }
}
