package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import nl.tweespraak.desktop.shell.Pictures;
import nl.tweespraak.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 60).boxed().toList();

    private final Words words = new Words(Language.NL);

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @Test
    void noRowOfAListKeepsTheLanguageOfBeforeWhileItIsOutOfSight() {
        ListView<Integer> list = new ListView<>();
        list.getItems().setAll(ITEMS);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Integer item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null ? null : words.get("kit.lead"));
            }
        });
        noRowKeepsItsWords(list, list::scrollTo, () -> Rows.anew(list));
    }

    @Test
    void noRowOfATableKeepsThemEither() {
        TableView<Integer> table = new TableView<>();
        table.getItems().setAll(ITEMS);
        TableColumn<Integer, String> column = new TableColumn<>();
        column.setCellValueFactory(_ -> new ReadOnlyStringWrapper("x"));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null ? null : words.get("kit.lead"));
            }
        });
        table.getColumns().add(column);
        noRowKeepsItsWords(table, table::scrollTo, () -> Rows.anew(table));
    }

    /// In less room some rows are kept for when there is more again.
    private void noRowKeepsItsWords(Control rows, IntConsumer scroll, Runnable anew) {
        Pictures.onScreen(() -> {
            StackPane root = new StackPane(rows);
            Scene scene = new Scene(root, 300, 600);
            Kit.direct(Clock.systemUTC()).look().dress(scene);
            settle(root);
            rows.setMaxHeight(150);
            settle(root);
            scroll.accept(30);
            settle(root);
            int first = first(root);
            assertThat(first).isPositive();
            words.languageProperty().set(Language.EN);
            anew.run();
            settle(root);
            assertThat(first(root)).as("the row at the top").isEqualTo(first);
            rows.setMaxHeight(600);
            settle(root);
            assertThat(texts(root)).hasSizeGreaterThan(10).containsOnly(words.get("kit.lead"));
            return true;
        });
    }

    private static void settle(StackPane root) {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static int first(Parent root) {
        return ((VirtualFlow<?>) root.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private static List<String> texts(Parent root) {
        return root.getChildrenUnmodifiable().stream().filter(Node::isVisible).<String>mapMulti((node, into) -> {
            if (node instanceof IndexedCell<?> cell && cell.getText() != null) {
                into.accept(cell.getText());
            }
            if (node instanceof Parent parent) {
                texts(parent).forEach(into);
            }
        }).toList();
    }
}
