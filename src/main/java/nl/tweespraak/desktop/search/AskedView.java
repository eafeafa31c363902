package nl.tweespraak.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import nl.tweespraak.codebook.Codebook;
import nl.tweespraak.codebook.Kind;
import nl.tweespraak.codebook.Variable;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Answer;
import nl.tweespraak.model.Speaker;

/// What to look for: words, who wrote them, and what one coded in the case.
final class AskedView extends View<FlowPane> {

    private final Words words;
    private final TextField field = new TextField();

    AskedView(Kit kit, SearchModel model, Codebook codebook) {
        super(new FlowPane(8, 8));
        this.words = kit.words();
        field.getStyleClass().add("tw-asked");
        field.promptTextProperty().bind(words.bind("search.text"));
        field.accessibleTextProperty().bind(words.bind("search.text"));
        field.textProperty().bindBidirectional(model.textProperty());
        ComboBox<Optional<Speaker>> speaker = box("search.by.speaker", model.speakerProperty(),
                one -> words.get("search.speaker." + one.word()), "search.anybody");
        offer(speaker, List.of(Speaker.values()));
        ComboBox<Optional<Variable>> variable = box("search.by.variable", model.variableProperty(),
                one -> words.get(one.label()), "search.anyCoding");
        offer(variable, codebook.variables().stream()
                .filter(it -> it.kind() == Kind.ONE || it.kind() == Kind.MANY).toList());
        ComboBox<Optional<Answer>> answer = box("search.by.answer", model.answerProperty(),
                one -> model.variableProperty().get().map(it -> words.get(it.describe(one))).orElse(""),
                "search.anyAnswer");
        answer.visibleProperty().bind(model.variableProperty().map(Optional::isPresent));
        answer.managedProperty().bind(answer.visibleProperty());
        follow(model.variableProperty(), chosen -> {
            offer(answer, chosen.stream().flatMap(Asking::answers).toList());
            if (!answer.getItems().contains(model.answerProperty().get())) {
                model.answerProperty().set(Optional.empty());
            }
            answer.setValue(model.answerProperty().get());
        });
        root().getStyleClass().add("tw-asked-bar");
        root().getChildren().addAll(field, speaker, variable, answer);
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private <T> ComboBox<Optional<T>> box(String name, Property<Optional<T>> chosen, Function<T, String> say,
            String any) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getStyleClass().add("tw-asked-box");
        box.accessibleTextProperty().bind(words.bind(name));
        Function<Optional<T>, String> text = each -> each.map(say).orElseGet(() -> words.get(any));
        box.setCellFactory(_ -> new Cell<>(text));
        follow(words.languageProperty(), _ -> box.setButtonCell(new Cell<>(text)));
        follow(chosen, box::setValue);
        box.setOnAction(_ -> {
            if (box.getValue() != null) {
                chosen.setValue(box.getValue());
            }
        });
        return box;
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        values.stream().map(Optional::of).forEach(items::add);
        box.getItems().setAll(items);
    }

    private static final class Cell<T> extends ListCell<Optional<T>> {

        private final Function<Optional<T>, String> text;

        private Cell(Function<Optional<T>, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : text.apply(item));
        }
    }
}
