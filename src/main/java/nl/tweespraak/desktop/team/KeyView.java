package nl.tweespraak.desktop.team;

import java.io.File;
import javafx.beans.property.SimpleStringProperty;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Buttons;
import nl.tweespraak.desktop.kit.EmptyPanes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.NewPassphrase;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.store.Users;

/// One's own key: another passphrase, and a recovery code.
final class KeyView extends View<VBox> {

    private final Kit kit;
    private final Words words;
    private final TeamModel model;
    private final TeamController controller;
    private final VBox recovery = Boxes.column(12);

    KeyView(Kit kit, TeamModel model, TeamController controller) {
        super(Boxes.column(16));
        this.kit = kit;
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        root().getChildren().addAll(passphrase(), recovery);
        follow(model.codeProperty(), _ -> show());
        follow(model.figuresProperty(), _ -> show());
        follow(words.languageProperty(), _ -> show());
    }

    private VBox passphrase() {
        PasswordField old = new PasswordField();
        NewPassphrase fresh = new NewPassphrase(words, controller.people()::strength);
        Button change = Buttons.plain(words.bind("team.key.change"), () -> {
            controller.people().changePassphrase(old.getText().toCharArray(), fresh.take());
            old.clear();
        });
        change.disableProperty()
                .bind(model.busyProperty().or(old.textProperty().isEmpty()).or(fresh.ready().not()));
        return Boxes.styled(Parts.card(Labels.paneTitle(words.bind("team.key.passphrase")),
                Boxes.field(words.bind("team.key.old"), old), fresh, Boxes.row(8, change),
                Labels.paragraph(words.bind("team.key.backups"))), "tw-team-form");
    }

    private void show() {
        String code = model.codeProperty().get();
        boolean has = model.figuresProperty().get().own().map(Users.User::recovery).orElse(false);
        VBox card = Boxes.styled(Parts.card(Labels.paneTitle(words.bind("team.key.recovery")),
                Labels.paragraph(words.bind("team.key.recovery.why"))), "tw-team-form");
        if (code == null) {
            Button make = Buttons.plain(words.bind(has ? "team.key.another" : "team.key.make"),
                    controller.people()::newRecoveryCode);
            make.disableProperty().bind(model.busyProperty());
            card.getChildren().addAll(
                    Labels.text(words.bind(has ? "team.key.has" : "team.key.hasNot")), Boxes.row(8, make));
        } else {
            Label shown = Boxes.styled(Labels.wrapped(Labels.strong(new SimpleStringProperty(code))), "tw-code",
                    "tw-team-code");
            card.getChildren().addAll(shown, EmptyPanes.warning(words.bind("team.key.once")),
                    new FlowPane(8, 8, Buttons.accent(words.bind("team.key.print"), () -> print(code)),
                            Buttons.plain(words.bind("team.key.save"), () -> save(code)),
                            Buttons.flat(words.bind("team.key.away"), () -> model.codeProperty().set(null))));
        }
        recovery.getChildren().setAll(card);
    }

    private String page(String code) {
        return words.get("team.key.page", controller.study().title(), model.figuresProperty().get().key(), code);
    }

    private void print(String code) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.problemProperty().set(new Refusal(words.text("team.key.noPrinter")));
        } else if (job.showPrintDialog(root().getScene().getWindow())) {
            Label sheet = new Label(page(code));
            new Scene(new StackPane(sheet));
            if (job.printPage(sheet)) {
                job.endJob();
                kit.notices().add(Notice.done(words.text("team.key.printed")));
            }
        }
    }

    private void save(String code) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("team.key.save"));
        chooser.setInitialFileName(words.get("team.key.file") + ".txt");
        File file = kit.dialogs().save(chooser, root());
        if (file != null) {
            controller.people().saveCode(file.toPath(), page(code));
        }
    }
}
