package nl.tweespraak.desktop.kit;

import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The rows of lists and tables whose words or looks change while their items stay the same.
///
/// A refresh asks only the rows that are shown; one that is kept out of sight for scrolling would come back as it was,
/// in the language of before.
public final class Rows {

    private Rows() {
    }

    public static <T> void anew(ListView<T> list) {
        var factory = list.getCellFactory();
        list.setCellFactory(null);
        list.setCellFactory(factory);
    }

    public static <T> void anew(TableView<T> table) {
        table.setRowFactory(_ -> new TableRow<>());
        table.setRowFactory(null);
    }
}
