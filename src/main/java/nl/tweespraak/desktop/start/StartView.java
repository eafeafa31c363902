package nl.tweespraak.desktop.start;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.Icons;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.Logo;
import nl.tweespraak.desktop.kit.Segments;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Language;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The ways in at the left, the studies at the right; where there is little room the ways in stand below them.
final class StartView extends View<HBox> {

    /// Below this there is no room for both beside each other; in pixels at text size 100 %.
    private static final double NARROW = 960;
    private static final double WHOLE = 100;

    private final Kit kit;
    private final Words words;
    private final StartModel model;
    private final StartController controller;
    private final Path home;
    private final VBox place = Boxes.column(0);
    private final VBox middle = Boxes.styled(new VBox(place), "tw-start-middle");
    private final Region ways;
    private final Region right;
    private final Supplier<Region> settings;

    StartView(Kit kit, StartModel model, StartController controller, Path home, Supplier<Region> settings) {
        super(new HBox());
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        this.home = home;
        this.settings = settings;
        place.getStyleClass().add("tw-start-place");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        this.ways = ways();
        this.right = Boxes.grow(new VBox(head(), Boxes.grow(scroll)));
        right.setMinWidth(0);
        root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root().getStyleClass().add("tw-screen");
        root().getChildren().addAll(ways, right);
        follow(root().widthProperty(), _ -> fit());
        follow(kit.look().textSizeProperty(), _ -> fit());
        follow(model.chosenProperty(), _ -> show());
        follow(model.openedProperty(), _ -> show());
        follow(model.makingProperty(), _ -> show());
        follow(model.settingProperty(), _ -> show());
        follow(model.parcelProperty(), _ -> show());
        follow(model.recoveringProperty(), _ -> show());
        follow(controller.restoring().model().studyProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
        follow(this::followRecents);
    }

    private void fit() {
        double width = root().getWidth() * WHOLE / kit.look().textSizeProperty().get();
        boolean narrow = width > 0 && width < NARROW;
        if (narrow == middle.getChildren().contains(ways)) {
            return;
        }
        ways.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
        if (narrow) {
            root().getChildren().setAll(right);
            middle.getChildren().setAll(place, ways);
        } else {
            middle.getChildren().setAll(place);
            root().getChildren().setAll(ways, right);
        }
    }

    private Subscription followRecents() {
        ListChangeListener<Recent> listener = _ -> show();
        model.recents().addListener(listener);
        return () -> model.recents().removeListener(listener);
    }

    private void show() {
        if (model.settingProperty().get()) {
            place.getChildren().setAll(settings.get(), Boxes.styled(new HBox(Buttons.withKey(
                    Buttons.plain(words.bind("start.back"), controller::toggleSettings), "Esc")), "tw-start-back"));
            return;
        }
        Parcel parcel = model.parcelProperty().get();
        if (parcel != null) {
            place.getChildren().setAll(new ParcelView(kit, model, controller, parcel).root());
            return;
        }
        place.getChildren().setAll(model.makingProperty().get()
                ? new NewStudyView(kit, model, controller).root()
                : new RecentsView(kit, model, controller, home, this::find).root());
    }

    private Region ways() {
        HBox name = Boxes.row(12, Boxes.styled(new Logo(), "tw-start-logo"),
                Boxes.styled(Labels.strong(words.bind("start.name")), "tw-start-name"));
        HBox safe = new HBox(12, Icons.of(MaterialDesignS.SHIELD_LOCK_OUTLINE),
                Boxes.grow(Labels.paragraph(words.bind("start.safe"))));
        VBox column = Boxes.column(8, name,
                Boxes.styled(Labels.wrapped(Labels.muted(words.bind("start.motto"))), "tw-start-motto"),
                way(MaterialDesignP.PLUS, "start.new", "start.new.why", controller::startMaking),
                way(MaterialDesignF.FOLDER_OPEN_OUTLINE, "start.open", "start.open.why", this::find),
                way(MaterialDesignP.PACKAGE_VARIANT, "start.package", "start.package.why", this::receive),
                way(MaterialDesignF.FLASK_OUTLINE, "start.sample", "start.sample.why", controller::sample),
                Boxes.space(), safe);
        return Boxes.styled(column, "tw-bar", "tw-start-ways");
    }

    private Button way(Ikon ikon, String key, String why, Runnable run) {
        VBox text = Boxes.column(2, Labels.wrapped(Labels.strong(words.bind(key))),
                Labels.paragraph(words.bind(why)));
        text.setAlignment(Pos.CENTER_LEFT);
        Button button = Buttons.wide(Boxes.row(16, Icons.of(ikon), Boxes.grow(text)), words.bind(key), run);
        button.disableProperty().bind(model.busyProperty());
        return Boxes.styled(button, "tw-start-way");
    }

    private Region head() {
        Segments<Language> language = new Segments<>(words.languageProperty())
                .add(Language.NL, words.bind("start.dutch")).add(Language.EN, words.bind("start.english"));
        Button theme = Buttons.icon(MaterialDesignW.WEATHER_NIGHT, words.bind("start.theme"),
                () -> kit.look().themeProperty().set(kit.look().themeProperty().get().other()));
        return Boxes.styled(Boxes.row(8, Boxes.space(), language, theme,
                Buttons.icon(MaterialDesignC.COG_OUTLINE, words.bind("start.settings"), controller::toggleSettings)),
                "tw-start-head");
    }

    private void find() {
        kit.dialogs().folder(words, "start.open", root()).ifPresent(controller::add);
    }

    private void receive() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("start.package"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.get("start.package.files"), "*.twp"),
                new ExtensionFilter(words.get("start.package.anyFile"), "*"));
        File file = kit.dialogs().open(chooser, root());
        if (file != null) {
            controller.receive(file.toPath());
        }
    }

    /// From wherever the focus is, the studies are a step away.
    private void pressed(KeyEvent event) {
        boolean listed = !model.settingProperty().get() && !model.makingProperty().get()
                && model.parcelProperty().get() == null
                && controller.restoring().model().studyProperty().get() == null;
        if (event.getTarget() instanceof ComboBoxBase<?>) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && model.settingProperty().get()) {
            controller.toggleSettings();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            controller.choose(null);
        } else if (listed && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            controller.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }
}
