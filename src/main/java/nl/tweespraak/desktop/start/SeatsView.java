package nl.tweespraak.desktop.start;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Badges;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.StudyAccess.Opened;
import nl.tweespraak.model.Person;

/// Asks who sits down: one of those who are known, or a new coder by name.
final class SeatsView extends View<VBox> {

    SeatsView(Words words, Opened opened, StartController controller) {
        super(Boxes.column(8));
        FlowPane seats = new FlowPane(8, 8);
        List<Person> people = opened.people();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            int coder = person instanceof Person.Coding ? i : -1;
            String letter = coder < 0
                    ? person.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    : Badges.letter(coder);
            Button seat = new Button(null, Badges.coder(coder, letter));
            seat.textProperty().bind(words.bind(words.person(person.name())));
            seat.setOnAction(_ -> controller.sitDown(person));
            seats.getChildren().add(seat);
        }
        TextField name = new TextField();
        name.promptTextProperty().bind(words.bind("start.newcomer"));
        name.accessibleTextProperty().bind(words.bind("start.newcomer"));
        Runnable sit = () -> {
            if (!name.getText().isBlank()) {
                controller.sitDown(new Person.Coding(name.getText().strip()));
            }
        };
        name.setOnAction(_ -> sit.run());
        Button begin = Buttons.plain(words.bind("start.begin"), sit);
        begin.disableProperty().bind(name.textProperty().isEmpty());
        HBox newcomer = Boxes.row(8, Boxes.grow(name), begin);
        root().getChildren().addAll(Labels.caption(words.bind("start.who")), seats, newcomer);
        follow(root().sceneProperty(), _ -> {
            if (!seats.getChildren().isEmpty()) {
                seats.getChildren().getFirst().requestFocus();
            }
        });
    }
}
