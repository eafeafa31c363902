package nl.tweespraak.desktop.team;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.model.Refusal;

/// The parts beside the title, the open one below.
final class TeamView extends View<VBox> {

    /// Below this things stand under each other; in pixels at text size 100 %.
    private static final double NARROW = 760;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final TeamModel model;
    private final TeamController controller;
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final VBox body = Boxes.styled(Boxes.column(16), "tw-screen-body", "tw-team");
    private final Map<Tab, Region> parts = new EnumMap<>(Tab.class);

    TeamView(Kit kit, TeamModel model, TeamController controller) {
        super(new VBox());
        this.kit = kit;
        this.model = model;
        this.controller = controller;
        Segments<Tab> tabs = new Segments<>(model.tabProperty());
        controller.tabs().forEach(tab -> tabs.add(tab, kit.words().bind("team.tab." + tab.word())));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        FlowPane head = new FlowPane(16, 8, Labels.screenTitle(kit.words().bind("screen.team")));
        if (controller.tabs().size() > 1) {
            head.getChildren().add(tabs);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        root().getStyleClass().add("tw-screen");
        root().getStylesheets().add(Objects.requireNonNull(getClass().getResource(
                "/nl/tweespraak/desktop/team.css")).toExternalForm());
        root().getChildren().addAll(Boxes.styled(head, "tw-screen-head", "tw-team-head"), Boxes.grow(scroll));
        follow(root().widthProperty(), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        follow(model.tabProperty(), _ -> show());
        follow(model.loadedProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
    }

    private void fit() {
        narrow.set(root().getWidth() > 0
                && root().getWidth() * WHOLE < NARROW * kit.look().textSizeProperty().get());
    }

    private void show() {
        body.getChildren().clear();
        if (!model.loadedProperty().get()) {
            return;
        }
        Refusal problem = model.problemProperty().get();
        if (problem != null) {
            body.getChildren().add(new RefusalView(kit.words(), problem).root());
        }
        body.getChildren().add(parts.computeIfAbsent(model.tabProperty().get(), this::part));
    }

    private Region part(Tab tab) {
        return switch (tab) {
            case PACKAGES -> new PackagesView(kit, model, controller, narrow).root();
            case PEOPLE -> new PeopleView(kit, model, controller, narrow).root();
            case ROUNDS -> new RoundsView(kit, model, controller).root();
            case KEY -> new KeyView(kit, model, controller).root();
        };
    }
}
