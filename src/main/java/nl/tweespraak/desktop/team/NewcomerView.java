package nl.tweespraak.desktop.team;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.NewPassphrase;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Person;

/// Adds somebody: a name, a role, and a passphrase to begin with.
final class NewcomerView extends View<VBox> {

    NewcomerView(Words words, TeamModel model, PeopleActions actions) {
        super(Parts.card(Labels.paneTitle(words.bind("team.add"))));
        TextField name = new TextField();
        ObjectProperty<Person.Role> role = new SimpleObjectProperty<>(Person.Role.CODER);
        Segments<Person.Role> roles = new Segments<>(role);
        for (Person.Role each : List.of(Person.Role.CODER, Person.Role.READER, Person.Role.LEAD)) {
            roles.add(each, words.bind("team.role." + each.name().toLowerCase(Locale.ROOT)));
        }
        Label may = Labels.paragraph(Bindings.createStringBinding(
                () -> words.get("team.may." + role.get().name().toLowerCase(Locale.ROOT)), role,
                words.languageProperty()));
        ObjectProperty<Boolean> typed = new SimpleObjectProperty<>(Boolean.FALSE);
        Segments<Boolean> how = new Segments<>(typed).add(Boolean.FALSE, words.bind("team.pass.made"))
                .add(Boolean.TRUE, words.bind("team.pass.typed"));
        NewPassphrase own = new NewPassphrase(words, actions::strength);
        own.visibleProperty().bind(typed.map(it -> it));
        own.managedProperty().bind(own.visibleProperty());
        Button add = Buttons.plain(words.bind("team.add.now"), () -> {
            actions.add(name.getText(), role.get(), typed.get() ? own.take() : null);
            name.clear();
        });
        add.disableProperty().bind(model.busyProperty().or(name.textProperty().isEmpty())
                .or(Bindings.createBooleanBinding(() -> typed.get() && !own.ready().get(), typed, own.ready())));
        root().getChildren().addAll(Boxes.field(words.bind("team.name"), name), Boxes.column(4,
                Labels.caption(words.bind("team.role")), roles, may),
                Boxes.column(4, Labels.caption(words.bind("team.pass")), how), own, Boxes.row(8, add));
        root().getStyleClass().add("tw-team-form");
    }
}
