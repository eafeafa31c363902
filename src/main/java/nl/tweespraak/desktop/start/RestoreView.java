package nl.tweespraak.desktop.start;

import java.io.File;
import java.time.Instant;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Job;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.start.BackupAccess.Copy;
import nl.tweespraak.desktop.start.BackupAccess.Restored;
import nl.tweespraak.model.Text;

/// In place of the passphrase: the backups of a study, and then what going back to one would cost.
final class RestoreView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final StartController controller;
    private final Restoring restoring;
    private final RestoreModel model;
    private final PasswordField passphrase = new PasswordField();
    private final VBox form = Boxes.column(12);

    RestoreView(Kit kit, StartController controller) {
        super(Boxes.column(12));
        this.kit = kit;
        this.words = kit.words();
        this.controller = controller;
        this.restoring = controller.restoring();
        this.model = restoring.model();
        passphrase.setOnAction(_ -> restore());
        follow(model.copyProperty(), _ -> showForm());
        follow(model.jobProperty(), _ -> show());
        follow(model.restoredProperty(), _ -> show());
        follow(model.problemProperty(), _ -> show());
        follow(this::followCopies);
    }

    private Subscription followCopies() {
        ListChangeListener<Copy> listener = _ -> show();
        model.copies().addListener(listener);
        return () -> model.copies().removeListener(listener);
    }

    private void show() {
        Restored restored = model.restoredProperty().get();
        Job job = model.jobProperty().get();
        if (restored != null) {
            root().getChildren().setAll(new RestoredView(kit, controller, restored).root());
        } else if (job != null) {
            root().getChildren().setAll(new RestoreProgress(words, job, restoring::stop));
        } else {
            root().getChildren().setAll(Labels.paragraph(words.bind("start.restore.why")), copies(),
                    Buttons.link(words.bind("start.restore.other"), this::find), form);
            passphrase.requestFocus();
        }
        Text problem = model.problemProperty().get();
        if (problem != null) {
            root().getChildren().add(EmptyPanes.fault(words.bind("start.restore.failed"), words.bind(problem)));
        }
    }

    /// Without the backups above it: a step from one to the next keeps the focus.
    private void showForm() {
        Copy chosen = model.copyProperty().get();
        Button back = Buttons.flat(words.bind("start.recover.back"), restoring::leave);
        if (chosen == null) {
            form.getChildren().setAll(back);
            return;
        }
        boolean fresh = passphrase.getScene() == null;
        Button restore = Buttons.accent(words.bind("start.restore.compare"), this::restore);
        restore.disableProperty().bind(passphrase.textProperty().isEmpty().or(model.folderProperty().isEmpty()));
        HBox key = Boxes.row(8);
        if (chosen.users().size() > 1) {
            key.getChildren().add(new WhoBox(words, chosen.users(), model.userProperty()));
        }
        key.getChildren().add(Boxes.grow(Boxes.field(words.bind("start.restore.passphrase"), passphrase)));
        TextField folder = new TextField();
        folder.textProperty().bindBidirectional(model.folderProperty());
        HBox place = Boxes.row(8, Boxes.grow(folder), Buttons.plain(words.bind("start.browse"), this::browse));
        form.getChildren().setAll(key, Boxes.field(words.bind("start.restore.folder"), folder, place),
                Boxes.row(8, restore, back));
        if (fresh) {
            passphrase.requestFocus();
        }
    }

    private Region copies() {
        if (model.copies().isEmpty()) {
            return Labels.muted(words.bind("start.restore.none"));
        }
        VBox rows = Boxes.column(8, Labels.caption(words.bind("start.restore.copies")));
        ToggleGroup group = new ToggleGroup();
        for (Copy copy : model.copies()) {
            RadioButton row = new RadioButton();
            row.textProperty().bind(words.bind(text(copy)));
            row.setWrapText(true);
            row.setMinHeight(RadioButton.USE_PREF_SIZE);
            row.setToggleGroup(group);
            row.setSelected(copy.equals(model.copyProperty().get()));
            row.setDisable(copy.made() == null);
            row.setUserData(copy);
            rows.getChildren().add(row);
        }
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null && now.getUserData() instanceof Copy copy) {
                restoring.choose(copy);
            }
        });
        return rows;
    }

    private Text text(Copy copy) {
        Instant made = copy.made();
        return made == null
                ? words.text("start.restore.unreadable", copy.file().getFileName())
                : words.text("start.restore.copy", Moments.of(kit.dates(), made), size(copy.bytes()));
    }

    private String size(long bytes) {
        return bytes < 1_000_000
                ? kit.dates().number(Math.ceilDiv(bytes, 1_000)) + " kB"
                : kit.dates().number(Math.ceilDiv(bytes, 1_000_000)) + " MB";
    }

    private void restore() {
        if (!passphrase.getText().isEmpty() && !model.folderProperty().get().isBlank()) {
            char[] typed = passphrase.getText().toCharArray();
            passphrase.clear();
            restoring.restore(typed);
        }
    }

    private void find() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("start.restore.other"));
        File file = kit.dialogs().open(chooser, root());
        if (file != null) {
            restoring.show(file.toPath());
        }
    }

    private void browse() {
        kit.dialogs().folder(words, "start.restore.folder", root())
                .ifPresent(it -> model.folderProperty().set(it.toString()));
    }
}
