package nl.tweespraak.desktop.reader;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Message;

/// A few messages of a case one under another, each with its number, speaker and time, and the marks in it: for a
/// screen without room for the whole conversation.
public final class Excerpts extends VBox {

    private final Words words;

    public Excerpts(Words words) {
        this.words = words;
        getStyleClass().add("tw-excerpts");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/nl/tweespraak/desktop/reader.css")).toExternalForm());
    }

    /// Words as they are now; show again when the language changes.
    ///
    /// @param marks those elsewhere are left out
    public void show(List<Row.Line> lines, List<Mark> marks) {
        getChildren().setAll(lines.stream().map(line -> excerpt(line,
                marks.stream().filter(mark -> mark.passage().place().equals(line.place())).toList())).toList());
    }

    private Node excerpt(Row.Line line, List<Mark> marks) {
        Message message = line.message();
        String speaker = line.who(words);
        Label who = styled(speaker, "tw-speaker", "tw-strong");
        Label when = styled(message.at() == null ? "" : message.at().time().toString().substring(0, 5), "tw-time");
        MarkedFlow text = new MarkedFlow();
        text.show(new MarkedText(message.text(), marks), words.language());
        VBox said = new VBox(2, new HBox(8, who, when), text);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox excerpt = new HBox(styled(Integer.toString(line.number()), "tw-excerpt-number"), said);
        excerpt.getStyleClass().add("tw-excerpt");
        excerpt.setAccessibleRole(AccessibleRole.TEXT);
        excerpt.setAccessibleText(words.get("reader.message", line.number(), speaker, message.text()));
        return excerpt;
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
