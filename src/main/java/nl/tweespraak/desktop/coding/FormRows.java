package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Check;
import nl.tweespraak.codebook.Truth;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.SheetLine;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// Makes the rows of the form: headings, lines, reasons for what falls away, warnings in place.
final class FormRows {

    /// Labels longer than this take the codebook's short one.
    private static final int LONG = 24;

    private static final Insets ASIDE = new Insets(4, 0, 4, 24);

    private final FormModel model;
    private final Words words;
    private final FormIntents intents;
    /// Always the same one, so that the card never leaves its place.
    private final VBox open = new VBox();

    FormRows(FormModel model, Kit kit, FormIntents intents) {
        this.model = model;
        this.words = kit.words();
        this.intents = intents;
    }

    /// @param card stands where the open question is
    Node node(FormRow row, CardView card) {
        return switch (row) {
            case FormRow.Heading heading -> heading(heading);
            case FormRow.Question question -> {
                List<Node> nodes = new ArrayList<>();
                nodes.add(question.focused() ? card.root() : line(question.line(), question.warnings()));
                question.warnings().forEach(check -> nodes.add(warning(check)));
                VBox box = question.focused() ? open : new VBox();
                if (!box.getChildren().equals(nodes)) {
                    box.getChildren().setAll(nodes);
                }
                yield box;
            }
        };
    }

    private Node heading(FormRow.Heading heading) {
        Label name = Labels.strong(words.bind(heading.section().label()));
        HBox row = Boxes.row(8,
                Icons.of(heading.folded() || heading.moot()
                        ? MaterialDesignC.CHEVRON_RIGHT
                        : MaterialDesignC.CHEVRON_DOWN),
                Badges.section(heading.number(), words.bind(heading.section().letters())), name);
        if (heading.warnings() > 0) {
            row.getChildren().add(Badges.badge(Badges.Tone.WARNING, words.bind("coding.number", heading.warnings()),
                    MaterialDesignA.ALERT_OUTLINE));
        }
        row.getChildren().add(Boxes.space());
        row.getChildren().add(Labels.caption(heading.moot()
                ? words.bind("coding.moot")
                : words.bind("coding.of", heading.answered(), heading.asked())));
        Node done = Icons.done(MaterialDesignC.CHECK);
        done.setVisible(heading.isDone());
        row.getChildren().add(done);
        button(row, "tw-form-heading", words.get("coding.section", heading.section().label(), heading.answered(),
                heading.asked()), () -> model.toggleFolded(heading.section()));
        return row;
    }

    private Node line(SheetLine line, List<Check> warnings) {
        String name = line.variable().name();
        Label label = Labels.wrapped(Labels.muted(words.bind(label(line.variable()))));
        label.setTooltip(new Tooltip(words.get(line.variable().label())));
        if (line.applies() == Truth.FALSE) {
            return moot(line, label);
        }
        label.getStyleClass().add("tw-form-label");
        List<Node> nodes = new ArrayList<>(List.of(label));
        Answer answer = Choices.shown(line);
        if (answer != null) {
            nodes.addAll(value(line, answer));
        }
        nodes.add(Boxes.space());
        if (line.isDoubted()) {
            nodes.add(Icons.warning(MaterialDesignF.FLAG_OUTLINE));
        }
        if (!line.evidence().isEmpty()) {
            nodes.add(Icons.small(MaterialDesignF.FORMAT_QUOTE_OPEN));
            nodes.add(Labels.caption(words.bind("coding.number", line.evidence().size())));
        }
        if (!CaseFile.memo(line).isEmpty()) {
            nodes.add(Icons.small(MaterialDesignN.NOTE_TEXT_OUTLINE));
        }
        if (!warnings.isEmpty()) {
            nodes.add(Icons.warning(MaterialDesignA.ALERT_OUTLINE));
        }
        HBox row = Boxes.row(8, nodes.toArray(Node[]::new));
        button(row, "tw-form-line", words.get("coding.line", line.variable().label(),
                answer == null ? words.text("coding.notCoded") : AnswerWords.text(line.variable(), answer)),
                () -> intents.focus(name));
        return row;
    }

    private List<Node> value(SheetLine line, Answer answer) {
        Label value = Labels.wrapped(Labels.text(words.bind(AnswerWords.text(line.variable(), answer))));
        value.getStyleClass().add("tw-form-value");
        HBox.setHgrow(value, Priority.SOMETIMES);
        if (answer == Answer.Missing.UNKNOWN) {
            value.getStyleClass().add("tw-muted");
            return List.of(Labels.key("?"), value);
        }
        return line.coded() == null
                ? List.of(value, Badges.badge(Badges.Tone.DASHED, words.bind("coding.filled"), null))
                : List.of(value);
    }

    private Node moot(SheetLine line, Label label) {
        Text reason = line.reason();
        Label why = Labels.caption(words.bind("coding.because", reason == null ? Text.same("") : reason));
        HBox row = Boxes.row(8, Icons.small(MaterialDesignC.CHEVRON_RIGHT), label, why);
        label.setMinWidth(Label.USE_PREF_SIZE);
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Answer aside = line.coded();
        if (aside != null) {
            row.getChildren().addAll(Boxes.space(),
                    Badges.badge(Badges.Tone.DASHED,
                            words.bind("coding.aside", AnswerWords.text(line.variable(), aside)), null));
        }
        Boxes.styled(row, "tw-form-line", "tw-form-moot");
        row.setAccessibleText(words.get("coding.line", line.variable().label(), reason == null ? "" : reason));
        return row;
    }

    private Node warning(Check check) {
        Node[] ways = check.variables().stream().skip(1).map(name -> Buttons.link(
                words.bind("coding.goTo", model.codebook().variable(name).shortLabel()), () -> intents.focus(name)))
                .toArray(Node[]::new);
        Node warning = EmptyPanes.warning(words.bind(check.warning()), ways);
        VBox.setMargin(warning, ASIDE);
        return warning;
    }

    static Text label(Variable variable) {
        Text label = variable.label();
        return Math.max(label.nl().length(), label.en().length()) > LONG ? variable.shortLabel() : label;
    }

    private static void button(HBox row, String style, String says, Runnable run) {
        row.getStyleClass().add(style);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(says);
        row.setOnMouseClicked(_ -> run.run());
    }
}
