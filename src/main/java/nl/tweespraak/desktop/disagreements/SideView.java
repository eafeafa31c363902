package nl.tweespraak.desktop.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.reader.Excerpts;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/// What one coder says: the answer, the passages that support it, memo and doubt.
final class SideView extends View<VBox> {

    private final Kit kit;
    private final DisagreementsModel model;
    private final Function<Difference, Side> side;
    private final VBox head = Boxes.styled(Boxes.column(8), "tw-side-head");
    private final VBox notes = Boxes.column(8);
    private final Excerpts excerpts;
    private final ScrollPane body;

    SideView(Kit kit, DisagreementsModel model, Function<Difference, Side> side) {
        super(new VBox());
        this.kit = kit;
        this.model = model;
        this.side = side;
        this.excerpts = new Excerpts(kit.words());
        this.body = new ScrollPane(Boxes.styled(Boxes.column(12, excerpts, notes), "tw-side-body"));
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setFocusTraversable(false);
        root().getStyleClass().add("tw-side");
        root().getChildren().addAll(head, Boxes.grow(body));
        body.visibleProperty().bind(model.wholeProperty().not());
        body.managedProperty().bind(body.visibleProperty());
        follow(model.chosenProperty(), this::show);
        follow(model.textProperty(), _ -> showPassages());
        follow(kit.words().languageProperty(), _ -> showPassages());
    }

    private void show(@Nullable Difference row) {
        head.getChildren().clear();
        notes.getChildren().clear();
        if (row == null) {
            excerpts.show(List.of(), List.of());
            return;
        }
        Side shown = side.apply(row);
        HBox who = Boxes.row(8, Boxes.styled(Badges.coder(shown.place(), shown.letter()), "tw-coder-large"),
                Labels.strong(kit.words().bind(shown.name())), Boxes.space(),
                Labels.caption(kit.words().bind("disagreements.evidence", shown.evidence().size())));
        HBox answer = AnswerLabel.title(kit, row.variable(), shown.answer());
        head.getChildren().addAll(who, Boxes.styled(answer, "tw-side-answer"));
        Label only = OnlyHere.label(kit, row, shown, row.sides());
        if (only != null) {
            head.getChildren().add(Boxes.styled(only, "tw-side-answer"));
        }
        notes.getChildren().addAll(notes(kit, shown));
        showPassages();
    }

    /// The memo and the doubt.
    static List<HBox> notes(Kit kit, Side shown) {
        List<HBox> notes = new ArrayList<>();
        if (!shown.memo().isBlank()) {
            notes.add(note(kit, MaterialDesignN.NOTE_TEXT_OUTLINE, shown.memo(), "disagreements.memo"));
        }
        if (shown.doubt() != null) {
            String question = shown.doubt().question();
            notes.add(note(kit, MaterialDesignF.FLAG_OUTLINE,
                    question.isBlank() ? kit.words().get("disagreements.doubted") : question, "disagreements.doubt"));
        }
        return notes;
    }

    private static HBox note(Kit kit, Ikon icon, String text, String what) {
        Label label = Boxes.styled(new Label(text), "tw-caption");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.accessibleTextProperty().bind(kit.words().bind(what, text));
        var sign = icon == MaterialDesignF.FLAG_OUTLINE ? Icons.warning(icon) : Icons.small(icon);
        return Boxes.styled(new HBox(8, sign, Boxes.grow(label)), "tw-side-note");
    }

    private void showPassages() {
        Difference row = model.chosenProperty().get();
        CaseText text = model.textProperty().get();
        if (row == null || text == null || !text.about().equals(row.key())) {
            excerpts.show(List.of(), List.of());
            return;
        }
        Side shown = side.apply(row);
        excerpts.show(text.passages(shown), CaseText.marks(shown, Text.same("")));
    }
}
