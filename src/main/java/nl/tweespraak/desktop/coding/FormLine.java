package nl.tweespraak.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
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
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.SteadyColumn;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.SheetLine;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// The line of one question: its answer and what was noted with it, or why it falls away; under it its warnings. What
/// changes, changes in place.
final class FormLine {

    /// Labels longer than this take the codebook's short one.
    private static final int LONG = 24;

    private static final String MUTED = "tw-muted";
    private static final Insets ASIDE = new Insets(4, 0, 4, 24);

    private final FormModel model;
    private final Words words;
    private final FormIntents intents;
    private final Variable variable;
    private final SteadyColumn root = new SteadyColumn();
    private final ObjectProperty<Text> answer = new SimpleObjectProperty<>(Text.same(""));
    private final IntegerProperty found = new SimpleIntegerProperty();
    private final Label unknown = Labels.key("?");
    private final Label value;
    private final Label filled;
    private final Node doubted = Icons.warning(MaterialDesignF.FLAG_OUTLINE);
    private final Node quoted = Icons.small(MaterialDesignF.FORMAT_QUOTE_OPEN);
    private final Label quotes;
    private final Node noted = Icons.small(MaterialDesignN.NOTE_TEXT_OUTLINE);
    private final Node warned = Icons.warning(MaterialDesignA.ALERT_OUTLINE);
    /// What can stand in the row, in this order. Most of it most lines never show, and what was never shown is not in there:
    /// every node takes its part of every picture.
    private final List<Node> parts;
    private final HBox row;
    private @Nullable SheetLine shown;
    private Node first;
    private List<Check> checks = List.of();
    private List<Node> warnings = List.of();

    FormLine(FormModel model, Words words, FormIntents intents, Variable variable) {
        this.model = model;
        this.words = words;
        this.intents = intents;
        this.variable = variable;
        this.value = Boxes.styled(Labels.wrapped(Labels.text(words.bind(answer))), "tw-form-value");
        HBox.setHgrow(value, Priority.SOMETIMES);
        this.filled = Badges.badge(Badges.Tone.DASHED, words.bind("coding.filled"), null);
        this.quotes = Labels.caption(words.bind("coding.number", found));
        Node label = Boxes.styled(label(), "tw-form-label");
        Node space = Boxes.space();
        this.parts = List.of(label, unknown, value, filled, space, doubted, quoted, quotes, noted, warned);
        this.row = Boxes.row(8, label, space);
        this.first = row;
        FormRows.button(row, "tw-form-line", () -> intents.focus(variable.name()));
    }

    SteadyColumn root() {
        return root;
    }

    /// The question is open: the card stands for it.
    void hide() {
        Boxes.show(root, false);
    }

    void show(SheetLine line, List<Check> fired) {
        Boxes.show(root, true);
        if (!line.equals(shown)) {
            shown = line;
            first = line.applies() == Truth.FALSE ? moot(line) : said(line);
        }
        show(warned, !fired.isEmpty());
        List<Node> inside = new ArrayList<>(List.of(first));
        inside.addAll(warnings(fired));
        if (!root.getChildren().equals(inside)) {
            root.getChildren().setAll(inside);
        }
    }

    private void show(Node part, boolean shown) {
        if (shown && part.getParent() == null) {
            int place = (int) parts.stream().takeWhile(it -> !it.equals(part)).filter(it -> it.getParent() != null)
                    .count();
            row.getChildren().add(place, part);
        }
        Boxes.show(part, shown);
    }

    private HBox said(SheetLine line) {
        Answer now = Choices.shown(line);
        Text says = now == null ? words.text("coding.notCoded") : AnswerWords.text(variable, now);
        answer.set(now == null ? Text.same("") : says);
        boolean isUnknown = now == Answer.Missing.UNKNOWN;
        show(unknown, isUnknown);
        show(value, now != null);
        if (isUnknown != value.getStyleClass().contains(MUTED)) {
            if (isUnknown) {
                value.getStyleClass().add(MUTED);
            } else {
                value.getStyleClass().remove(MUTED);
            }
        }
        show(filled, now != null && !isUnknown && line.coded() == null);
        show(doubted, line.isDoubted());
        found.set(line.evidence().size());
        show(quoted, !line.evidence().isEmpty());
        show(quotes, !line.evidence().isEmpty());
        show(noted, !CaseFile.memo(line).isEmpty());
        row.setAccessibleText(words.get("coding.line", variable.label(), says));
        return row;
    }

    private Node moot(SheetLine line) {
        Label label = label();
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
                            words.bind("coding.aside", AnswerWords.text(variable, aside)), null));
        }
        Boxes.styled(row, "tw-form-line", "tw-form-moot");
        row.setAccessibleText(words.get("coding.line", variable.label(), reason == null ? "" : reason));
        return row;
    }

    /// The warnings that stand under the question.
    List<Node> warnings(List<Check> of) {
        if (!of.equals(checks)) {
            checks = of;
            warnings = of.stream().map(this::warning).toList();
        }
        return warnings;
    }

    private Node warning(Check check) {
        Node[] ways = check.variables().stream().skip(1).map(name -> Buttons.link(
                words.bind("coding.goTo", model.codebook().variable(name).shortLabel()), () -> intents.focus(name)))
                .toArray(Node[]::new);
        Node warning = EmptyPanes.warning(words.bind(check.warning()), ways);
        VBox.setMargin(warning, ASIDE);
        return warning;
    }

    private Label label() {
        Label label = Labels.wrapped(Labels.muted(words.bind(label(variable))));
        label.setTooltip(new Tooltip(words.get(variable.label())));
        return label;
    }

    static Text label(Variable variable) {
        Text label = variable.label();
        return Math.max(label.nl().length(), label.en().length()) > LONG ? variable.shortLabel() : label;
    }
}
