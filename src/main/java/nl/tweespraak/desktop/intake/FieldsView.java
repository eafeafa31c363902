package nl.tweespraak.desktop.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.tweespraak.desktop.kit.AttributeWords;
import nl.tweespraak.desktop.kit.Boxes;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Labels;
import nl.tweespraak.desktop.kit.View;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.intake.Field;
import nl.tweespraak.intake.Findings;
import nl.tweespraak.intake.Format;
import nl.tweespraak.intake.Mapping;
import nl.tweespraak.intake.Part;
import org.jspecify.annotations.Nullable;

/// Which column or path of the open file holds what.
final class FieldsView extends View<VBox> {

    private static final String ATTRIBUTE = "attribute ";

    private final Words words;
    private final IntakeModel model;
    private final IntakeController controller;
    private final ChoiceBoxes<String> boxes = new ChoiceBoxes<>(this::choose);
    private final MenuButton more = new MenuButton();

    FieldsView(Kit kit, IntakeModel model, IntakeController controller) {
        super(Boxes.column(8));
        this.words = kit.words();
        this.model = model;
        this.controller = controller;
        more.textProperty().bind(words.bind("intake.attribute.more"));
        root().getStyleClass().add("tw-intake-fields");
        follow(() -> {
            InvalidationListener listener = (Observable _) -> show();
            model.files().addListener(listener);
            return () -> model.files().removeListener(listener);
        });
        follow(() -> Subscription.combine(model.chosenProperty().subscribe(_ -> show()),
                words.languageProperty().subscribe(_ -> show())));
    }

    private void show() {
        ChosenFile file = model.chosen();
        Findings findings = file == null ? null : file.findings();
        Mapping mapping = file == null ? null : file.workable();
        root().getChildren().setAll(Labels.strong(words.bind("intake.fields")));
        if (file == null || findings == null || mapping == null) {
            return;
        }
        if (file.mapping() == null || findings.format() == Format.TEXT) {
            root().getChildren().add(Labels.paragraph(words.bind(
                    file.mapping() == null ? "intake.known" : "intake.placeless")));
            return;
        }
        boxes.show(lines(findings, mapping));
        root().getChildren().addAll(boxes.root(), more);
        more.getItems().clear();
        places(findings, null).stream().filter(it -> !mapping.attributes().containsValue(it)).forEach(place -> {
            MenuItem item = new MenuItem(place);
            item.setOnAction(_ -> choose(ATTRIBUTE + last(place), place));
            more.getItems().add(item);
        });
    }

    private List<ChoiceBoxes.Line<String>> lines(Findings findings, Mapping mapping) {
        List<ChoiceBoxes.Line<String>> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            boolean shown = findings.format() == Format.JSON || part != Part.TRANSCRIPTS
                    || mapping.place(part) != null;
            if (shown) {
                lines.add(line(part.name(), words.get("intake.part." + part.name()), places(findings, part),
                        mapping.place(part), part == Part.SPEAKER || part == Part.TEXT));
            }
        }
        Set<String> names = new LinkedHashSet<>(controller.attributes());
        names.addAll(mapping.attributes().keySet());
        names.forEach(name -> lines
                .add(line(ATTRIBUTE + name, words.get("intake.attribute", AttributeWords.name(words, name)),
                        places(findings, null), mapping.attributes().get(name), false)));
        return lines;
    }

    private ChoiceBoxes.Line<String> line(String id, String name, List<String> places, @Nullable String value,
            boolean needed) {
        List<Choice<String>> choices = new ArrayList<>();
        if (!needed) {
            choices.add(new Choice<>(null, words.get("intake.nowhere")));
        }
        Stream<String> all = value == null || places.contains(value)
                ? places.stream()
                : Stream.concat(Stream.of(value), places.stream());
        all.forEach(it -> choices.add(new Choice<>(it, it)));
        return new ChoiceBoxes.Line<>(id, name, "", needed ? words.get("intake.choose.one") : "", choices, value);
    }

    /// @param part null for an attribute
    private static List<String> places(Findings findings, @Nullable Part part) {
        if (findings.format() != Format.JSON) {
            return Stream.concat(findings.transcriptFields().stream(), findings.messageFields().stream())
                    .map(Field::place).distinct().toList();
        }
        if (part == Part.TRANSCRIPTS) {
            return findings.transcriptPlaces();
        }
        if (part == Part.MESSAGES) {
            return findings.messagePlaces();
        }
        boolean ofMessage = part == Part.SPEAKER || part == Part.TEXT || part == Part.AT
                || part == Part.TIME;
        return (ofMessage ? findings.messageFields() : findings.transcriptFields()).stream().map(Field::place).toList();
    }

    private void choose(String id, @Nullable String place) {
        ChosenFile file = model.chosen();
        Mapping mapping = file == null ? null : file.workable();
        if (mapping == null) {
            return;
        }
        if (id.startsWith(ATTRIBUTE)) {
            Map<String, String> attributes = new TreeMap<>(mapping.attributes());
            String name = id.substring(ATTRIBUTE.length());
            if (place == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, place);
            }
            controller.map(mapping.withAttributes(attributes));
        } else if (Part.valueOf(id) == Part.TRANSCRIPTS && mapping.format() == Format.JSON && place != null) {
            controller.transcripts(place);
        } else {
            controller.map(mapping.with(Part.valueOf(id), place));
        }
    }

    /// The last name in a path: what an attribute is called at first.
    private static String last(String place) {
        String[] names = place.split("[.\\[\\]*$]+", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            if (!names[i].isBlank()) {
                return names[i].strip();
            }
        }
        return place;
    }
}
