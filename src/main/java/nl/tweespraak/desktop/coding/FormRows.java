package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Section;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.SteadyColumn;
import nl.tweespraak.desktop.kit.Words;

/// Makes the rows of the form: headings, lines, and the card where a question is open.
final class FormRows {

    private final FormModel model;
    private final Words words;
    private final FormIntents intents;
    private final Map<String, FormLine> lines = new HashMap<>();
    private final Map<Section, FormHeading> headings = new HashMap<>();
    /// Always the same one, so that the card never leaves its place.
    private final VBox open = new SteadyColumn();

    FormRows(FormModel model, Kit kit, FormIntents intents) {
        this.model = model;
        this.words = kit.words();
        this.intents = intents;
    }

    /// In another language all are made anew.
    void forget() {
        lines.clear();
        headings.clear();
    }

    /// What stands in the form for these rows. A question keeps its line while it is open, out of sight, and takes it
    /// up again after.
    ///
    /// @param card stands where the open question is
    List<Node> nodes(List<FormRow> rows, CardView card) {
        List<Node> nodes = new ArrayList<>();
        for (FormRow row : rows) {
            switch (row) {
                case FormRow.Heading it -> {
                    FormHeading heading = headings.computeIfAbsent(it.section(),
                            _ -> new FormHeading(model, words, it));
                    heading.show(it);
                    nodes.add(heading.root());
                }
                case FormRow.Question it -> {
                    FormLine line = lines.computeIfAbsent(it.line().variable().name(),
                            _ -> new FormLine(model, words, intents, it.line().variable()));
                    nodes.add(line.root());
                    if (it.focused()) {
                        line.hide();
                        List<Node> inside = new ArrayList<>(List.of(card.root()));
                        inside.addAll(line.warnings(it.warnings()));
                        if (!open.getChildren().equals(inside)) {
                            open.getChildren().setAll(inside);
                        }
                        nodes.add(open);
                    } else {
                        line.show(it.line(), it.warnings());
                    }
                }
            }
        }
        return nodes;
    }

    /// A row that the mouse opens; keys have ways of their own.
    static void button(HBox row, String style, Runnable run) {
        row.getStyleClass().add(style);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setOnMouseClicked(_ -> run.run());
    }
}
