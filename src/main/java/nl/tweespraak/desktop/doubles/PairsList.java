package nl.tweespraak.desktop.doubles;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.CellLine;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Rows;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import nl.tweespraak.study.doubles.Candidate;
import org.jspecify.annotations.Nullable;

/// The pairs of the part that is open; no text of theirs.
final class PairsList extends View<VBox> {

    private static final int AROUND = 2;
    /// Beside what stands in a cell, in pixels, the scroll bar included.
    private static final double EDGES = 32;

    private final Words words;
    private final DoublesModel model;
    private final ListView<Pair> list = new ListView<>();
    private boolean filling;

    PairsList(Kit kit, DoublesModel model, DoublesController controller) {
        super(new VBox());
        this.words = kit.words();
        this.model = model;
        list.getStyleClass().add("tw-pairs");
        list.accessibleTextProperty().bind(words.bind("doubles.pairs"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                controller.choose(now);
            }
        });
        Label meaning = Boxes.styled(Labels.paragraph(words.bind("doubles.score.meaning")), "tw-pairs-foot");
        root().getChildren().addAll(Boxes.grow(list), meaning);
        follow(model.pairsProperty(), _ -> fill());
        follow(model.tabProperty(), tab -> {
            Boxes.show(meaning, tab == Tab.PROPOSED);
            fill();
        });
        follow(model.chosenProperty(), _ -> mark());
        follow(words.languageProperty(), _ -> Rows.anew(list));
    }

    private void fill() {
        Pairs pairs = model.pairsProperty().get();
        filling = true;
        list.getItems().setAll(pairs == null ? List.of() : pairs.of(model.tabProperty().get()));
        filling = false;
        mark();
    }

    private void mark() {
        int at = list.getItems().indexOf(model.chosenProperty().get());
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            filling = true;
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - AROUND));
            filling = false;
        }
    }

    private List<Text> why(Pair pair) {
        List<Text> why = new ArrayList<>();
        pair.proposals().forEach(it -> why.add(words.text("doubles.brief.coder", it.coder())));
        Candidate candidate = pair.candidate();
        if (candidate != null) {
            candidate.reasons().stream().filter(Reasons::tells).forEach(it -> why.add(Reasons.brief(words, it)));
        }
        if (!pair.by().isEmpty()) {
            why.add(words.text("doubles.by." + pair.tab().name(), words.person(pair.by())));
        }
        return why;
    }

    private final class Cell extends ListCell<Pair> {

        @Override
        protected void updateItem(@Nullable Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            setText(null);
            if (pair == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String name = words.get("doubles.pair." + pair.tab().name(), pair.caseId(), pair.other());
            String why = String.join(" · ", why(pair).stream().map(words::get).toList());
            Label title = new Label(name);
            title.getStyleClass().add("tw-strong");
            title.setMinWidth(Label.USE_PREF_SIZE);
            VBox lines = Boxes.column(2, title);
            Candidate candidate = pair.candidate();
            if (candidate != null) {
                lines.getChildren().add(Badges.badge(candidate.isStrong() ? Badges.Tone.ACCENT : Badges.Tone.PLAIN,
                        words.bind("doubles.score", Reasons.score(candidate)), null));
            }
            lines.getChildren().add(Boxes.styled(new CellLine(list.widthProperty().subtract(EDGES),
                    words.bind(Text.same(why))).muted(), "tw-caption"));
            setGraphic(lines);
            setAccessibleText(name + ", " + why);
        }
    }
}
