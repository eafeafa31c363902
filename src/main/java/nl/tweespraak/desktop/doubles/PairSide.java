package nl.tweespraak.desktop.doubles;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.AttributeWords;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.reader.ReaderController;
import nl.tweespraak.desktop.reader.Row;
import nl.tweespraak.model.Text;
import nl.tweespraak.model.Transcript;
import org.jspecify.annotations.Nullable;

/// One of the two cases: what the platform has of it, and its conversations.
final class PairSide {

    private final Words words;
    private final boolean duplicate;
    private final boolean sample;
    private final ReaderController reader;
    private List<Transcript> read = List.of();
    private final VBox head = Boxes.styled(Boxes.column(2), "tw-pair-head");
    private final VBox root = new VBox();

    PairSide(Kit kit, boolean duplicate, boolean sample) {
        this.words = kit.words();
        this.duplicate = duplicate;
        this.sample = sample;
        this.reader = new ReaderController(kit.words(), kit.dates(), _ -> {
        });
        reader.hidden().bind(kit.hidden());
        root.setPrefWidth(1);
        if (duplicate) {
            root.getStyleClass().add("tw-pair-second");
        }
        root.getChildren().addAll(head, Boxes.grow(reader.view()));
    }

    VBox root() {
        return root;
    }

    void show(@Nullable PairText text) {
        head.getChildren().clear();
        if (text == null) {
            // The pane is away then; a reader that is emptied and filled at once loses its colours.
            return;
        }
        List<Transcript> transcripts = duplicate ? text.duplicate() : text.remaining();
        String caseId = duplicate ? text.pair().caseId() : text.pair().other();
        head.getChildren()
                .addAll(Labels.paneTitle(words.bind(duplicate ? "doubles.double" : "doubles.remains", caseId)),
                        Labels.paragraph(words.bind("doubles.has", transcripts.size(),
                                transcripts.stream().mapToInt(it -> it.messages().size()).sum(),
                                attributes(transcripts))));
        if (!transcripts.equals(read)) {
            read = transcripts;
            List<Text> notes = sample ? List.of(words.text("doubles.invented")) : List.of();
            reader.show(Row.of(transcripts, _ -> notes));
        }
    }

    /// In the words of the language that is chosen now.
    private String attributes(List<Transcript> transcripts) {
        Map<String, String> all = new TreeMap<>();
        transcripts.forEach(it -> it.attributes()
                .forEach((name, value) -> all.merge(name, value, (one, other) -> one.equals(other)
                        ? one
                        : one + ", " + other)));
        return all.entrySet().stream().map(it -> AttributeWords.of(words, it.getKey(), it.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
