package nl.tweespraak.desktop.doubles;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.AnswerWords;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.doubles.JoinedAnswers;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// What coders said of both cases, with what is not the same; folded, for it is long.
final class AnswersView extends View<VBox> {

    private final Words words;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private @Nullable PairText text;

    AnswersView(Kit kit) {
        super(Boxes.styled(Boxes.column(8), "tw-pair-answers"));
        this.words = kit.words();
        follow(open, _ -> show(text));
        follow(words.languageProperty(), _ -> show(text));
    }

    void show(@Nullable PairText shown) {
        text = shown;
        root().getChildren().clear();
        Boxes.show(root(), shown != null && !shown.answers().isEmpty());
        if (shown == null || shown.answers().isEmpty()) {
            return;
        }
        var link = Buttons.link(words.bind(open.get() ? "doubles.answers.fold" : "doubles.answers",
                shown.answers().size(), shown.differences()), () -> open.set(!open.get()));
        link.setMinWidth(Region.USE_PREF_SIZE);
        root().getChildren().add(Boxes.row(12, link,
                Boxes.grow(Labels.paragraph(words.bind("doubles.answers.kept." + shown.pair().tab().name())))));
        if (open.get()) {
            root().getChildren().add(table(shown));
        }
    }

    private GridPane table(PairText shown) {
        GridPane grid = new GridPane(12, 6);
        for (double share : new double[]{30, 14, 28, 28}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head("doubles.question", ""), head("doubles.coder", ""),
                head("doubles.remains", shown.pair().other()), head("doubles.double", shown.pair().caseId()));
        int line = 1;
        for (JoinedAnswers.Row row : shown.answers()) {
            Label there = answer(row, row.there());
            grid.addRow(line++, cell(row.variable().label()), cell(Text.same(row.coder())), answer(row, row.here()),
                    row.differs()
                            ? Boxes.row(8, there, Badges.badge(Badges.Tone.WARNING, words.bind("doubles.differs"),
                                    MaterialDesignN.NOT_EQUAL_VARIANT))
                            : there);
        }
        return grid;
    }

    private Label head(String key, String caseId) {
        Label label = Labels.wrapped(Labels.caption(words.bind(key, caseId)));
        label.getStyleClass().add("tw-strong");
        return label;
    }

    private Label cell(Text said) {
        return Labels.wrapped(Labels.text(words.bind(said)));
    }

    private Label answer(JoinedAnswers.Row row, @Nullable Answer answer) {
        Text said = answer == null ? words.text("doubles.notCoded") : AnswerWords.text(row.variable(), answer);
        Label label = cell(said);
        if (answer == null) {
            label.getStyleClass().add("tw-muted");
        }
        return label;
    }
}
