package nl.tweespraak.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.tweespraak.codebook.Category;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Condition;
import nl.tweespraak.codebook.Notes;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Text;
import org.jspecify.annotations.Nullable;

/// One question as the codebook has it.
final class VariablePage {

    private final Words words;
    private final Codebook codebook;

    VariablePage(Words words, Codebook codebook) {
        this.words = words;
        this.codebook = codebook;
    }

    List<Node> of(Variable variable) {
        List<Node> nodes = new ArrayList<>();
        Label title = Labels.wrapped(Labels.paneTitle(words.bind(variable.label())));
        nodes.add(Boxes.row(8, Badges.section(codebook.sectionNumber(variable),
                words.bind(codebook.sectionOf(variable).letters())), Boxes.grow(title)));
        nodes.add(Labels.paragraph(words.bind("codebook.about", variable.name(),
                words.text("codebook.kind." + variable.kind().word()),
                words.text("codebook.level." + variable.level().name().toLowerCase(Locale.ROOT)),
                codebook.sectionOf(variable).label())));
        nodes.addAll(notes(variable.notes()));
        Condition condition = variable.appliesWhen();
        if (condition != null) {
            String rests = condition.variables().distinct().flatMap(it -> codebook.find(it).stream())
                    .map(it -> words.get(it.label())).collect(Collectors.joining(", "));
            nodes.add(Labels.paragraph(words.bind("codebook.appliesWhen", rests)));
        }
        for (Category category : variable.categories()) {
            VBox card = Boxes.styled(Boxes.column(4, Boxes.row(8, Labels.key(Integer.toString(category.code())),
                    Boxes.grow(Labels.wrapped(Labels.strong(words.bind(category.label())))))), "tw-codebook-category");
            card.getChildren().addAll(notes(category.notes()));
            nodes.add(card);
        }
        nodes.add(Labels.paragraph(words.bind("codebook.missing")));
        nodes.add(Boxes.styled(Labels.paragraph(words.bind(codebook.origin())), "tw-codebook-origin"));
        return nodes;
    }

    private List<Node> notes(Notes notes) {
        List<Node> nodes = new ArrayList<>();
        if (notes.definition() != null) {
            nodes.add(Labels.wrapped(Labels.text(words.bind(notes.definition()))));
        }
        note(nodes, "codebook.include", notes.include());
        note(nodes, "codebook.exclude", notes.exclude());
        note(nodes, "codebook.example", notes.example());
        return nodes;
    }

    private void note(List<Node> nodes, String key, @Nullable Text text) {
        if (text != null) {
            nodes.add(Labels.paragraph(words.bind(key, text)));
        }
    }
}
