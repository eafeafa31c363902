package nl.tweespraak.desktop.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.Dialect;
import nl.tweespraak.intake.Encoding;
import nl.tweespraak.intake.Findings;
import nl.tweespraak.intake.FirstLook;
import nl.tweespraak.intake.Format;
import nl.tweespraak.model.SentAt;
import org.jspecify.annotations.Nullable;

/// How the open file is written: its characters, its times, and which sheet or what parts its cells.
final class DialectView extends View<VBox> {

    private static final List<String> ZONES = List.of("Europe/Amsterdam", "UTC", "Europe/London", "America/New_York");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final ChoiceBoxes<String> boxes = new ChoiceBoxes<>(this::choose);

    DialectView(Kit kit, IntakeModel model, IntakeController controller) {
        super(Boxes.styled(Boxes.column(8), "tw-intake-dialect"));
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        follow(() -> {
            InvalidationListener listener = (Observable _) -> show();
            model.files().addListener(listener);
            return () -> model.files().removeListener(listener);
        });
        follow(() -> Subscription.combine(model.chosenProperty().subscribe(_ -> show()),
                words.languageProperty().subscribe(_ -> show())));
    }

    private static Dialect dialect(ChosenFile file) {
        return file.mapping() == null ? file.start().dialect() : file.mapping().dialect();
    }

    private void show() {
        ChosenFile file = model.chosen();
        FirstLook look = file == null ? null : file.look();
        root().getChildren().clear();
        if (file == null || look == null) {
            return;
        }
        Findings findings = file.findings();
        Dialect dialect = dialect(file);
        List<ChoiceBoxes.Line<String>> lines = new ArrayList<>();
        List<Choice<String>> encodings = new ArrayList<>(List.of(new Choice<>(null,
                words.get("intake.encoding.found"))));
        for (Encoding encoding : Encoding.values()) {
            encodings.add(new Choice<>(encoding.name(), encoding.word()));
        }
        lines.add(line("ENCODING", encodings, dialect.encoding() == null || file.start().dialect().encoding() == null
                ? null
                : dialect.encoding().name()));
        lines.add(line("ZONE", ZONES.stream().map(it -> new Choice<>(it, it)).toList(), dialect.zone().getId()));
        if (findings != null && findings.sheets().size() > 1) {
            lines.add(line("SHEET", findings.sheets().stream().map(it -> new Choice<>(it, it)).toList(),
                    findings.dialect().sheet()));
        }
        if (findings != null && findings.format() == Format.CSV) {
            Character delimiter = findings.dialect().delimiter();
            lines.add(line("DELIMITER", DELIMITERS.stream()
                    .map(it -> new Choice<>(it, it.equals("\t") ? words.get("intake.tab") : it)).toList(),
                    delimiter == null ? null : delimiter.toString()));
        }
        boxes.show(lines);
        root().getChildren().addAll(Labels.strong(words.bind("intake.written")), boxes.root(),
                Labels.paragraph(
                        words.bind("intake.encoding.why", look.encoding().word(), look.encodingRule().words())));
    }

    private ChoiceBoxes.Line<String> line(String id, List<Choice<String>> choices, @Nullable String value) {
        return new ChoiceBoxes.Line<>(id, words.get("intake.written." + id), "", "", choices, value);
    }

    private void choose(String id, @Nullable String value) {
        ChosenFile file = model.chosen();
        if (file == null) {
            return;
        }
        Dialect now = dialect(file);
        switch (id) {
            case "ENCODING" -> controller.written(now.with(value == null ? null : Encoding.valueOf(value)));
            case "SHEET" -> controller.written(now.withSheet(value));
            case "DELIMITER" -> controller.written(now.withDelimiter(value == null ? null : value.charAt(0)));
            default -> controller.zone(value == null ? SentAt.ZONE : ZoneId.of(value));
        }
    }
}
